import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { chineseDay, type Day } from '../kernel/day.ts';

/** 已经发生的事的日期字段。改正期限、听证时间等将来的日子不在其中。 */
type HappenedInput = Readonly<
  Partial<{
    receivedOn: string;
    obtainedOn: string;
    on: string;
    from: string;
    to: string;
    document: string;
    interval: string;
  }>
>;

function happened({ input }: Scope): HappenedInput {
  return (input ?? {}) as HappenedInput;
}

/** 登记的日期是否可能：不晚于今天，起在止前，送达不早于文书。 */
export const dayFacts = {
  recordedDays: fact({
    title: '登记的日期',
    values: ['possible', 'in-the-future', 'ends-before-it-begins', 'before-the-paper', 'before-the-decision'],
    of: (scope) => {
      const { receivedOn, obtainedOn, on, from, to, document, interval } = happened(scope);
      const days = [receivedOn, obtainedOn, on, from, to].flatMap((each) =>
        each ? [each.slice(0, 10) as Day] : [],
      );
      const future = days.find((each) => each > scope.ctx.on);
      if (future) return ['in-the-future', `${chineseDay(future)}还没有到`];
      const start = from ?? scope.theCase.intervals?.find(({ id }) => id === interval)?.from;
      if (start && to && to < start) return 'ends-before-it-begins';
      const paper = scope.theCase.documents?.find(({ id }) => id === document);
      if (paper && on && on < paper.on) return ['before-the-paper', `文书日期为${chineseDay(paper.on)}`];
      const decision = scope.party?.decision;
      if (!document && !interval && decision && on && on < decision.on)
        return ['before-the-decision', `决定日期为${chineseDay(decision.on)}`];
      return 'possible';
    },
  }),
};
