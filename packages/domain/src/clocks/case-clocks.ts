import type { Case } from '../case/case.ts';
import { firstDecisionOf } from '../case/decision-change.ts';
import type { Interval } from '../case/investigation.ts';
import { earliestFiling } from '../case/joinder.ts';
import type { Party } from '../case/party.ts';
import { performed } from '../case/party-stage.ts';
import { verificationFrom } from '../case/summary-stage.ts';
import { deadlineFor } from '../deadlines/deadlines.ts';
import type { Extension } from '../deadlines/derivation.ts';
import { calendarDays, workingDays } from '../deadlines/length.ts';
import type { PauseKind } from '../deadlines/row.ts';
import type { ViewContext } from '../engine/context.ts';
import { type Day, later } from '../kernel/day.ts';
import type { Clock } from './clock.ts';
import { makeClock } from './make-clock.ts';

/** 全案的期限：核查、办案、审核、结案、答复举报人、责令改正。 */
export function caseClocks(theCase: Case, ctx: ViewContext): readonly Clock[] {
  return [
    ...verification(theCase, ctx),
    ...decision(theCase, ctx),
    ...reviews(theCase, ctx),
    ...reporter(theCase, ctx),
    ...corrections(theCase, ctx),
    ...closing(theCase, ctx),
  ];
}

function pausesOf(theCase: Case, stage: Interval['stage'], on: Day) {
  return theCase.intervals
    .filter((interval) => interval.stage === stage)
    .map(({ reason, from, to }) => ({ kind: reason satisfies PauseKind, from, to: to ?? later(on, from) }));
}

function isPaused(theCase: Case, stage: Interval['stage'], excluded: readonly PauseKind[]): boolean {
  return theCase.intervals.some(
    ({ to, reason, ...each }) => !to && each.stage === stage && excluded.includes(reason),
  );
}

function verification(theCase: Case, ctx: ViewContext): readonly Clock[] {
  if (theCase.procedure !== 'ordinary') return [];
  const from = verificationFrom(theCase);
  const found = deadlineFor('lead-verification', theCase.profiles, from);
  const rule = found?.extensions[0];
  const extended = theCase.verification?.extendedOn && rule?.length;
  const metOn = theCase.filedOn ?? theCase.notFiled?.on ?? leadTransferredOn(theCase);
  return makeClock(theCase, ctx, {
    id: 'lead-verification',
    from,
    pauses: pausesOf(theCase, 'verification', ctx.on),
    extensions: extended ? [{ length: extended, title: rule.title, approvedBy: rule.approvedBy }] : [],
    paused: isPaused(theCase, 'verification', found?.excluded ?? []),
    ...(metOn ? { metOn } : {}),
  });
}

function leadTransferredOn(theCase: Case): Day | undefined {
  return theCase.phase === 'lead-transferred' ? theCase.transferredOut?.on : undefined;
}

/** 各当事人都作出决定（或者终止、移送）之日，办案期限才算办结。 */
function decidedOn(theCase: Case): Day | undefined {
  if (theCase.terminated) return theCase.terminated.on;
  if (theCase.transferredOut) return theCase.transferredOut.on;
  const days = theCase.parties.map((party) => firstDecisionOf(party)?.on);
  if (days.length === 0 || days.some((each) => each === undefined)) return undefined;
  return days.flatMap((each) => (each ? [each] : [])).reduce(later);
}

function decision(theCase: Case, ctx: ViewContext): readonly Clock[] {
  const from = earliestFiling(theCase);
  if (!from) return [];
  const { excluded, extensions: rules } = deadlineFor('case-decision', theCase.profiles, from);
  const metOn = decidedOn(theCase);
  const extensions: Extension[] = theCase.extensions.map(({ days, by, reason }, index) => ({
    length: calendarDays(days),
    title: rules[index]?.title ?? reason,
    approvedBy: rules[index]?.approvedBy ?? by,
  }));
  return makeClock(theCase, ctx, {
    id: 'case-decision',
    from,
    pauses: [...pausesOf(theCase, 'case', ctx.on), ...publicNotices(theCase, ctx.on)],
    extensions,
    paused: isPaused(theCase, 'case', excluded),
    ...(metOn ? { metOn } : {}),
  });
}

