import { isPermitted, type Permission } from '@lpt/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from './api/queries.ts';

/** 已经登录的人。只在登录以后的页面里用；没有登录时框架已经转去登录页。 */
export function useSession() {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new Error('a page for signed-in people, without a session');
  return data;
}

/** 登录的人有没有一项许可，没有的不显示；真正的门在服务器。 */
export function useMay(permission: Permission): boolean {
  return isPermitted(permission, useSession().account.roles);
}
