import { isStatutoryHoliday } from '../calendar/calendar.ts';
import type { BasisLevel } from '../case/coercive-measure.ts';
import type { EnforcementManner, ExecutionEndGround } from '../case/execution.ts';
import { servedService } from '../case/party-stage.ts';
import { goodsValueOf } from '../case/proposal.ts';
import { deriveDeadline } from '../deadlines/deadlines.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { chineseDay } from '../kernel/day.ts';
import { chineseInstant, dayOf, type Instant } from '../kernel/instant.ts';

type EnforcementInput = Readonly<
  Partial<{
    manner: EnforcementManner;
    basisLevel: BasisLevel;
    from: Instant;
    to: Instant;
    urgentReason: string;
    cutsUtilities: boolean;
    endGround: ExecutionEndGround;
    goodsWay: string;
    recording: string;
  }>
>;

function given({ input }: Scope): EnforcementInput {
  return (input ?? {}) as EnforcementInput;
}

/** 夜间：二十二时至次日六时（解释第8号）。 */
function atNight(at: Instant): boolean {
  const hour = Number(at.slice(11, 13));
  return hour >= 22 || hour < 6;
}

function openPause({ party }: Scope) {
  return party?.execution?.pauses.find(({ to }) => to === undefined);
}

/** 行政机关自己的强制执行、中止终结、罚没物品、执行回转。 */
export const enforcementFacts = {
  enforcementBasis: fact({
    title: '强制执行权的依据',
    values: ['not-given', 'law', 'below-law', 'entrusted-body'],
    of: (scope) => {
      const { basisLevel } = given(scope);
      if (!basisLevel) return 'not-given';
      const entrusted = scope.theCase.violations.some(
        ({ matter }) =>
          scope.ctx.registry.power(scope.theCase.body, matter, 'penalty', scope.ctx.on)?.kind === 'entrusted',
      );
      if (entrusted) return 'entrusted-body';
      return basisLevel === 'law' ? 'law' : 'below-law';
    },
  }),

  demolition: fact({
    title: '限期自行拆除的公告',
    values: ['not-demolition', 'not-announced', 'term-running', 'term-over'],
    of: (scope) => {
      if (given(scope).manner !== 'demolition') return 'not-demolition';
      const notice = scope.party?.execution?.demolition;
      if (!notice) return 'not-announced';
      const until = chineseDay(notice.selfBy);
      return scope.ctx.on <= notice.selfBy ? ['term-running', `${until}届满`] : 'term-over';
    },
  }),

  enforcementStage: fact({
    title: '强制执行决定',
    values: ['none', 'not-served', 'served', 'completed'],
    of: ({ party, ctx }) => {
      const enforcement = party?.execution?.enforcement;
      if (!party || !enforcement) return 'none';
      if (enforcement.carriedOut.some(({ completed }) => completed)) return 'completed';
      return servedService(party, enforcement.document, ctx.on) ? 'served' : 'not-served';
    },
  }),

  enforcementTime: fact({
    title: '实施强制执行的时间',
    values: ['not-given', 'daytime', 'night', 'statutory-holiday', 'urgent'],
    of: (scope) => {
      const { from, to, urgentReason } = given(scope);
      if (!from || !to) return 'not-given';
      if (urgentReason) return ['urgent', urgentReason];
      const { calendar } = scope.ctx;
      const holiday = [from, to].find((at) => isStatutoryHoliday(dayOf(at), calendar));
      if (holiday) return ['statutory-holiday', `${chineseDay(dayOf(holiday))}是法定节假日`];
      const night = [from, to].find(atNight);
      return night ? ['night', chineseInstant(night)] : 'daytime';
    },
  }),

  utilities: fact({
    title: '是否对居民生活停止供水、供电、供热、供燃气',
    values: ['not-given', 'no', 'yes'],
    of: (scope) => {
      const { cutsUtilities } = given(scope);
      if (cutsUtilities === undefined) return 'not-given';
      return cutsUtilities ? 'yes' : 'no';
    },
  }),

  seizedGoods: fact({
    title: '办案中查封、扣押的财物',
    values: ['none', 'in-force'],
    of: ({ theCase, party }) => {
      const held = theCase.measures.find(
        (each) => each.party === party?.id && each.kind !== 'freezing' && !each.ended,
      );
      return held ? ['in-force', `强制措施${held.number}`] : 'none';
    },
  }),

  executionPause: fact({
    title: '中止执行',
    values: ['none', 'paused', 'three-years-over'],
    of: (scope) => {
      const pause = openPause(scope);
      if (!pause) return 'none';
      const { profiles } = scope.theCase;
      const { calendar, on } = scope.ctx;
      const due = deriveDeadline({ id: 'execution-pause', profiles, from: pause.from, calendar })?.due;
      const over = due !== undefined && on >= due && pause.ground === 'unable' && pause.harmless;
      return over ? ['three-years-over', `${chineseDay(due)}满三年`] : 'paused';
    },
  }),

  executionEnded: fact({
    title: '终结执行',
    values: ['no', 'yes'],
    of: ({ party }) => (party?.execution?.ended ? 'yes' : 'no'),
  }),

  endGround: fact({
    title: '终结执行的事由是否成立',
    values: ['not-given', 'stands', 'three-years-not-over', 'decision-in-force'],
    of: (scope) => {
      const { endGround } = given(scope);
      if (!endGround || !scope.party) return 'not-given';
      if (endGround === 'decision-annulled')
        return scope.party.decision?.revoked ? 'stands' : 'decision-in-force';
      if (endGround !== 'three-years') return 'stands';
      const pause = openPause(scope);
      const { profiles } = scope.theCase;
      const { calendar, on } = scope.ctx;
      const due =
        pause && deriveDeadline({ id: 'execution-pause', profiles, from: pause.from, calendar })?.due;
      const over = due !== undefined && on >= due && pause?.ground === 'unable' && pause.harmless;
      return over ? 'stands' : ['three-years-not-over', due ? `${chineseDay(due)}才满三年` : '没有中止执行'];
    },
  }),

  goodsConfiscated: fact({
    title: '决定没收的物品',
    values: ['none', 'some'],
    of: ({ party }) => {
      const { decision } = party ?? {};
      const listed = decision?.proposal.penalties.some(({ kind }) => kind === 'confiscate-goods');
      return listed || goodsValueOf(decision?.proposal) > 0 ? 'some' : 'none';
    },
  }),

  goodsWay: fact({
    title: '罚没物品的处理方式',
    values: ['not-given', 'lawful', 'kept-by-organ', 'destroyed-without-recording'],
    of: (scope) => {
      const { goodsWay, recording } = given(scope);
      if (!goodsWay) return 'not-given';
      if (goodsWay === 'kept-by-organ') return 'kept-by-organ';
      return goodsWay === 'destroy' && !recording ? 'destroyed-without-recording' : 'lawful';
    },
  }),

  reversal: fact({
    title: '执行回转',
    values: ['not-needed', 'needed'],
    of: ({ party }) => {
      if (!party) return 'not-needed';
      const former = party.decisionHistory?.former ?? [];
      const changes = party.decisionHistory?.changes ?? [];
      const upset = party.decision?.revoked !== undefined || former.length > 0 || changes.length > 0;
      const executed =
        party.payments.length > 0 ||
        party.performedOn !== undefined ||
        (party.execution?.enforcement?.carriedOut.length ?? 0) > 0 ||
        (party.execution?.disposals.length ?? 0) > 0;
      return upset && executed ? 'needed' : 'not-needed';
    },
  }),
};
