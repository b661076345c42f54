import { addWorkingDays, type Day, stateCouncilCalendar } from '@lpt/domain';
import type { BulkScene } from './bulk-case.ts';
import type { BulkDays } from './bulk-days.ts';
import type { StoryInput } from './story-facts.ts';

/** 一种情节：办到哪一步停，停了多久，与顺利办完的有什么不同。 */
export type BulkPlot = Readonly<{
  name: string;
  /** 出现的份数。 */
  weight: number;
  stop: keyof BulkDays;
  /** 停下之日距今天的日数，从几日到几日。 */
  idle: readonly [least: number, most: number];
  /** 只用于市场监管的案件，由个体工商户依法有听证权利。 */
  hearing?: true;
  /** 只用于市场监管。 */
  market?: true;
  testing?: true;
  /** 停下时还没有缴款。 */
  unpaid?: true;
  /** 在停下之日以后还要办的：这一日为止。 */
  until?(days: BulkDays): Day;
  change?(input: StoryInput, scene: BulkScene): StoryInput;
}>;

/** 往后数几个工作日。 */
export const after = (day: Day, count: number) => addWorkingDays(day, count, stateCouncilCalendar);
/** 办到某一步停下，停了若干日。 */
export const stopped = (
  name: string,
  weight: number,
  stop: keyof BulkDays,
  least: number,
  most: number,
): BulkPlot => ({
  name,
  weight,
  stop,
  idle: [least, most],
});

/** 没有决定的案件：决定以后的都没有。 */
export function undecided(input: StoryInput): StoryInput {
  const {
    discussion: _discussion,
    decisions: _decisions,
    publications: _publications,
    ...rest
  } = withoutEnding(input);
  return rest;
}

/** 没有结案的案件。 */
export function withoutEnding(input: StoryInput): StoryInput {
  const { closing: _closing, archive: _archive, ...rest } = input;
  return rest;
}
