import type { Fact } from '../engine/fact.ts';
import { dayFacts } from './day-facts.ts';
import { decisionChangeFacts } from './decision-change-facts.ts';
import { discretionFacts } from './discretion-facts.ts';
import { drawFacts } from './draw-facts.ts';
import { executionFacts } from './execution-facts.ts';
import { fastTrackFacts } from './fast-track-facts.ts';
import { filingFacts } from './filing-facts.ts';
import { hearingConductFacts } from './hearing-conduct-facts.ts';
import { hearingFacts } from './hearing-facts.ts';
import { inspectionFacts } from './inspection-facts.ts';
import { investigationFacts } from './investigation-facts.ts';
import { joinderFacts } from './joinder-facts.ts';
import { jurisdictionFacts } from './jurisdiction-facts.ts';
import { measureCourseFacts } from './measure-course-facts.ts';
import { measureFacts } from './measure-facts.ts';
import { measureSiteFacts } from './measure-site-facts.ts';
import { noticeFacts } from './notice-facts.ts';
import { outcomeFacts } from './outcome-facts.ts';
import { peopleFacts } from './people-facts.ts';
import { policeTransferFacts } from './police-transfer-facts.ts';
import { powerFacts } from './power-facts.ts';
import { preservationFacts } from './preservation-facts.ts';
import { remedyFacts } from './remedy-facts.ts';
import { reviewFacts } from './review-facts.ts';
import { summaryFacts } from './summary-facts.ts';
import { withdrawalFacts } from './withdrawal-facts.ts';

/** 全部事实。条件只能读这里有的。 */
export const facts = {
  ...peopleFacts,
  ...dayFacts,
  ...filingFacts,
  ...powerFacts,
  ...investigationFacts,
  ...discretionFacts,
  ...reviewFacts,
  ...noticeFacts,
  ...hearingFacts,
  ...hearingConductFacts,
  ...withdrawalFacts,
  ...policeTransferFacts,
  ...jurisdictionFacts,
  ...joinderFacts,
  ...fastTrackFacts,
  ...preservationFacts,
  ...measureFacts,
  ...measureSiteFacts,
  ...measureCourseFacts,
  ...outcomeFacts,
  ...executionFacts,
  ...remedyFacts,
  ...decisionChangeFacts,
  ...summaryFacts,
  ...inspectionFacts,
  ...drawFacts,
};

export type FactName = keyof typeof facts;

/** 每项事实的取值。 */
export type Facts = { readonly [K in FactName]: (typeof facts)[K] extends Fact<infer V> ? V : never };
