import { NotFound, routerDefaults } from '@lpt/ui';
import { textsFrom } from '@lpt/ui/addresses';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { searchFrom } from './finding-search.ts';
import { Login } from './pages/login.tsx';
import { Shell } from './shell.tsx';

type Raw = Readonly<Record<string, unknown>>;

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  component: Login,
  validateSearch: (raw: Raw) => textsFrom(raw, 'from'),
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
  validateSearch: (raw: Raw) => textsFrom(raw, 'document'),
});

/** 网址与页面。 */
export const router = createRouter({
  ...routerDefaults,
  routeTree: root.addChildren([login, inside.addChildren([home, findings, finding, theCase])]),
  basepath: '/supervise',
});

declare module '@tanstack/react-router' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the router is told its types by extending this interface
  interface Register {
    router: typeof router;
  }
}
