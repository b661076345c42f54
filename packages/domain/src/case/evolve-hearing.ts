import type { Case } from './case.ts';
import { withParty } from './evolve-investigation.ts';
import type { Evolvers } from './evolvers.ts';
import type { Hearing, HearingEvent } from './hearing.ts';
import type { PartyId } from './people.ts';

function withHearing(theCase: Case, party: PartyId, change: (hearing: Hearing) => Hearing): Case {
  return withParty(theCase, party, (each) =>
    each.hearing ? { ...each, hearing: change(each.hearing) } : each,
  );
}

/** 听证期间不计入办案期限：受理时起算，结束或者终止时止。 */
function endInterval(theCase: Case, party: PartyId, to: Hearing['acceptedOn']): Case {
  const id = theCase.parties.find((each) => each.id === party)?.hearing?.interval;
  return {
    ...theCase,
    intervals: theCase.intervals.map((each) => (each.id === id ? { ...each, to } : each)),
  };
}

/** 听证：受理、组成人员、排期、通知、公告、举行、报告。 */
export const hearingEvolvers: Evolvers<HearingEvent['type']> = {
  HearingAccepted: (theCase, { party, hearing, on }) => {
    const accepted = withParty(theCase, party, (each) => ({ ...each, hearing }));
    const interval = {
      id: hearing.interval,
      stage: 'case',
      reason: 'hearing',
      from: on,
      paper: '听证申请',
    } as const;
    return { ...accepted, intervals: [...accepted.intervals, interval] };
  },

  HearingRequestDeclined: (theCase, { party, request, reason, document, on }) =>
    withParty(theCase, party, (each) => ({
      ...each,
      hearingRequests: each.hearingRequests.map((one) =>
        one.id === request ? { ...one, declined: { on, reason, document } } : one,
      ),
    })),

  HearingsJoined: (theCase, { parties }) =>
    parties.reduce(
      (joined, id) =>
        withHearing(joined, id, (each) => ({ ...each, jointWith: parties.filter((other) => other !== id) })),
      theCase,
    ),

  HearingPanelNamed: (theCase, { party, panel }) =>
    withHearing(theCase, party, (each) => ({ ...each, panel })),

  HearingFileHandedOver: (theCase, { party, on }) =>
    withHearing(theCase, party, (each) => ({ ...each, fileHandedOn: on })),

  // 另行排期的，原来的通知、公告和开庭不再有效，须重新送达、重新宣布开始。
  HearingScheduled: (theCase, { party, session, on }) =>
    withHearing(theCase, party, ({ notice: _old, announcedOn: _announced, openedAt: _opened, ...each }) => ({
      ...each,
      session,
      scheduledOn: on,
      pauses: each.pauses.map((pause) => (pause.to ? pause : { ...pause, to: on })),
    })),

  HearingNoticeIssued: (theCase, { party, number, document, on }) =>
    withHearing(theCase, party, (each) => ({ ...each, notice: { number, document, on } })),

  HearingAnnounced: (theCase, { party, on }) =>
    withHearing(theCase, party, (each) => ({ ...each, announcedOn: on })),

  HearingPaused: (theCase, { party, pause }) =>
    withHearing(theCase, party, (each) => ({ ...each, pauses: [...each.pauses, pause] })),

  HearingResumed: (theCase, { party, on }) =>
    withHearing(theCase, party, (each) => ({
      ...each,
      pauses: each.pauses.map((pause) => (pause.to ? pause : { ...pause, to: on })),
    })),

  HearingOpened: (theCase, { party, at }) =>
    withHearing(theCase, party, (each) => ({ ...each, openedAt: at })),

  HearingEnded: (theCase, { party, record, at, on }) =>
    endInterval(
      withHearing(theCase, party, (each) => ({
        ...each,
        endedAt: at,
        attended: record.attended,
        examined: record.examined,
      })),
      party,
      on,
    ),

  HearingTerminated: (theCase, { party, reason, on }) =>
    endInterval(
      withHearing(theCase, party, (each) => ({ ...each, terminated: { on, reason } })),
      party,
      on,
    ),

  HearingReported: (theCase, { party, opinion, dissent, on }) =>
    withHearing(theCase, party, (each) => ({
      ...each,
      report: { on, opinion, ...(dissent ? { dissent } : {}) },
    })),
};
