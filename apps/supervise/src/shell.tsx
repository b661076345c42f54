import { isPermitted, logout } from '@lpt/contract';
import { AppFrame, ask, errorSays, keepCsrf, LargePrintContext, useAnnounce } from '@lpt/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, use, useEffect, useRef } from 'react';
import { sessionQuery } from './api/queries.ts';
import { PageSkeleton } from './pages/page-skeleton.tsx';

/** 登录以后的框架：页头、导航、个人菜单。不是监督人员的，指去办案平台。 */
export function Shell() {
  const { data: session, isPending, error } = useQuery(sessionQuery);
  const [large, onLarge] = use(LargePrintContext);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const href = useRouterState({ select: ({ location }) => location.href });
  useFocusOnPage(path);
  if (isPending) return <PageSkeleton />;
  if (error) return <p className="lp-warning">{errorSays(error)}</p>;
  if (!session) {
    // On the way to the sign-in page the frame is drawn once more; a second turn would lose where the person wanted to go.
    if (path === '/login') return null;
    return <Navigate to="/login" search={path === '/' ? {} : { from: href }} />;
  }

  const { account, enrolmentWanted } = session;
  const mayHandle = isPermitted('finding.handle', account.roles) && !enrolmentWanted;
  return (
    <AppFrame
      title="广东省行政执法监督平台"
      large={large}
      onLarge={onLarge}
      who={[account.body?.shortName, account.name].filter(Boolean).join(' · ')}
      menu={<Menu />}
      nav={
        mayHandle && (
          <>
            <Link to="/" activeOptions={{ exact: true }}>
              首页
            </Link>
            <Link to="/findings" activeOptions={{ includeSearch: false }}>
              监督线索
            </Link>
          </>
        )
      }
    >
      {mayHandle ? (
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      ) : (
        <Elsewhere enrolmentWanted={enrolmentWanted} />
      )}
    </AppFrame>
  );
}

function Elsewhere({ enrolmentWanted }: Readonly<{ enrolmentWanted: boolean }>) {
  return (
    <div className="sv-page">
      <h1>{enrolmentWanted ? '请先绑定动态口令' : '这里是监督平台'}</h1>
      <p>
        {enrolmentWanted
          ? '这个账号须绑定动态口令以后才能办事，请到办案平台的“口令和动态口令”办理。'
          : '监督平台供行政执法监督人员使用，这个账号没有监督的权限。办理案件、说明情况请到办案平台。'}
      </p>
      <p>
        <a href={enrolmentWanted ? '/desk/account' : '/desk/'}>去办案平台</a>
      </p>
    </div>
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
    queries.clear();
    queries.setQueryData(['session'], null);
  };
  return (
    <>
      <a href="/desk/account">口令和动态口令</a>
      <button type="button" onClick={() => void leave()}>
        退出登录
      </button>
    </>
  );
}
