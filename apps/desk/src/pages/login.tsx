import { LoginPage } from '@lpt/ui';
import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/login');

/** 办案平台的登录页。 */
export function Login() {
  const { from } = route.useSearch();
  return <LoginPage title="广东省行政执法办案平台" note="使用本机关分配的账号登录" from={from} />;
}
