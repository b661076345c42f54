import type { Case } from '../case/case.ts';
import type { CourtRoute } from '../case/court-execution.ts';
import { grantedDeferral } from '../case/execution-money.ts';
import type { Party } from '../case/party.ts';
import { servedService } from '../case/party-stage.ts';
import type { RemedyProceeding } from '../case/remedy.ts';
import { type DeadlineId, deriveDeadline } from '../deadlines/deadlines.ts';
import type { Derivation } from '../deadlines/derivation.ts';
import type { Length } from '../deadlines/length.ts';
import type { ViewContext } from '../engine/context.ts';
import { type Day, earlier, later } from '../kernel/day.ts';

/** 救济期限走到哪里。`over` 的 `lastDay` 为最后一日，次日起才算届满。 */
export type RemedyEnd =
  | Readonly<{ state: 'not-served' }>
  | Readonly<{ state: 'pending'; proceeding: RemedyProceeding }>
  | Readonly<{ state: 'open' | 'over'; lastDay: Day; route: CourtRoute }>;

/** 决定书送达之日；还没有送达的没有。 */
export function decisionServedOn(party: Party, on: Day): Day | undefined {
  return party.decision && servedService(party, party.decision.document, on)?.servedOn;
}

// 决定变更以后，救济期限从变更决定书送达之日重新起算。
function currentServedOn(party: Party, on: Day): Day | undefined {
  const changed = party.decisionHistory?.changes.at(-1);
  return changed ? servedService(party, changed.document, on)?.servedOn : decisionServedOn(party, on);
}

/** 针对现行决定的复议、诉讼；针对已经被取代的决定的不算。 */
export function ownProceedings({ decision, remedies }: Party): readonly RemedyProceeding[] {
  if (!decision) return [];
  return (remedies?.proceedings ?? []).filter(({ filedOn }) => filedOn >= decision.on);
}

function dueOf(id: DeadlineId, from: Day, theCase: Case, ctx: ViewContext, length?: Length): Day {
  const derivation = deriveDeadline({
    id,
    profiles: theCase.profiles,
    from,
    calendar: ctx.calendar,
    ...(length ? { length } : {}),
  });
  if (!derivation) throw new Error(`no such period: ${id}`);
  return derivation.due;
}

/** 法律规定的救济期限届满之日：申请复议、直接起诉中较晚的一个；复议前置的只看复议。没有告知的按最长期限。 */
function remediesLastDay(theCase: Case, party: Party, servedOn: Day, ctx: ViewContext): Day {
  const untold = party.remedies?.untold;
  const period = (id: 'reconsideration' | 'litigation', missing: boolean): Day => {
    if (!missing) return dueOf(id, servedOn, theCase, ctx);
    const outer = dueOf(`${id}-untold`, servedOn, theCase, ctx);
    return untold?.toldOn ? earlier(outer, dueOf(id, untold.toldOn, theCase, ctx)) : outer;
  };
  const reconsideration = period('reconsideration', untold?.which === 'both');
  if (theCase.procedure === 'summary') return reconsideration;
  return later(reconsideration, period('litigation', untold !== undefined));
}

/** 救济走到哪里：没有人提出、正在进行、复议以后的起诉期、裁判生效。 */
export function remedyEnd(theCase: Case, party: Party, ctx: ViewContext): RemedyEnd {
  const servedOn = currentServedOn(party, ctx.on);
  if (!servedOn) return { state: 'not-served' };
  const own = ownProceedings(party);
  const pending = own.find(({ outcome }) => !outcome);
  if (pending) return { state: 'pending', proceeding: pending };
  // 撤回的等于没有提出，仍看原来的期限。
  const last = own.findLast(({ outcome }) => outcome?.result !== 'withdrawn');
  if (last?.outcome && last.kind === 'litigation')
    return { state: 'over', lastDay: last.outcome.effectiveOn, route: 'judged' };
  const lastDay = last?.outcome
    ? dueOf('litigation-after-reconsideration', last.outcome.receivedOn, theCase, ctx)
    : remediesLastDay(theCase, party, servedOn, ctx);
  const route = last?.outcome ? 'reconsidered' : 'unchallenged';
  return { state: ctx.on <= lastDay ? 'open' : 'over', lastDay, route };
}

/** 申请人民法院强制执行的三个月：从救济期限届满之日起；批准暂缓、分期的，不早于期限结束之日。 */
type CourtWindow = Readonly<{
  id: 'court-application' | 'court-application-deferred';
  from: Day;
  derivation: Derivation;
}>;

/** 裁判以后申请执行的，不适用这个三个月；救济还没有结束的没有。 */
export function courtWindow(theCase: Case, party: Party, ctx: ViewContext): CourtWindow | undefined {
  const end = remedyEnd(theCase, party, ctx);
  if (end.state !== 'over' || end.route === 'judged') return undefined;
  const scheduleEnd = grantedDeferral(party.execution)?.answer?.schedule.at(-1)?.dueOn;
  const deferred = scheduleEnd !== undefined && scheduleEnd > end.lastDay;
  const id = deferred ? 'court-application-deferred' : 'court-application';
  const from = deferred ? scheduleEnd : end.lastDay;
  const derivation = deriveDeadline({ id, profiles: theCase.profiles, from, calendar: ctx.calendar });
  return derivation && { id, from, derivation };
}

/** 缴款期限届满之日；决定书还没有送达的没有。 */
export function paymentDueOn(theCase: Case, party: Party, ctx: ViewContext): Day | undefined {
  const servedOn = decisionServedOn(party, ctx.on);
  return servedOn && dueOf('payment', servedOn, theCase, ctx);
}
