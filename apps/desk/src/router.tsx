import { NotFound, routerDefaults } from '@lpt/ui';
import { textsFrom } from '@lpt/ui/addresses';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { searchFrom } from './case-search.ts';
import { findingSearchFrom } from './finding-search.ts';
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

const workbench = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/workbench.tsx'), 'Workbench'),
});

const cases = createRoute({
  getParentRoute: () => inside,
  path: '/cases',
  component: lazyRouteComponent(() => import('./pages/case-list.tsx'), 'CaseListPage'),
  validateSearch: (raw: Raw) => searchFrom(raw),
});

const opening = createRoute({
  getParentRoute: () => inside,
  path: '/openings/$act',
  component: lazyRouteComponent(() => import('./pages/opening.tsx'), 'OpeningPage'),
  validateSearch: (raw: Raw) => textsFrom(raw, 'city', 'caseId', 'number'),
});

const theCase = createRoute({
  getParentRoute: () => inside,
  path: '/cases/$city/$caseId',
  component: lazyRouteComponent(() => import('./pages/case.tsx'), 'CasePage'),
  validateSearch: (raw: Raw) => textsFrom(raw, 'act', 'party', 'request'),
});

const documents = createRoute({
  getParentRoute: () => inside,
  path: '/cases/$city/$caseId/documents',
  component: lazyRouteComponent(() => import('./pages/documents.tsx'), 'DocumentsPage'),
});

const approval = createRoute({
  getParentRoute: () => inside,
  path: '/cases/$city/$caseId/approvals/$kind',
  component: lazyRouteComponent(() => import('./pages/approval.tsx'), 'ApprovalPage'),
  validateSearch: (raw: Raw) => textsFrom(raw, 'party'),
});

const findings = createRoute({
  getParentRoute: () => inside,
  path: '/findings',
  component: lazyRouteComponent(() => import('./pages/findings.tsx'), 'FindingsPage'),
  validateSearch: (raw: Raw) => findingSearchFrom(raw),
});

const finding = createRoute({
  getParentRoute: () => inside,
  path: '/findings/$city/$finding',
  component: lazyRouteComponent(() => import('./pages/finding.tsx'), 'FindingPage'),
});

const tools = createRoute({
  getParentRoute: () => inside,
  path: '/tools',
  component: lazyRouteComponent(() => import('./pages/tools.tsx'), 'ToolsPage'),
});

const account = createRoute({
  getParentRoute: () => inside,
  path: '/account',
  component: lazyRouteComponent(() => import('./pages/account.tsx'), 'AccountPage'),
});

const accounts = createRoute({
  getParentRoute: () => inside,
  path: '/accounts',
  component: lazyRouteComponent(() => import('./pages/accounts.tsx'), 'AccountsPage'),
  validateSearch: (raw: Raw) => textsFrom(raw, 'q', 'after'),
});

const tree = root.addChildren([
  login,
  inside.addChildren([
    workbench,
    cases,
    opening,
    theCase,
    documents,
    approval,
    findings,
    finding,
    tools,
    account,
    accounts,
  ]),
]);

/** 网址与页面。 */
export const router = createRouter({
  ...routerDefaults,
  routeTree: tree,
  basepath: '/desk',
});

declare module '@tanstack/react-router' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the router is told its types by extending this interface
  interface Register {
    router: typeof router;
  }
}
