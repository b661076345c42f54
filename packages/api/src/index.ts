export { type AppOptions, allServed, buildApi } from './app.ts';
export { actContext, actorOf, caseIdOf, newAccessCode } from './cases/act-context.ts';
export { type CaseContext, caseCore } from './cases/case-core.ts';
export { casesAreCurrent, rebuildCases } from './cases/rebuild-cases.ts';
export { createMetrics, type Metrics } from './http/metrics.ts';
export { createLoginLimits, type LoginLimits } from './http/rate-limit.ts';
export { pageHeaders } from './http/security-headers.ts';
export { createOutbox, type OutboxWorker } from './jobs/outbox.ts';
export { createSweeper, type Sweeper } from './jobs/sweeper.ts';
export { createTidier, type Tidier } from './jobs/tidier.ts';
export { momentOf, viewContext } from './moment.ts';
export {
  canonicalCode,
  createPartyDesk,
  type PartyAccess,
  type PartyAnswer,
  type PartyDesk,
} from './party/party-desk.ts';
export { checkPaper, printedPaperCode } from './public/paper-check.ts';
export { publicationProof } from './public/publication-proof.ts';
export {
  onePublication,
  type PublicationQuery,
  type PublicationView,
  publicationsPage,
} from './public/publications.ts';
export type { LawCasebook, Services } from './services.ts';
export { loadRegistry, saveRegistry } from './store/registry-store.ts';
