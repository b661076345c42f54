import type { Case } from './case.ts';
import {
  type DecisionChangeEvent,
  type DecisionHistory,
  type FormerDecision,
  noHistory,
} from './decision-change.ts';
import { withParty } from './evolve-investigation.ts';
import type { Evolvers } from './evolvers.ts';
import type { Party } from './party.ts';
import type { PartyId } from './people.ts';

function withHistory(
  theCase: Case,
  party: PartyId,
  change: (history: DecisionHistory) => DecisionHistory,
): Case {
  return withParty(theCase, party, (each) => ({
    ...each,
    decisionHistory: change(each.decisionHistory ?? noHistory),
  }));
}

/** 本机关收到复议申请后自行变更的，该申请不再转送。 */
function settleHanded(party: Party, on: FormerDecision['replacedOn']): Party {
  const { remedies } = party;
  if (!remedies) return party;
  const handed = remedies.handed.map((one) =>
    one.forwardedOn || one.correctedOn ? one : { ...one, correctedOn: on },
  );
  return { ...party, remedies: { ...remedies, handed } };
}

/** 决定的补正、变更、重新作出。 */
export const decisionChangeEvolvers: Evolvers<DecisionChangeEvent['type']> = {
  DecisionCorrected: (theCase, { party, correction }) =>
    withHistory(theCase, party, (each) => ({ ...each, corrections: [...each.corrections, correction] })),

  // 原来的处理内容在 `change.from` 里，决定书的文号和日期不变。
  DecisionChanged: (theCase, { party, change, on }) =>
    withParty(
      withHistory(theCase, party, (each) => ({ ...each, changes: [...each.changes, change] })),
      party,
      (each) =>
        settleHanded(
          each.decision ? { ...each, decision: { ...each.decision, proposal: change.to } } : each,
          on,
        ),
    ),

  // 重新作出行政行为：原决定和公示入历史，处理意见须重新报批、重新告知；已经缴纳的款项留着，不重复收。
  DecisionReopened: (theCase, { party, reason, procedureOnly, on }) =>
    withParty(theCase, party, reopen(reason, procedureOnly, on)),
};

function reopen(reason: string, procedureOnly: boolean, on: FormerDecision['replacedOn']) {
  return (party: Party): Party => {
    const {
      decision,
      publication,
      proposalApprovedOn: _approved,
      viewsReview: _views,
      waiver: _waiver,
      performedOn: _performed,
      execution: _execution,
      ...each
    } = party;
    if (!decision) return party;
    const former: FormerDecision = {
      decision,
      replacedOn: on,
      reason,
      procedureOnly,
      ...(publication ? { publication } : {}),
    };
    const history = each.decisionHistory ?? noHistory;
    return { ...each, decisionHistory: { ...history, former: [...history.former, former] } };
  };
}
