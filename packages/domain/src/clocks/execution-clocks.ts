import type { Case } from '../case/case.ts';
import { type CourtExecution, courtStage } from '../case/court-execution.ts';
import type { Execution } from '../case/execution.ts';
import { grantedDeferral, lateFinePauses, paidUntil } from '../case/execution-money.ts';
import type { Party } from '../case/party.ts';
import { paidInFull, performed, servedService } from '../case/party-stage.ts';
import type { ViewContext } from '../engine/context.ts';
import type { Day } from '../kernel/day.ts';
import type { Clock } from './clock.ts';
import { type ClockQuestion, makeClock, voidStep } from './make-clock.ts';
import { courtWindow } from './remedy-windows.ts';
import { endedWithDecision } from './undone-decision.ts';

/** 一名当事人执行的期限：分期、加处罚款、催告、代履行、中止、申请法院和法院的办理。 */
export function executionClocks(theCase: Case, party: Party, ctx: ViewContext): readonly Clock[] {
  if (!party.decision) return [];
  const clock = (q: Omit<ClockQuestion, 'party'>) => makeClock(theCase, ctx, { ...q, party: party.id });
  const { execution } = party;
  return [
    ...instalments(theCase, party, ctx),
    ...(execution
      ? [
          ...lateFine(party, execution, ctx, clock),
          ...demands(party, execution, ctx, clock),
          ...substitutes(party, execution, ctx, clock),
          ...pauses(execution, clock),
          ...(execution.court ? court(execution.court, clock) : []),
        ]
      : []),
    ...application(theCase, party, ctx, clock),
  ];
}

type Ask = (q: Omit<ClockQuestion, 'party'>) => readonly Clock[];

/** 批准的各期：日子由通知书定，逾期从次日起处理。 */
function instalments(theCase: Case, party: Party, ctx: ViewContext): readonly Clock[] {
  const deferral = grantedDeferral(party.execution);
  const answer = deferral?.answer;
  if (!deferral || !answer) return [];
  const before = paidUntil(party, 'fine', answer.on);
  let planned = 0;
  return answer.schedule.flatMap(({ dueOn, amountFen }, index): readonly Clock[] => {
    planned += amountFen;
    const goal = planned;
    const paidOn = party.payments
      .filter(({ kind }) => kind === 'fine')
      .map(({ on }) => on)
      .toSorted()
      .find((on) => paidUntil(party, 'fine', on) - before >= goal);
    const [made] = makeClock(theCase, ctx, {
      id: 'payment',
      nature: 'window',
      party: party.id,
      mark: `${deferral.id}-${index + 1}`,
      title: `第${index + 1}期罚款`,
      from: answer.on,
      ...(paidOn ? { metOn: paidOn } : {}),
    });
    if (!made) return [];
    const says = '延期、分期缴纳罚款通知书载明的日期，至该日届满。';
    const steps = [{ says, day: dueOn }];
    const { voided } = endedWithDecision(party);
    if (!paidOn && voided && voided.on <= dueOn)
      return [
        {
          ...made,
          derivation: { due: dueOn, provisional: false, steps: [...steps, voidStep(voided)] },
          status: 'void',
          metOn: voided.on,
        },
      ];
    const open = ctx.on <= dueOn ? 'running' : 'expired';
    return [
      {
        ...made,
        derivation: { due: dueOn, provisional: false, steps },
        status: paidOn ? 'met' : open,
      },
    ];
  });
}

function lateFine(
  party: Party,
  { lateFine: imposed }: Execution,
  ctx: ViewContext,
  ask: Ask,
): readonly Clock[] {
  if (!imposed) return [];
  const paidOn = paidInFull(party) ? party.payments.at(-1)?.on : undefined;
  return ask({
    id: 'late-fine',
    nature: 'window',
    from: imposed.dueOn,
    pauses: lateFinePauses(party, ctx.on),
    ...endedWithDecision(party),
    ...(paidOn ? { metOn: paidOn } : {}),
  });
}

function demands(party: Party, { demands: all }: Execution, ctx: ViewContext, ask: Ask): readonly Clock[] {
  return all
    .filter(({ kind }) => kind === 'performance')
    .flatMap(({ id, document }) => {
      const servedOn = servedService(party, document, ctx.on)?.servedOn;
      return servedOn
        ? ask({ id: 'demand-wait', nature: 'window', mark: id, from: servedOn, ...endedWithDecision(party) })
        : [];
    });
}

function substitutes(
  party: Party,
  { substitutes: all, demands: sent }: Execution,
  ctx: ViewContext,
  ask: Ask,
): readonly Clock[] {
  return all
    .filter(({ immediate }) => !immediate)
    .flatMap(({ id, plannedOn }) => {
      const demand = sent.findLast(({ kind }) => kind === 'substitute');
      const metOn = demand && servedService(party, demand.document, ctx.on)?.servedOn;
      return ask({
        id: 'substitute-demand',
        mark: id,
        from: plannedOn,
        ...(metOn ? { metOn } : {}),
        ...endedWithDecision(party),
      });
    });
}

function pauses({ pauses: all, ended }: Execution, ask: Ask): readonly Clock[] {
  return all.flatMap(({ from, to }, index) => {
    const metOn = to ?? ended?.on;
    return ask({
      id: 'execution-pause',
      nature: 'window',
      mark: String(index + 1),
      from,
      ...(metOn ? { metOn } : {}),
    });
  });
}

/** 申请法院的三个月：还有没有履行的内容才有。 */
function application(theCase: Case, party: Party, ctx: ViewContext, ask: Ask): readonly Clock[] {
  const applied = party.execution?.court;
  if (!applied && performed(party)) return [];
  const window = courtWindow(theCase, party, ctx);
  if (!window) return [];
  return ask({ id: window.id, from: window.from, ...(applied ? { metOn: applied.on } : {}) });
}

function court(applied: CourtExecution, ask: Ask): readonly Clock[] {
  const { steps, on, reviews, urgent } = applied;
  const found = (...outcomes: readonly string[]): (typeof steps)[number] | undefined =>
    steps.findLast(({ outcome }) => outcomes.includes(outcome));
  const answered = found('accepted', 'not-accepted');
  const accepted = found('accepted');
  const ruled = found('granted', 'refused');
  const done = found('executed', 'ended');
  const stage = courtStage(applied);
  const reviewedOn = (against: 'not-accepted' | 'refused'): { metOn?: Day } => {
    const review = reviews.findLast((each) => each.against === against);
    return review ? { metOn: review.on } : {};
  };
  return [
    ...ask({
      id: 'court-acceptance',
      nature: 'window',
      from: on,
      ...(answered ? { metOn: answered.on } : {}),
    }),
    ...(stage === 'not-accepted' && answered
      ? ask({ id: 'court-acceptance-review', from: answered.on, ...reviewedOn('not-accepted') })
      : []),
    ...(accepted
      ? ask({
          id: ruled?.plainlyIllegal || accepted.plainlyIllegal ? 'court-ruling-heard' : 'court-ruling',
          nature: 'window',
          from: accepted.on,
          ...(ruled ? { metOn: ruled.on } : {}),
        })
      : []),
    ...(stage === 'refused' && ruled
      ? ask({ id: 'court-ruling-review', from: ruled.on, ...reviewedOn('refused') })
      : []),
    ...(urgent && ruled?.outcome === 'granted'
      ? ask({
          id: 'court-immediate',
          nature: 'window',
          from: ruled.on,
          ...(done ? { metOn: done.on } : {}),
        })
      : []),
  ];
}
