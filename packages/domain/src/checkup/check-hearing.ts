import { rule } from '@lpt/law';
import type { Hearing } from '../case/hearing.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { GuardId } from '../guards/guards.ts';
import { chineseDay } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { type CheckSubject, partyIn } from './check-case.ts';
import { failingGuards } from './check-gates.ts';
import type { Reason } from './check-procedure.ts';
import { fromGuard } from './check-topic.ts';

/** 听证会怎样举行：提前通知、公告、主持人没有参加调查。没有写举行之日的不问。 */
export function hearingRefusals(subject: CheckSubject): readonly Refusal[] {
  const { facts, before } = subject;
  const { hearing } = facts;
  if (!hearing) return [];
  const chair = hearing.chairInvestigated ? [fromGuard('panel-not-investigators')] : [];
  if (!hearing.heldOn) return chair;
  const { requestedOn, heldOn, noticeServedOn, announcedOn, open } = hearing;
  const held: Hearing = {
    id: 'G1',
    request: 'H1',
    requestedOn,
    acceptedOn: requestedOn,
    interval: 'I1',
    pauses: [],
    examined: [],
    session: { at: instant(`${heldOn}T09:00:00+08:00`), place: '', open },
    ...(noticeServedOn
      ? { notice: { number: '', document: '', on: noticeServedOn, servedOn: noticeServedOn } }
      : {}),
    ...(announcedOn ? { announcedOn } : {}),
  };
  const ids: readonly GuardId[] = [
    ...(noticeServedOn ? (['hearing-notice-in-time'] as const) : []),
    'hearing-announced',
  ];
  const theCase = { ...before, parties: [{ ...partyIn(before), hearing: held }] };
  return [...failingGuards(subject, ids, { on: heldOn, theCase }), ...chair];
}

/** 要求听证的，有没有超过期限；没有要求的没有。 */
export function hearingRequest({ facts, before }: CheckSubject): Reason | undefined {
  const request = partyIn(before).hearingRequests.at(-1);
  if (!facts.hearing || !request) return undefined;
  const { articles } = rule('HEA-08');
  const says = `${chineseDay(request.on)}要求听证，${request.inTime ? '在期限以内，应当组织听证' : '超过要求听证的期限，可以不予受理'}`;
  return { says, articles, rule: 'HEA-08' };
}
