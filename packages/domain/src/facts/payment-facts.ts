import type { ExecutionAgreement, Instalment } from '../case/execution.ts';
import {
  accruedLateFine,
  deferralState,
  lateFineOwed,
  lateFinePauses,
  paidUntil,
  unpaidFine,
} from '../case/execution-money.ts';
import { isUndone, paidInFull, performed } from '../case/party-stage.ts';
import { fineOf, gainsOf } from '../case/proposal.ts';
import { runningRemedy } from '../case/remedy.ts';
import { paymentDueOn } from '../clocks/remedy-windows.ts';
import { deriveDeadline } from '../deadlines/deadlines.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { chineseDay } from '../kernel/day.ts';
import { fen, yuanText } from '../kernel/money.ts';

type MoneyInput = Readonly<
  Partial<{
    option: 'defer' | 'instalments' | 'refuse';
    schedule: readonly Instalment[];
    reason: string;
    lateFineFen: number;
    principalFen: number;
    waivedLateFineFen: number;
    remedied: string;
    stages: readonly Instalment[];
    manner: string;
  }>
>;

// 排除妨碍、强制拆除执行的不是金钱给付义务，不问加处罚款。
const conductManners: ReadonlySet<string | undefined> = new Set(['remove-obstacle', 'demolition']);

function given({ input }: Scope): MoneyInput {
  return (input ?? {}) as MoneyInput;
}

function ascending(stages: readonly Instalment[]): boolean {
  return stages.every(({ dueOn }, index) => index === 0 || dueOn > (stages[index - 1]?.dueOn ?? dueOn));
}

