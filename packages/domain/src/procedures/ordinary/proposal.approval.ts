import { APL } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText } from '../../engine/inputs.ts';

/** 拟处理意见报批：审核通过以后，由负责人批准，再告知当事人。修改后的意见重新报批也走这里。 */
export const proposal = approval({
  kind: 'proposal',
  title: '拟处理意见',
  step: 'review',
  stages: ['agency-head'],
  from: ['reviewed', 'proceeding'],
  articles: [APL.art(57, { para: 1 }), APL.art(44)],
  guards: [
    'review-passed',
    'proposal-awaits-approval',
    'inside-statutory-range',
    'inside-benchmark-or-reasoned',
  ],
  input: z.strictObject({ opinion: longText('请示意见', 1000) }),
  grant: ({ theCase }) => [
    {
      type: 'ProposalApproved',
      parties: theCase.parties
        .filter((party) => party.proposal && !party.proposalApprovedOn)
        .map(({ id }) => id),
    },
  ],
});
