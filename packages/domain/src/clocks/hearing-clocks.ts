import type { Case } from '../case/case.ts';
import type { Hearing } from '../case/hearing.ts';
import type { Party } from '../case/party.ts';
import { servedService } from '../case/party-stage.ts';
import type { ViewContext } from '../engine/context.ts';
import type { Day } from '../kernel/day.ts';
import { dayOf } from '../kernel/instant.ts';
import type { Clock } from './clock.ts';
import { hearingPauses, hearingRequestedOn } from './hearing-limit.ts';
import { type ClockQuestion, makeClock } from './make-clock.ts';

/** 一名当事人的听证期限：组成人员、移交案卷、定期、通知、公告、三十日、报告。 */
export function hearingClocks(theCase: Case, party: Party, ctx: ViewContext): readonly Clock[] {
  const requestedOn = hearingRequestedOn(party);
  if (!requestedOn) return [];
  const own = party.hearing?.requestedOn === requestedOn ? party.hearing : undefined;
  return questions(theCase, party, requestedOn, own, ctx).flatMap((question) =>
    makeClock(theCase, ctx, { ...question, party: party.id }),
  );
}

function met(on: Day | undefined): Pick<ClockQuestion, 'metOn'> {
  return on ? { metOn: on } : {};
}

function questions(
  theCase: Case,
  party: Party,
  requestedOn: Day,
  hearing: Hearing | undefined,
  ctx: ViewContext,
): readonly ClockQuestion[] {
  const overOn = hearing?.terminated?.on ?? (hearing?.endedAt ? dayOf(hearing.endedAt) : undefined);
  const chair: ClockQuestion = {
    id: 'hearing-chair',
    from: requestedOn,
    ...met(hearing?.panel?.on ?? hearing?.terminated?.on),
  };
  const notified: ClockQuestion = {
    id: 'hearing-notice-service',
    from: requestedOn,
    ...met(firstNoticeServedOn(theCase, party, requestedOn, ctx) ?? hearing?.terminated?.on),
  };
  const whole: ClockQuestion = {
    id: 'hearing-whole',
    from: requestedOn,
    pauses: hearingPauses(hearing, ctx.on),
    paused: hearing?.pauses.some(({ to }) => to === undefined) ?? false,
    ...met(overOn),
  };
  return [chair, notified, whole, ...(hearing ? preparing(hearing, overOn) : [])];
}

function preparing(hearing: Hearing, overOn: Day | undefined): readonly ClockQuestion[] {
  const { panel, fileHandedOn, scheduledOn, session, notice, announcedOn, endedAt, report } = hearing;
  const handover: ClockQuestion[] = panel
    ? [{ id: 'hearing-file-handover', from: panel.on, ...met(fileHandedOn ?? overOn) }]
    : [];
  const fixing: ClockQuestion[] = fileHandedOn
    ? [{ id: 'hearing-date-fixing', from: fileHandedOn, ...met(scheduledOn ?? overOn) }]
    : [];
  const paused = hearing.pauses.some(({ to }) => to === undefined);
  const before: ClockQuestion[] =
    session && !paused
      ? [
          { id: 'hearing-notice', from: dayOf(session.at), ...met(notice?.servedOn ?? overOn) },
          ...(session.open
            ? [
                {
                  id: 'hearing-announcement',
                  from: dayOf(session.at),
                  ...met(announcedOn ?? overOn),
                } as const,
              ]
            : []),
        ]
      : [];
  const reporting: ClockQuestion[] = endedAt
    ? [{ id: 'hearing-report', from: dayOf(endedAt), ...met(report?.on) }]
    : [];
  return [...handover, ...fixing, ...before, ...reporting];
}

// 延期以后另发通知，不改变第一份通知书已经按期送达。
function firstNoticeServedOn(
  theCase: Case,
  party: Party,
  requestedOn: Day,
  ctx: ViewContext,
): Day | undefined {
  return theCase.documents
    .filter(({ code, party: of, on }) => code === 'TZ-01' && of === party.id && on >= requestedOn)
    .flatMap(({ id }) => servedService(party, id, ctx.on)?.servedOn ?? [])
    .toSorted()
    .at(0);
}
