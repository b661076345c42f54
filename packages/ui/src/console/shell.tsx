import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { type ReactNode, Suspense, use, useEffect, useRef } from 'react';
import { errorSays } from '../api/client.ts';
import { sessionQuery } from '../api/queries.ts';
import { type Session, useLeave } from '../api/session.ts';
import { AppFrame } from '../frame/app-frame.tsx';
import { LargePrintContext } from '../frame/large-print.ts';
import { PageSkeleton } from './page-states.tsx';

/**
 * 登录以后的框架：页头、导航、个人菜单。没有登录的去登录页，登录以后回到原来要去的页面。
 * `who` 是机关和姓名，`account` 是口令和动态口令的链接，`instead` 在不能看这个页面时代替它。
 */
export function ConsoleShell({
  title,
  who,
  account,
  nav,
  instead,
}: Readonly<{
  title: string;
  who: (session: Session) => readonly (string | undefined)[];
  account: ReactNode;
  nav: (session: Session) => ReactNode;
  instead: (session: Session, path: string) => ReactNode;
}>) {
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
  const otherwise = instead(session, path);
  return (
    <AppFrame
      title={title}
      large={large}
      onLarge={onLarge}
      who={who(session).filter(Boolean).join(' · ')}
      menu={<Menu account={account} />}
      nav={nav(session)}
    >
      {otherwise ?? (
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      )}
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

function Menu({ account }: Readonly<{ account: ReactNode }>) {
  const leave = useLeave();
  return (
    <>
      {account}
      <button type="button" onClick={() => void leave()}>
        退出登录
      </button>
    </>
  );
}
