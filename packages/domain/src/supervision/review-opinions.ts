import type { Case, Review } from '../case/case.ts';
import type { Day } from '../kernel/day.ts';

/** 一轮审核已经出具的意见。 */
export type ReviewOpinion = NonNullable<Review['opinion']> & Readonly<{ review: string }>;

/** 某日（当日在内）以前最后一次审核意见。 */
export function lastOpinionBy({ reviews }: Case, on: Day): ReviewOpinion | undefined {
  return reviews
    .flatMap(({ id, opinion }) => (opinion && opinion.on <= on ? [{ ...opinion, review: id }] : []))
    .at(-1);
}
