import {
  type Case,
  type Day,
  type HearingStage,
  hearingStage,
  inspectionStage,
  type Party,
  partyStage,
  servedService,
  summaryStage,
} from '@lpt/domain';
import { type hearingPlaces, type PlaceId, placesOf } from './places.ts';

/** 案件（和一名当事人）现在在流程图的哪里。 */
export function currentPlace(theCase: Case, party: Party | undefined, on: Day): PlaceId {
  const { phase, procedure } = theCase;
  if (phase === 'closed' || phase === 'archived') return phase;
  if (procedure === 'inspection') return inspectionStage(theCase.inspection);
  if (procedure === 'summary') {
    const isPerformed = party?.summary?.filedBackOn !== undefined && partyStage(party, on) === 'performed';
    return isPerformed ? 'performed' : summaryStage(theCase, party);
  }
  if (phase !== 'proceeding' || !party) return phase === 'proceeding' ? 'reviewed' : phase;
  const stage = partyStage(party, on);
  return stage === 'hearing-requested' ? (hearingPlaceOf(party) ?? stage) : stage;
}

const hearingPlaceAt: Readonly<Partial<Record<HearingStage, keyof typeof hearingPlaces>>> = {
  accepted: 'hearing-accepted',
  'panel-named': 'hearing-accepted',
  scheduled: 'hearing-scheduled',
  notified: 'hearing-scheduled',
  'in-session': 'hearing-in-session',
  paused: 'hearing-scheduled',
  ended: 'hearing-ended',
};

function hearingPlaceOf({ hearing }: Party): PlaceId | undefined {
  return hearingPlaceAt[hearingStage(hearing)];
}

/** 走到过的地方，含现在所在的。只凭案件里记下的事，不猜。 */
export function reachedPlaces(theCase: Case, party: Party | undefined, on: Day): ReadonlySet<PlaceId> {
  const current = currentPlace(theCase, party, on);
  const order = placesOf(theCase.procedure);
  if (theCase.procedure !== 'ordinary') {
    const main = order.slice(0, order.indexOf(current) + 1).filter((id) => id !== 'lead');
    return new Set(theCase.inspection?.lead ? [...main, 'lead'] : main);
  }
  const known = { ...casePlaces(theCase), ...(party ? partyPlaces(party, on) : {}) };
  return new Set([...order.filter((id) => known[id] === true), current]);
}

function casePlaces(theCase: Case): Readonly<Record<PlaceId, boolean>> {
  const { verification, notFiled, filedOn, terminated, transferredOut, investigationClosedOn } = theCase;
  // 快速办理的审核一步走到告知，不经送审。
  const submitted = theCase.reviews.filter(({ fastTrack }) => !fastTrack);
  return {
    lead: true,
    verifying: verification !== undefined,
    'not-filed': notFiled !== undefined,
    'lead-transferred': transferredOut !== undefined && filedOn === undefined,
    investigating: filedOn !== undefined,
    terminated: terminated !== undefined,
    'transferred-out': transferredOut !== undefined && filedOn !== undefined,
    'investigation-closed': investigationClosedOn !== undefined,
    reviewing: submitted.length > 0,
    reviewed: submitted.some(({ opinion }) => opinion?.outcome === 'agree'),
    closed: theCase.closedOn !== undefined,
  };
}

function partyPlaces(party: Party, on: Day): Readonly<Record<PlaceId, boolean>> {
  const { notices, decision, hearing } = party;
  return {
    'awaiting-notice': notices.length > 0,
    'notice-issued': notices.length > 0,
    'notice-served': notices.some(({ servedOn }) => servedOn !== undefined),
    'hearing-requested': party.hearingRequests.length > 0,
    'hearing-accepted': hearing !== undefined,
    'hearing-scheduled': hearing?.session !== undefined,
    'hearing-in-session': hearing?.openedAt !== undefined,
    'hearing-ended': hearing?.endedAt !== undefined,
    'views-reviewed': party.viewsReview !== undefined || decision !== undefined,
    decided: decision !== undefined,
    'decision-served': decision !== undefined && servedService(party, decision.document, on) !== undefined,
    performed: partyStage(party, on) === 'performed',
  };
}
