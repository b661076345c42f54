export { portalPlugin } from './portal.ts';
export type * from './services.ts';
