import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import type { PartyDecision, PenaltyNotice } from '../case/people.ts';
import type { Day } from '../kernel/day.ts';
import type { Finding } from './rule.ts';

type Sought = Omit<Finding, 'subject' | 'party'> & Partial<Pick<Finding, 'subject'>>;

/**
 * 逐个当事人看他的处罚决定；问题归到该当事人，没有另写对象的以决定文号为对象。
 * 不予处罚的不看；已被撤销、变更的不再看，复议、诉讼或者自行纠正已经处理过它（监督条例第三十三条）。
 */
export function ofEachPenalty(
  theCase: Case,
  seek: (decision: PartyDecision, party: Party) => readonly Sought[],
): readonly Finding[] {
  return theCase.parties.flatMap((party) => {
    const { decision } = party;
    if (!decision || decision.revoked || decision.proposal.outcome !== 'penalty') return [];
    return seek(decision, party).map((found) => ({ subject: decision.number, party: party.id, ...found }));
  });
}

/** 某日（当日在内）以前最后一份已经送达的告知书。 */
export function noticeServedBy(party: Party, on: Day): PenaltyNotice | undefined {
  return party.notices.findLast(({ servedOn }) => servedOn !== undefined && servedOn <= on);
}

/** 案件不再往下办的那一日：终止、移送或者结案；仍在办理的没有。 */
export function endedOn(theCase: Case): Day | undefined {
  return theCase.terminated?.on ?? theCase.transferredOut?.on ?? theCase.closedOn;
}
