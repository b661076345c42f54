export * from './accounts.ts';
export { type BulkOptions, bulkFacts } from './bulk.ts';
export * from './demo-numbers.ts';
export {
  type FactsRead,
  factsJsonSchema,
  readFacts,
  type StoryFacts,
  type StoryInput,
  storyFacts,
} from './facts.ts';
export { guideText, type MatterGuide, matterGuides } from './facts-guide.ts';
export type { FactsIssue } from './facts-says.ts';
export * from './parties.ts';
export { counterStarts, type Played, type PlayedAct, type PlayReport, play } from './play.ts';
export { actsOf } from './play-acts.ts';
export type { Limit, Outcome, PartyOutcome } from './play-outcome.ts';
export type { PlannedAct } from './play-plan.ts';
export { storyText } from './play-text.ts';
export type { CertificateNumbering } from './registry/officers.ts';
export * from './registry/registry.ts';
export { type SeedAct, type SeedCounter, type SeedOptions, seedCounters, seedDemo } from './seed.ts';
export { stories } from './stories/index.gen.ts';
export type { Expected, Story } from './stories/story.ts';
export { playTold, type ToldCase, toldCases } from './stories/told-cases.ts';