// 公告送达告知书的期间，规定列明公告不计入的才扣除，由期限表决定。
function publicNotices(theCase: Case, on: Day) {
  return theCase.parties.flatMap(({ services, decision: made }) =>
    services
      .filter(({ outcome, document }) => outcome === 'announced' && document !== made?.document)
      .map(({ on: from, servedOn }) => ({ kind: 'public-notice' as const, from, to: servedOn ?? on })),
  );
}

function reviews(theCase: Case, ctx: ViewContext): readonly Clock[] {
  // 快速办理的审核当场办完，没有单独的审核期限。
  const submitted = theCase.reviews.filter(({ fastTrack }) => !fastTrack);
  return submitted.flatMap((review) => {
    const rule = deadlineFor('legal-review', theCase.profiles, review.submittedOn)?.extensions[0];
    const extended = review.extendedOn && rule;
    return makeClock(theCase, ctx, {
      id: 'legal-review',
      mark: review.id,
      title: review.kind === 'legal' ? '法制审核' : '案件审核',
      from: review.submittedOn,
      extensions: extended
        ? [{ length: rule.length ?? workingDays(3), title: rule.title, approvedBy: rule.approvedBy }]
        : [],
      ...(review.opinion ? { metOn: review.opinion.on } : {}),
    });
  });
}

function reporter(theCase: Case, ctx: ViewContext): readonly Clock[] {
  const from = theCase.filedOn ?? theCase.notFiled?.on;
  if (!theCase.lead.reporter || !from) return [];
  const metOn = theCase.reporterAnsweredOn;
  return makeClock(theCase, ctx, { id: 'reporter-answer', from, ...(metOn ? { metOn } : {}) });
}

function corrections(theCase: Case, ctx: ViewContext): readonly Clock[] {
  return theCase.corrections.flatMap((correction) => {
    const [made] = makeClock(theCase, ctx, {
      id: 'correction',
      nature: 'window',
      mark: correction.id,
      party: correction.party,
      title: '责令改正期限',
      from: correction.on,
      ...(correction.recheck ? { metOn: correction.recheck.on } : {}),
    });
    if (!made) return [];
    const says = `责令改正通知书载明的期限，至该日届满。`;
    const open = ctx.on <= correction.dueOn ? 'running' : 'expired';
    return [
      {
        ...made,
        derivation: { due: correction.dueOn, provisional: false, steps: [{ says, day: correction.dueOn }] },
        status: correction.recheck ? 'met' : open,
      },
    ];
  });
}

function closing(theCase: Case, ctx: ViewContext): readonly Clock[] {
  const from = endedOn(theCase);
  if (!from || theCase.procedure !== 'ordinary') return [];
  return makeClock(theCase, ctx, {
    id: 'file-closing',
    from,
    ...(theCase.closedOn ? { metOn: theCase.closedOn } : {}),
  });
}

/** 结案事由发生之日：最后一笔款项、最后一次执行，或者终止、移送。 */
function endedOn(theCase: Case): Day | undefined {
  if (theCase.terminated) return theCase.terminated.on;
  if (theCase.phase === 'transferred-out') return theCase.transferredOut?.on;
  const days = theCase.parties.map((party) => lastPerformance(party));
  if (days.length === 0 || days.some((each) => each === undefined)) return undefined;
  return days.flatMap((each) => (each ? [each] : [])).reduce(later);
}

function lastPerformance(party: Party): Day | undefined {
  if (!party.decision) return undefined;
  const served = party.services.find(({ document }) => document === party.decision?.document)?.servedOn;
  const days = [party.performedOn, party.payments.at(-1)?.on, served].flatMap((each) => (each ? [each] : []));
  return performed(party)
    ? days.reduce<Day | undefined>((a, b) => (a ? later(a, b) : b), undefined)
    : undefined;
}
