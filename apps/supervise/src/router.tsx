import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { searchFrom } from './finding-search.ts';
import { LoginPage } from './pages/login.tsx';
import { NotFound } from './pages/not-found.tsx';
import { Shell } from './shell.tsx';

type Raw = Readonly<Record<string, unknown>>;

function textIn(raw: Raw, name: string): string | undefined {
  const value = raw[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  component: LoginPage,
  validateSearch: (raw: Raw): Readonly<{ from?: string }> => {
    const from = textIn(raw, 'from');
    return from ? { from } : {};
  },
});

const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Shell });

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/home.tsx'), 'HomePage'),
});

const findings = createRoute({
  getParentRoute: () => inside,
  path: '/findings',
  component: lazyRouteComponent(() => import('./pages/findings.tsx'), 'FindingsPage'),
  validateSearch: (raw: Raw) => searchFrom(raw),
});

const finding = createRoute({
  getParentRoute: () => inside,
  path: '/findings/$city/$finding',
  component: lazyRouteComponent(() => import('./pages/finding.tsx'), 'FindingPage'),
});

const theCase = createRoute({
  getParentRoute: () => inside,
  path: '/cases/$city/$caseId',
  component: lazyRouteComponent(() => import('./pages/case.tsx'), 'CasePage'),
  validateSearch: (raw: Raw): Readonly<{ document?: string }> => {
    const document = textIn(raw, 'document');
    return document ? { document } : {};
  },
});

/** 网址与页面。 */
export const router = createRouter({
  routeTree: root.addChildren([login, inside.addChildren([home, findings, finding, theCase])]),
  basepath: '/supervise',
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFound,
});

declare module '@tanstack/react-router' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the router is told its types by extending this interface
  interface Register {
    router: typeof router;
  }
}
