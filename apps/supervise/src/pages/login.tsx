import { LoginPage } from '@lpt/ui';
import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/login');

/** 监督平台的登录页。 */
export function Login() {
  const { from } = route.useSearch();
  return <LoginPage title="广东省行政执法监督平台" note="使用监督人员的账号登录" from={from} />;
}
