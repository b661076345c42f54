import type { Day } from '../kernel/day.ts';
import { executionConcluded, lateFineSettled } from './execution-money.ts';
import { hearingConcluded } from './hearing.ts';
import type { Party } from './party.ts';
import type { HearingRequest, PartyDecision, PenaltyNotice, Service } from './people.ts';
import { compareProposals, fineOf, gainsOf } from './proposal.ts';

/** 当事人的进度，由他的告知、决定、送达推出。 */
export type PartyStage =
  | 'not-proposed'
  | 'awaiting-approval'
  | 'awaiting-notice'
  | 'notice-issued'
  | 'notice-served'
  | 'hearing-requested'
  | 'views-reviewed'
  | 'decided'
  | 'decision-served'
  | 'performed';

export const partyStageTitles: Readonly<Record<PartyStage, string>> = {
  'not-proposed': '尚未提出处理意见',
  'awaiting-approval': '处理意见待批准',
  'awaiting-notice': '待告知',
  'notice-issued': '告知书待送达',
  'notice-served': '陈述申辩期',
  'hearing-requested': '已申请听证',
  'views-reviewed': '意见已复核',
  decided: '决定待送达',
  'decision-served': '执行中',
  performed: '已执行',
};

/** 现行有效的告知书：最后一份，不是重新作出决定以前的，且处理意见没有变得对当事人更不利。 */
export function currentNotice(party: Party): PenaltyNotice | undefined {
  const replacedOn = party.decisionHistory?.former.at(-1)?.replacedOn;
  const last = party.notices.findLast(({ on }) => !replacedOn || on >= replacedOn);
  if (!last || !party.proposal) return last;
  const compared = compareProposals(last.proposal, party.proposal);
  return compared === 'heavier' || compared === 'facts-changed' ? undefined : last;
}

/** 有效的听证申请：期限内提出，没有撤回，且提出在现行告知之后。 */
export function activeHearingRequest(party: Party): HearingRequest | undefined {
  const notice = currentNotice(party);
  return party.hearingRequests.findLast(
    (request) =>
      request.inTime && !request.withdrawnOn && (!notice?.servedOn || request.on >= notice.servedOn),
  );
}

/** 有听证申请而听证还没有办结。 */
export function hearingPending(party: Party): boolean {
  const request = activeHearingRequest(party);
  if (!request) return false;
  const { hearing } = party;
  return !(hearing && hearing.request === request.id && hearingConcluded(hearing));
}

/** 某份文书已经送达的那一次。公告期未满的不算。 */
export function servedService(party: Party, document: string, on: Day): Service | undefined {
  return party.services.find(
    (service) => service.document === document && service.servedOn !== undefined && service.servedOn <= on,
  );
}

/** 应缴的罚没款都已缴清（不含加处罚款）。 */
export function paidInFull(party: Party): boolean {
  const due = fineOf(party.decision?.proposal) + gainsOf(party.decision?.proposal);
  const paid = party.payments.reduce(
    (total, { kind, amountFen }) => total + (kind === 'late-fine' ? 0 : amountFen),
    0,
  );
  return paid >= due;
}

/** 决定被撤销、变更或者确认无效，不再有效；只确认违法而没有撤销的仍须履行。 */
export function isUndone({ revoked }: PartyDecision): boolean {
  return revoked !== undefined && revoked.result !== 'confirmed-unlawful';
}

/** 决定的内容都已履行：款项缴清，没收等也已执行。 */
export function performed(party: Party): boolean {
  const { decision } = party;
  if (!decision) return false;
  if (isUndone(decision)) return true;
  if (executionConcluded(party)) return true;
  const money = decision.proposal.penalties.every(
    ({ kind }) =>
      kind === 'fine' || kind === 'confiscate-gains' || kind === 'warning' || kind === 'circulated-criticism',
  );
  return paidInFull(party) && lateFineSettled(party) && (money || party.performedOn !== undefined);
}

/** 当事人的进度。只由他自己的告知、决定、送达和执行推出。 */
export function partyStage(party: Party, on: Day): PartyStage {
  if (party.decision) return decidedStage(party, party.decision.document, on);
  if (!party.proposal) return 'not-proposed';
  if (!party.proposalApprovedOn) return 'awaiting-approval';
  if (party.proposal.outcome === 'no-penalty') return 'views-reviewed';
  const notice = currentNotice(party);
  if (!notice) return 'awaiting-notice';
  if (!notice.servedOn || notice.servedOn > on) return 'notice-issued';
  if (hearingPending(party)) return 'hearing-requested';
  return party.viewsReview ? 'views-reviewed' : 'notice-served';
}

function decidedStage(party: Party, document: string, on: Day): PartyStage {
  if (!servedService(party, document, on)) return 'decided';
  return performed(party) ? 'performed' : 'decision-served';
}
