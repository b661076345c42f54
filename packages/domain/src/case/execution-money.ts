import { type LateFine, lateFine } from '../deadlines/late-fine.ts';
import { pauseTitles } from '../deadlines/pauses.ts';
import type { PauseKind } from '../deadlines/row.ts';
import { type Day, later } from '../kernel/day.ts';
import { type Fen, fen } from '../kernel/money.ts';
import { courtStage } from './court-execution.ts';
import type { Deferral, Execution, Instalment } from './execution.ts';
import type { Party } from './party.ts';
import type { Payment } from './people.ts';
import { fineOf, gainsOf } from './proposal.ts';

/** 某日为止某种款项的已缴数，单位分。 */
export function paidUntil(party: Party, kind: Payment['kind'], on: Day): Fen {
  const paid = party.payments.filter((each) => each.kind === kind && each.on <= on);
  return fen(paid.reduce((sum, { amountFen }) => sum + amountFen, 0));
}

/** 某日尚未缴纳的罚款，单位分；没有决定的为零。 */
export function unpaidFine(party: Party, on: Day): Fen {
  return fen(Math.max(fineOf(party.decision?.proposal) - paidUntil(party, 'fine', on), 0));
}

/** 某日尚未缴纳的没收违法所得，单位分。 */
export function unpaidGains(party: Party, on: Day): Fen {
  return fen(Math.max(gainsOf(party.decision?.proposal) - paidUntil(party, 'gains', on), 0));
}

/** 已经批准的暂缓、分期，最近的一次；没有批准的没有。 */
export function grantedDeferral(execution: Execution | undefined): Deferral | undefined {
  return execution?.deferrals.findLast(({ answer }) => answer !== undefined && answer.option !== 'refuse');
}

/** 没有按期缴纳的第一期；还没有到期的不算。 */
export function missedInstalment(
  party: Party,
  schedule: readonly Instalment[],
  from: Day,
  on: Day,
): Instalment | undefined {
  const before = paidUntil(party, 'fine', from);
  let planned = 0;
  return schedule.find(({ dueOn, amountFen }) => {
    planned += amountFen;
    return dueOn < on && paidUntil(party, 'fine', dueOn) - before < planned;
  });
}

/** 暂缓、分期在某日的状况。 */
export type DeferralState = 'none' | 'applied' | 'running' | 'missed' | 'over' | 'refused';

export function deferralState(party: Party, on: Day): DeferralState {
  const last = party.execution?.deferrals.at(-1);
  if (!last) return 'none';
  const { answer } = last;
  if (!answer) return 'applied';
  if (answer.option === 'refuse') return 'refused';
  if (missedInstalment(party, answer.schedule, answer.on, on)) return 'missed';
  const end = answer.schedule.at(-1)?.dueOn ?? answer.on;
  return on <= end ? 'running' : 'over';
}

/**
 * 不计算加处罚款的日子：复议、诉讼从提出到结果生效；批准暂缓、分期的，从批准到期满，
 * 没有按期缴纳的到该期届满之日。还没有结果的算到 `on`。
 */
export function lateFinePauses(
  party: Party,
  on: Day,
): readonly Readonly<{ kind: PauseKind; from: Day; to: Day }>[] {
  const remedies = (party.remedies?.proceedings ?? []).map(({ filedOn, outcome }) => ({
    kind: 'remedy-proceedings' as const,
    from: filedOn,
    to: later(outcome?.effectiveOn ?? on, filedOn),
  }));
  const deferrals = (party.execution?.deferrals ?? []).flatMap(({ answer }) => {
    if (!answer || answer.option === 'refuse') return [];
    const end = answer.schedule.at(-1)?.dueOn ?? answer.on;
    const missed = missedInstalment(party, answer.schedule, answer.on, on);
    return [
      { kind: 'approved-deferral' as const, from: answer.on, to: later(missed?.dueOn ?? end, answer.on) },
    ];
  });
  return [...remedies, ...deferrals];
}

/**
 * 某日为止的加处罚款：以当日尚欠的罚款为基数，缴款当日仍计；合计不超过罚款本数。
 * 没有决定加处罚款的没有。
 */
export function lateFineUntil(party: Party, on: Day): LateFine | undefined {
  const imposed = party.execution?.lateFine;
  const total = fineOf(party.decision?.proposal);
  if (!imposed || total === 0) return undefined;
  return accruedLateFine(party, imposed.dueOn, on);
}

/** 从缴款期限届满之日起到 `on` 当日的加处罚款，不问是否已经决定加处。 */
export function accruedLateFine(party: Party, dueOn: Day, on: Day): LateFine {
  const pauses = lateFinePauses(party, on).map((each) => ({ ...each, title: pauseTitles[each.kind] }));
  const total = fineOf(party.decision?.proposal);
  const turns = party.payments
    .filter((each) => each.kind === 'fine' && each.on > dueOn && each.on < on)
    .map((each) => each.on);
  const ends = [...new Set([...turns, on])].toSorted();
  const parts = ends.map((end, index) => {
    const start = ends[index - 1] ?? dueOn;
    return lateFine({ fineFen: unpaidFine(party, start), dueOn: start, on: later(end, start), pauses });
  });
  const [whole] = parts;
  if (parts.length === 1 && whole) return whole;
  const days = parts.reduce((sum, part) => sum + (part.amountFen > 0 ? part.days : 0), 0);
  const sum = parts.reduce((all, part) => all + part.amountFen, 0);
  return {
    days,
    amountFen: fen(Math.min(sum, total)),
    capped: sum >= total,
    says: parts
      .filter(({ amountFen }) => amountFen > 0)
      .map(({ says }) => says)
      .join(''),
    articles: whole?.articles ?? [],
  };
}

/** 罚款缴清之日；没有缴清的没有。 */
function finePaidOn(party: Party): Day | undefined {
  const total = fineOf(party.decision?.proposal);
  const days = party.payments.filter(({ kind }) => kind === 'fine').map((each) => each.on);
  return days.toSorted().find((each) => paidUntil(party, 'fine', each) >= total);
}

function waivedLateFine({ execution }: Party): number {
  const agreement = execution?.agreement;
  return agreement && !agreement.breached ? agreement.waivedLateFineFen : 0;
}

/** 某日尚欠的加处罚款，单位分；扣除已缴和执行协议减免的。 */
export function lateFineOwed(party: Party, on: Day): Fen {
  const paidOff = finePaidOn(party);
  const accrued = lateFineUntil(party, paidOff && paidOff < on ? paidOff : on)?.amountFen ?? 0;
  return fen(Math.max(accrued - waivedLateFine(party) - paidUntil(party, 'late-fine', on), 0));
}

/** 加处罚款已经缴清或者减免；没有决定加处的算缴清，罚款还没有缴清的不算。 */
export function lateFineSettled(party: Party): boolean {
  if (!party.execution?.lateFine) return true;
  const paidOff = finePaidOn(party);
  if (!paidOff) return false;
  const accrued = lateFineUntil(party, paidOff)?.amountFen ?? 0;
  const paid = party.payments.reduce(
    (sum, { kind, amountFen }) => sum + (kind === 'late-fine' ? amountFen : 0),
    0,
  );
  return paid + waivedLateFine(party) >= accrued;
}

/** 执行程序已经了结：终结执行，或者法院执行完毕、终结。 */
export function executionConcluded(party: Party): boolean {
  const { execution } = party;
  if (!execution) return false;
  const stage = courtStage(execution.court);
  return execution.ended !== undefined || stage === 'executed' || stage === 'ended';
}