/** 缴款、暂缓分期、加处罚款、执行协议。 */
export const paymentFacts = {
  decisionForce: fact({
    title: '决定的效力',
    values: ['not-decided', 'in-force', 'gone', 'stayed'],
    of: ({ party }) => {
      const decision = party?.decision;
      if (!party || !decision) return 'not-decided';
      if (decision.revoked && isUndone(decision))
        return ['gone', `${decision.revoked.by}：${decision.revoked.reason}`];
      const stay = runningRemedy(party.remedies)?.stay;
      return stay ? ['stayed', `${stay.by}决定停止执行`] : 'in-force';
    },
  }),

  paymentStanding: fact({
    title: '罚没款的缴纳',
    values: [
      'not-decided',
      'not-served',
      'no-money',
      'within',
      'deferred',
      'overdue',
      'late-fine-owed',
      'paid',
    ],
    of: ({ theCase, party, ctx }) => {
      if (!party?.decision) return 'not-decided';
      const { proposal } = party.decision;
      if (fineOf(proposal) + gainsOf(proposal) === 0) return 'no-money';
      const dueOn = paymentDueOn(theCase, party, ctx);
      if (paidInFull(party)) {
        const owed = lateFineOwed(party, ctx.on);
        return owed > 0 ? ['late-fine-owed', `尚欠加处罚款${yuanText(owed)}元`] : 'paid';
      }
      if (!dueOn) return 'not-served';
      const state = deferralState(party, ctx.on);
      if (state === 'running') return 'deferred';
      return ctx.on <= dueOn
        ? ['within', `${chineseDay(dueOn)}届满`]
        : ['overdue', `缴款期限${chineseDay(dueOn)}已经届满`];
    },
  }),

  performanceStanding: fact({
    title: '决定的履行',
    values: ['not-decided', 'outstanding', 'performed'],
    of: ({ party }) => {
      if (!party?.decision) return 'not-decided';
      return performed(party) ? 'performed' : 'outstanding';
    },
  }),

  deferralStanding: fact({
    title: '暂缓、分期缴纳',
    values: ['none', 'applied', 'running', 'missed', 'over', 'refused'],
    of: ({ party, ctx }) => (party ? deferralState(party, ctx.on) : 'none'),
  }),

  deferralTerms: fact({
    title: '拟批准的暂缓、分期',
    values: ['not-given', 'sound', 'refused-with-reason', 'no-schedule', 'sum-differs', 'days-wrong'],
    of: (scope) => {
      const { option, schedule } = given(scope);
      if (!option || !scope.party) return 'not-given';
      if (option === 'refuse') return 'refused-with-reason';
      if (!schedule || schedule.length === 0 || (option === 'defer' && schedule.length > 1))
        return 'no-schedule';
      const owed = unpaidFine(scope.party, scope.ctx.on);
      const sum = schedule.reduce((total, { amountFen }) => total + amountFen, 0);
      if (sum !== owed) return ['sum-differs', `各期合计${yuanText(fen(sum))}元，尚欠${yuanText(owed)}元`];
      const future = schedule.every(({ dueOn }) => dueOn > scope.ctx.on);
      return future && ascending(schedule) ? 'sound' : 'days-wrong';
    },
  }),

  lateFineStanding: fact({
    title: '加处罚款',
    values: ['not-decided', 'not-in-decision', 'not-due', 'paid-in-time', 'may-impose', 'imposed'],
    of: ({ theCase, party, ctx }) => {
      if (!party?.decision) return 'not-decided';
      if (party.execution?.lateFine) return 'imposed';
      if (!party.decision.lateFine) return ['not-in-decision', '决定书没有写明逾期加处罚款'];
      const dueOn = paymentDueOn(theCase, party, ctx);
      if (!dueOn) return 'not-due';
      const { amountFen, says } = accruedLateFine(party, dueOn, ctx.on);
      if (amountFen > 0) return ['may-impose', says];
      return unpaidFine(party, dueOn) === 0 ? 'paid-in-time' : 'not-due';
    },
  }),

  lateFinePayment: fact({
    title: '本次缴纳的加处罚款与尚欠数额',
    values: ['not-given', 'within', 'over', 'zero'],
    of: (scope) => {
      const { lateFineFen } = given(scope);
      if (lateFineFen === undefined || !scope.party) return 'not-given';
      if (lateFineFen === 0) return 'zero';
      const owed = lateFineOwed(scope.party, scope.ctx.on);
      return lateFineFen > owed ? ['over', `尚欠加处罚款${yuanText(owed)}元`] : 'within';
    },
  }),

  lateFineThirtyDays: fact({
    title: '加处罚款是否超过三十日',
    values: ['no-money', 'not-imposed', 'within-thirty-days', 'over-thirty-days'],
    of: (scope) => {
      const { theCase, party, ctx } = scope;
      if (!party?.decision || fineOf(party.decision.proposal) === 0) return 'no-money';
      if (conductManners.has(given(scope).manner)) return 'no-money';
      const imposed = party.execution?.lateFine;
      if (!imposed) return 'not-imposed';
      const due = deriveDeadline({
        id: 'late-fine',
        profiles: theCase.profiles,
        from: imposed.dueOn,
        pauses: lateFinePauses(party, ctx.on),
        calendar: ctx.calendar,
      })?.due;
      return due && ctx.on > due
        ? 'over-thirty-days'
        : ['within-thirty-days', due ? `${chineseDay(due)}满三十日` : '尚未起算'];
    },
  }),

  agreementStanding: fact({
    title: '执行协议',
    values: ['none', 'running', 'missed', 'breached', 'over'],
    of: ({ party, ctx }) => agreementState(party?.execution?.agreement, party, ctx.on),
  }),

  agreementTerms: fact({
    title: '执行协议的内容',
    values: [
      'not-given',
      'lawful',
      'principal-reduced',
      'waiver-without-remedying',
      'waiver-too-much',
      'days-wrong',
    ],
    of: (scope) => {
      const { stages, principalFen, waivedLateFineFen = 0, remedied } = given(scope);
      const { party, ctx } = scope;
      if (!stages || principalFen === undefined || !party) return 'not-given';
      const owed = unpaidFine(party, ctx.on);
      if (principalFen < owed)
        return [
          'principal-reduced',
          `尚欠罚款${yuanText(owed)}元，协议只约定${yuanText(fen(principalFen))}元`,
        ];
      if (waivedLateFineFen > 0 && !remedied) return 'waiver-without-remedying';
      if (waivedLateFineFen > lateFineOwed(party, ctx.on)) return 'waiver-too-much';
      const sound = stages.length > 0 && stages.every(({ dueOn }) => dueOn >= ctx.on) && ascending(stages);
      return sound ? 'lawful' : 'days-wrong';
    },
  }),
};

/** 执行协议：`missed` 为有一期没有按约缴纳，`breached` 为已经登记不履行协议。 */
function agreementState(
  agreement: ExecutionAgreement | undefined,
  party: Scope['party'],
  on: Scope['ctx']['on'],
): 'none' | 'running' | 'missed' | 'breached' | 'over' {
  if (!agreement || !party) return 'none';
  if (agreement.breached) return 'breached';
  let planned = 0;
  const before = paidUntil(party, 'fine', agreement.on);
  const missed = agreement.stages.some(({ dueOn, amountFen }) => {
    planned += amountFen;
    return dueOn < on && paidUntil(party, 'fine', dueOn) - before < planned;
  });
  if (missed) return 'missed';
  const end = agreement.stages.at(-1)?.dueOn ?? agreement.on;
  return on <= end ? 'running' : 'over';
}
