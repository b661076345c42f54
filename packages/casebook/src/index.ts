export { canonicalJson, sha256 } from './canonical.ts';
export { type ActRequest, type Casebook, createCasebook, type Handled } from './casebook.ts';
export { type ChainedEvent, chainEvents, chainFaults, eventHash, GENESIS } from './chain.ts';
export type { Checked, Finding } from './checked.ts';
export type {
  CaseCore,
  DeadlineRow,
  Decided,
  NumberWanted,
  OutboxRow,
  Projection,
  TaskRow,
} from './core.ts';
export { fsck } from './fsck.ts';
export { type ActProof, type Inclusion, inclusionOf, proofOf, verifyActProof } from './proof.ts';
export type { CaseNow, PastEvent, Reading } from './reading.ts';
export { caseCount, isBuiltBy, type Rebuilt, rebuild } from './rebuild.ts';
export { createSequencer, originOf, type Sequencer } from './sequencer.ts';
