import { type Answered, isPermitted, logout, type me, type Permission } from '@lpt/contract';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useAnnounce } from '../frame/announcer.tsx';
import { ask, errorSays, keepCsrf } from './client.ts';
import { sessionQuery } from './queries.ts';

/** 一次登录：谁，什么岗位，今天是哪一日。 */
export type Session = Answered<typeof me>['body'];

/** 已经登录的人。只在登录以后的页面里用；没有登录时框架已经转去登录页。 */
export function useSession() {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new Error('a page for signed-in people, without a session');
  return data;
}

/** 登录的人有没有一项许可，没有的不显示入口；真正的门在服务器。 */
export function useMay(permission: Permission): boolean {
  return isPermitted(permission, useSession().account.roles);
}

/** 退出登录，读过的内容一并忘掉；没有退成的说明原因。 */
export function useLeave(): () => Promise<void> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return async () => {
    try {
      await ask(logout, {});
    } catch (error) {
      announce(errorSays(error), 'refused');
      return;
    }
    keepCsrf(undefined);
    queries.setQueryData(sessionQuery.queryKey, null);
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  };
}
