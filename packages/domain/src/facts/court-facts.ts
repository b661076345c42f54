import { type CourtAttachment, courtStage } from '../case/court-execution.ts';
import { courtWindow, remedyEnd } from '../clocks/remedy-windows.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { chineseDay } from '../kernel/day.ts';

type CourtInput = Readonly<
  Partial<{
    power: 'none' | 'granted-by-law';
    immovable: boolean;
    courtAt: 'organ-place' | 'immovable-place';
    firstInstance: boolean;
    attachments: readonly CourtAttachment[];
    lateReason: string;
    court: string;
    evasion: string;
    qualified: boolean;
    factsClear: boolean;
    lawClear: boolean;
    procedureLawful: boolean;
    against: 'not-accepted' | 'refused';
    outcome: string;
  }>
>;

function given({ input }: Scope): CourtInput {
  return (input ?? {}) as CourtInput;
}

const required: readonly CourtAttachment[] = ['decision', 'evidence', 'views', 'object'];

/** 申请人民法院强制执行：救济、期限、法院、材料。 */
export const courtFacts = {
  remedyPeriod: fact({
    title: '法定救济期限',
    values: ['not-served', 'pending', 'open', 'over-unchallenged', 'over-after-reconsideration', 'judged'],
    of: ({ theCase, party, ctx }) => {
      if (!party) return 'not-served';
      const end = remedyEnd(theCase, party, ctx);
      if (end.state === 'not-served') return 'not-served';
      if (end.state === 'pending') return ['pending', `${end.proceeding.body}正在办理`];
      const until = chineseDay(end.lastDay);
      if (end.state === 'open') return ['open', `${until}届满`];
      if (end.route === 'judged') return ['judged', `${until}裁判生效`];
      return [
        end.route === 'reconsidered' ? 'over-after-reconsideration' : 'over-unchallenged',
        `${until}已经届满`,
      ];
    },
  }),

  courtWindow: fact({
    title: '申请人民法院强制执行的三个月',
    values: ['not-started', 'open', 'expired', 'expired-with-reason', 'not-applicable'],
    of: (scope) => {
      const { theCase, party, ctx } = scope;
      if (!party) return 'not-started';
      const end = remedyEnd(theCase, party, ctx);
      if (end.state !== 'over') return 'not-started';
      if (end.route === 'judged') return 'not-applicable';
      const due = courtWindow(theCase, party, ctx)?.derivation.due;
      if (!due) return 'not-started';
      if (ctx.on <= due) return ['open', `最迟${chineseDay(due)}申请`];
      return [given(scope).lateReason ? 'expired-with-reason' : 'expired', `${chineseDay(due)}已经届满`];
    },
  }),

  ownPower: fact({
    title: '本机关有没有强制执行权',
    values: ['not-given', 'none', 'granted-by-law'],
    of: (scope) => given(scope).power ?? 'not-given',
  }),

  courtPlace: fact({
    title: '申请的法院',
    values: ['not-given', 'right', 'not-where-immovable-lies'],
    of: (scope) => {
      const { immovable, courtAt } = given(scope);
      if (immovable === undefined || !courtAt) return 'not-given';
      return immovable === (courtAt === 'immovable-place') ? 'right' : 'not-where-immovable-lies';
    },
  }),

  courtOfJudgment: fact({
    title: '裁判以后申请执行的法院',
    values: ['not-given', 'any', 'first-instance', 'not-first-instance'],
    of: (scope) => {
      const { firstInstance } = given(scope);
      if (firstInstance === undefined || !scope.party) return 'not-given';
      const end = remedyEnd(scope.theCase, scope.party, scope.ctx);
      if (end.state !== 'over' || end.route !== 'judged') return 'any';
      return firstInstance ? 'first-instance' : 'not-first-instance';
    },
  }),

  courtPapers: fact({
    title: '申请材料',
    values: ['not-given', 'complete', 'incomplete'],
    of: (scope) => {
      const { attachments } = given(scope);
      if (!attachments) return 'not-given';
      return required.every((each) => attachments.includes(each)) ? 'complete' : 'incomplete';
    },
  }),

  evasion: fact({
    title: '被执行人可能逃避执行的情况',
    values: ['not-given', 'shown', 'not-shown'],
    of: (scope) => {
      const { court, evasion } = given(scope);
      if (!court) return 'not-given';
      return evasion ? 'shown' : 'not-shown';
    },
  }),

  courtSelfCheck: fact({
    title: '申请前的自查',
    values: ['not-given', 'passed', 'doubtful'],
    of: (scope) => {
      const { qualified, factsClear, lawClear, procedureLawful } = given(scope);
      if (qualified === undefined) return 'not-given';
      return qualified && factsClear && lawClear && procedureLawful ? 'passed' : 'doubtful';
    },
  }),

  courtStage: fact({
    title: '法院执行的环节',
    values: ['none', 'applied', 'accepted', 'not-accepted', 'granted', 'refused', 'executed', 'ended'],
    of: ({ party }) => courtStage(party?.execution?.court),
  }),

  courtAnswer: fact({
    title: '法院的答复与环节相合',
    values: ['not-given', 'follows', 'out-of-order'],
    of: (scope) => {
      const { outcome } = given(scope);
      const allowed = nextOutcomes[courtStage(scope.party?.execution?.court)] ?? [];
      if (!outcome && allowed.length > 0) return 'not-given';
      return outcome && allowed.includes(outcome) ? 'follows' : 'out-of-order';
    },
  }),

  rulingToReview: fact({
    title: '可以申请复议的裁定',
    values: ['not-given', 'matches', 'no-such-ruling'],
    of: (scope) => {
      const { against } = given(scope);
      const stage = courtStage(scope.party?.execution?.court);
      if (!against && (stage === 'not-accepted' || stage === 'refused')) return 'not-given';
      return stage === against ? 'matches' : 'no-such-ruling';
    },
  }),
};

const nextOutcomes: Readonly<Record<string, readonly string[]>> = {
  applied: ['accepted', 'not-accepted'],
  'not-accepted': ['accepted'],
  accepted: ['granted', 'refused'],
  refused: ['granted'],
  granted: ['executed', 'ended'],
};
