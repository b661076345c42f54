import { APL } from '@lpt/law';
import { z } from 'zod';
import { compareProposals } from '../../case/proposal.ts';
import { proposalInput } from '../../case/schemas.ts';
import { act } from '../../engine/act.ts';
import { longText, partyInput } from '../../engine/inputs.ts';

/** 修改处理意见。对当事人更不利或者事实改变的，须重新报批、重新告知；仅因陈述申辩不得加重。 */
export const reviseProposal = act({
  name: 'revise-proposal',
  title: '修改处理意见',
  step: 'statement',
  per: 'party',
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['awaiting-notice', 'notice-issued', 'notice-served', 'views-reviewed'],
  articles: [APL.art(44), APL.art(45)],
  guards: [
    'actor-handles-case',
    'penalty-kind-allowed',
    'penalty-within-power',
    'no-penalty-has-ground',
    'inside-statutory-range',
    'inside-benchmark-or-reasoned',
    'heavier-needs-new-facts',
  ],
  input: z.strictObject({ party: partyInput, proposal: proposalInput, reason: longText('修改的理由', 1000) }),
  decide: ({ party, input }) => {
    if (!party?.proposal) return [];
    const compared = compareProposals(party.proposal, input.proposal);
    const renotify = compared === 'heavier' || compared === 'facts-changed';
    return [
      { type: 'ProposalRevised', party: party.id, proposal: input.proposal, reason: input.reason, renotify },
    ];
  },
});
