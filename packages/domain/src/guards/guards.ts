import type { Guard } from '../engine/guard.ts';
import { filingGuards } from './filing-guards.ts';
import { hearingGuards } from './hearing-guards.ts';
import { investigationGuards } from './investigation-guards.ts';
import { measureCourseGuards } from './measure-course-guards.ts';
import { measureGuards } from './measure-guards.ts';
import { measureSiteGuards } from './measure-site-guards.ts';
import { noticeGuards } from './notice-guards.ts';
import { outcomeGuards } from './outcome-guards.ts';
import { peopleGuards } from './people-guards.ts';
import { preservationGuards } from './preservation-guards.ts';
import { reviewGuards } from './review-guards.ts';

/** 全部条件。办理、页面、流程图、案卷检查、证明器读的都是这一张表。 */
export const guards = {
  ...peopleGuards,
  ...filingGuards,
  ...investigationGuards,
  ...reviewGuards,
  ...noticeGuards,
  ...hearingGuards,
  ...preservationGuards,
  ...measureGuards,
  ...measureSiteGuards,
  ...measureCourseGuards,
  ...outcomeGuards,
};

export type GuardId = keyof typeof guards;

/** 按名称取条件。 */
export function guardOf(id: GuardId): Guard {
  return guards[id];
}
