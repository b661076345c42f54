import { addWorkingDays } from '../calendar/calendar.ts';
import type { Demand, DemandConsequence } from '../case/execution.ts';
import { servedService } from '../case/party-stage.ts';
import { deriveDeadline } from '../deadlines/deadlines.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { chineseDay, type Day } from '../kernel/day.ts';

type DemandInput = Readonly<Partial<{ performBy: Day; consequences: readonly DemandConsequence[] }>>;

function given({ input }: Scope): DemandInput {
  return (input ?? {}) as DemandInput;
}

/** 最近一份要求履行的催告书；代履行三日前的再次催告另算。 */
function lastDemand({ party }: Pick<Scope, 'party'>): Demand | undefined {
  return party?.execution?.demands.findLast(({ kind }) => kind === 'performance');
}

/** 催告书送达之日。 */
function demandServedOn({ party, ctx }: Scope, demand: Demand | undefined): Day | undefined {
  return party && demand && servedService(party, demand.document, ctx.on)?.servedOn;
}

/** 催告：送达、期限、意见。 */
export const demandFacts = {
  demand: fact({
    title: '催告书载明的履行期限',
    values: ['none', 'not-served', 'running', 'over'],
    of: (scope) => {
      const demand = lastDemand(scope);
      if (!demand) return 'none';
      if (!demandServedOn(scope, demand)) return 'not-served';
      const until = chineseDay(demand.performBy);
      return scope.ctx.on <= demand.performBy ? ['running', `${until}届满`] : ['over', `${until}已经届满`];
    },
  }),

  // 申请法院以前等十个工作日，第十一日起才可以申请。
  demandWait: fact({
    title: '催告书送达后的十个工作日',
    values: ['none', 'not-served', 'waiting', 'over'],
    of: (scope) => {
      const demand = lastDemand(scope);
      if (!demand) return 'none';
      const from = demandServedOn(scope, demand);
      if (!from) return 'not-served';
      const { profiles } = scope.theCase;
      const due = deriveDeadline({ id: 'demand-wait', profiles, from, calendar: scope.ctx.calendar })?.due;
      return due && scope.ctx.on > due ? 'over' : ['waiting', due ? `${chineseDay(due)}届满` : '尚未起算'];
    },
  }),

  demandTerms: fact({
    title: '拟制催告书的履行期限',
    values: ['not-given', 'enough', 'too-short'],
    of: (scope) => {
      const { performBy, consequences } = given(scope);
      if (!performBy) return 'not-given';
      const { on, calendar } = scope.ctx;
      const court = consequences?.includes('court') ?? false;
      const least = court ? addWorkingDays(on, 10, calendar) : on;
      const enough = court ? performBy >= least : performBy > least;
      return enough ? 'enough' : ['too-short', `至少到${chineseDay(least)}${court ? '' : '的次日'}`];
    },
  }),

  demandViews: fact({
    title: '催告后当事人的意见',
    values: ['no-demand', 'recorded', 'missing'],
    of: (scope) => {
      const demand = lastDemand(scope);
      if (!demand) return 'no-demand';
      return demand.views ? 'recorded' : 'missing';
    },
  }),

  hiding: fact({
    title: '转移、隐匿财物的迹象',
    values: ['no-evidence', 'evidence'],
    of: (scope) => {
      const hiding = lastDemand(scope)?.hiding;
      return hiding ? ['evidence', hiding] : 'no-evidence';
    },
  }),
};
