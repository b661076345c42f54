import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText, partyInput, yesNo } from '../../engine/inputs.ts';
import { lawfulPower } from '../lawful-power.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 处理决定：告知、期限、复核、审核、讨论都办完，内容不重于告知，由负责人决定。 */
export const caseDecision = approval({
  kind: 'decision',
  title: '处理决定',
  step: 'decision',
  per: 'party',
  stages: ['unit-head', 'agency-head'],
  from: ['proceeding'],
  partyFrom: ['notice-served', 'views-reviewed'],
  articles: [APL.art(57), APL.art(58), APL.art(59), APL.art(62), MRP.art(60), MRP.art(62)],
  guards: [
    'two-valid-handlers',
    ...lawfulPower,
    'proposal-approved',
    'notice-served',
    'hearing-right-told',
    'statement-period-over',
    'hearing-period-over',
    'hearing-settled',
    'evidence-examined',
    'no-new-evidence-after-hearing',
    'views-reviewed',
    'review-passed',
    'legal-review-passed',
    'legal-review-after-hearing',
    'discussion-held',
    'deviation-discussed',
    'no-heavier-than-notified',
    'penalty-kind-allowed',
    'penalty-within-power',
    'no-penalty-has-ground',
    'inside-statutory-range',
    'inside-benchmark-or-reasoned',
    'minor-lightened',
    'limitation-not-expired',
    'fast-track-still-fit',
    'jurisdiction-settled',
    'no-crime-suspected',
    'withdrawn-evidence-considered',
    'not-yet-decided',
    'not-the-same-again',
  ],
  input: z.strictObject({
    party: partyInput,
    lateFine: yesNo('逾期不缴纳的，加处罚款', '决定书须写明是否加处'),
    opinion: longText('请示意见', 1000),
  }),
  documents: ['JD-01', 'JD-02', 'JD-03'],
  grant: ({ theCase, party, input, ctx }) => {
    if (!party?.proposal) return [];
    const kind = party.proposal.outcome === 'penalty' ? 'penalty-decision' : 'no-penalty-decision';
    return [
      {
        type: 'DecisionMade',
        party: party.id,
        decision: {
          number: takeDocumentNumber(ctx, theCase, kind),
          // 先出审批表，再出决定书。
          document: `D${theCase.documents.length + 2}`,
          on: ctx.on,
          proposal: party.proposal,
          approvedBy: ctx.actor.officer ?? '',
          lateFine: input.lateFine,
        },
      },
    ];
  },
});
