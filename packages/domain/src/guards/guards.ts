import type { Guard } from '../engine/guard.ts';
import { decisionChangeGuards } from './decision-change-guards.ts';
import { drawGuards } from './draw-guards.ts';
import { executionGuards } from './execution-guards.ts';
import { fastTrackGuards } from './fast-track-guards.ts';
import { filingGuards } from './filing-guards.ts';
import { hearingConductGuards } from './hearing-conduct-guards.ts';
import { hearingGuards } from './hearing-guards.ts';
import { inspectionGuards } from './inspection-guards.ts';
import { inspectionVisitGuards } from './inspection-visit-guards.ts';
import { investigationGuards } from './investigation-guards.ts';
import { joinderGuards } from './joinder-guards.ts';
import { jurisdictionGuards } from './jurisdiction-guards.ts';
import { measureCourseGuards } from './measure-course-guards.ts';
import { measureGuards } from './measure-guards.ts';
import { measureSiteGuards } from './measure-site-guards.ts';
import { noticeGuards } from './notice-guards.ts';
import { outcomeGuards } from './outcome-guards.ts';
import { peopleGuards } from './people-guards.ts';
import { policeTransferGuards } from './police-transfer-guards.ts';
import { powerGuards } from './power-guards.ts';
import { preservationGuards } from './preservation-guards.ts';
import { remedyGuards } from './remedy-guards.ts';
import { reviewGuards } from './review-guards.ts';
import { summaryGuards } from './summary-guards.ts';
import { withdrawalGuards } from './withdrawal-guards.ts';

/** 全部条件。办理、页面、流程图、案卷检查、证明器读的都是这一张表。 */
export const guards = {
  ...peopleGuards,
  ...filingGuards,
  ...powerGuards,
  ...investigationGuards,
  ...reviewGuards,
  ...noticeGuards,
  ...hearingGuards,
  ...hearingConductGuards,
  ...withdrawalGuards,
  ...policeTransferGuards,
  ...jurisdictionGuards,
  ...joinderGuards,
  ...fastTrackGuards,
  ...preservationGuards,
  ...measureGuards,
  ...measureSiteGuards,
  ...measureCourseGuards,
  ...outcomeGuards,
  ...executionGuards,
  ...remedyGuards,
  ...decisionChangeGuards,
  ...summaryGuards,
  ...inspectionGuards,
  ...inspectionVisitGuards,
  ...drawGuards,
};

export type GuardId = keyof typeof guards;

// 一次法律检查要取上千次，几百个键的表用 Map 取得快。
const byId: ReadonlyMap<string, Guard> = new Map(Object.entries(guards));

/** 按名称取条件。 */
export function guardOf(id: GuardId): Guard {
  return byId.get(id) as Guard;
}
