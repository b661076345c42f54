import { APL, GDD, MRP } from '@lpt/law';
import { z } from 'zod';
import { revocationResultTitles } from '../../case/people.ts';
import { proposalInput } from '../../case/schemas.ts';
import { approval } from '../../engine/approval.ts';
import { choice, longText, partyInput } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 本机关发现决定有错误，主动撤销、变更、确认违法或者无效；变更只能减轻，加重的须撤销以后重新告知。 */
export const decisionChange = approval({
  kind: 'decision-change',
  title: '撤销、变更处罚决定',
  step: 'decision-change',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  stages: ['unit-head', 'agency-head'],
  from: ['proceeding', 'closed', 'archived'],
  partyFrom: ['decided', 'decision-served', 'performed'],
  articles: [APL.art(48, { para: 2 }), APL.art(75, { para: 2 }), GDD.art(24), MRP.art(63, { para: 2 })],
  guards: ['decision-to-correct', 'change-has-content', 'change-not-heavier', 'changed-fine-inside-range'],
  input: z.strictObject({
    party: partyInput,
    result: choice('怎样纠正', revocationResultTitles),
    proposal: proposalInput.exactOptional(),
    reason: longText('理由', 2000),
  }),
  documents: ['JD-12'],
  grant: ({ theCase, party, input, ctx }) => {
    const before = party?.decision?.proposal;
    if (!party || !before) return [];
    const number = takeDocumentNumber(ctx, theCase, 'decision-revocation');
    if (input.result === 'changed' && input.proposal)
      return [
        {
          type: 'DecisionChanged',
          party: party.id,
          change: {
            number,
            document: `D${theCase.documents.length + 1}`,
            on: ctx.on,
            from: before,
            to: input.proposal,
            reason: input.reason,
          },
        },
      ];
    return [
      {
        type: 'DecisionRevoked',
        party: party.id,
        authority: ctx.registry.body(theCase.body)?.name ?? theCase.body,
        receivedOn: ctx.on,
        reason: input.reason,
        result: input.result,
        number,
      },
    ];
  },
});
