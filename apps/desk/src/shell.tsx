import { isPermitted, logout } from '@lpt/contract';
import { AppFrame, ask, errorSays, keepCsrf, LargePrintContext, useAnnounce } from '@lpt/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, use, useEffect, useRef } from 'react';
import { sessionQuery } from './api/queries.ts';
import { PageSkeleton } from './pages/page-skeleton.tsx';
import { roleTitle } from './role-titles.ts';

/** 登录以后的框架：页头、导航、个人菜单。 */
export function Shell() {
  const { data: session, isPending, error } = useQuery(sessionQuery);
  const [large, onLarge] = use(LargePrintContext);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const href = useRouterState({ select: ({ location }) => location.href });
  useFocusOnPage(path);
  if (isPending) return <PageSkeleton />;
  if (error) return <p className="lp-warning">{errorSays(error)}</p>;
  if (!session)
    return <Navigate to="/login" search={path === '/login' || path === '/' ? {} : { from: href }} />;

  const { account, enrolmentWanted } = session;
  if (enrolmentWanted && path !== '/account') return <Navigate to="/account" />;
  const may = (permission: Parameters<typeof isPermitted>[0]) => isPermitted(permission, account.roles);
  if (path === '/' && !may('task.own'))
    return <Navigate to={may('account.manage') ? '/accounts' : '/cases'} />;
  const office = [account.body?.shortName, `${account.name}（${account.roles.map(roleTitle).join('、')}）`];
  return (
    <AppFrame
      title="广东省行政执法办案平台"
      large={large}
      onLarge={onLarge}
      who={office.filter(Boolean).join(' · ')}
      menu={<Menu />}
      nav={
        <>
          {may('task.own') && (
            <Link to="/" activeOptions={{ exact: true }}>
              工作台
            </Link>
          )}
          {may('case.list') && (
            <Link to="/cases" activeOptions={{ includeSearch: false }}>
              案件
            </Link>
          )}
          {may('finding.read') && (
            <Link to="/findings" activeOptions={{ includeSearch: false }}>
              监督线索
            </Link>
          )}
          {may('account.manage') && (
            <Link to="/accounts" activeOptions={{ includeSearch: false }}>
              账号管理
            </Link>
          )}
        </>
      }
    >
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
    </AppFrame>
  );
}

/** Moves the focus to the page after a change of page, not on the first. */
function useFocusOnPage(path: string): void {
  const seen = useRef(path);
  useEffect(() => {
    if (seen.current === path) return;
    seen.current = path;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);
}

function Menu() {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const leave = async () => {
    try {
      await ask(logout, {});
    } catch (error) {
      announce(errorSays(error), 'refused');
      return;
    }
    keepCsrf(undefined);
    queries.setQueryData(['session'], null);
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  };
  return (
    <>
      <Link to="/account">口令和动态口令</Link>
      <button type="button" onClick={() => void leave()}>
        退出登录
      </button>
    </>
  );
}
