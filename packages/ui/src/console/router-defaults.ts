import { Broken, NotFound } from './page-states.tsx';

/** 各平台的网址与页面共同的做法。 */
export const routerDefaults = {
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Broken,
} as const;
