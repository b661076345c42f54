import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { choice, longText, partyInput } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';
import { instalmentsInput } from './money-inputs.ts';

/** 答复暂缓、分期缴纳的申请：同意的写明各期，不同意的写明理由，都书面通知当事人。 */
export const deferral = approval({
  kind: 'deferral',
  title: '延期、分期缴纳罚款',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  stages: ['unit-head', 'agency-head'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [APL.art(66, { para: 2 }), MRP.art(74)],
  guards: ['decision-to-execute', 'deferral-applied', 'deferral-terms-sound'],
  input: z.strictObject({
    party: partyInput,
    option: choice('答复', {
      defer: '同意延期缴纳',
      instalments: '同意分期缴纳',
      refuse: '不同意',
    }),
    schedule: instalmentsInput,
    reason: longText('理由', 1000),
  }),
  documents: ['ZX-03', 'ZX-04'],
  grant: ({ theCase, party, input, ctx }) => {
    const pending = party?.execution?.deferrals.findLast(({ answer }) => !answer);
    if (!party || !pending) return [];
    return [
      {
        type: 'DeferralAnswered',
        party: party.id,
        deferral: pending.id,
        answer: {
          on: ctx.on,
          option: input.option,
          schedule: input.option === 'refuse' ? [] : input.schedule,
          reason: input.reason,
          number: takeDocumentNumber(ctx, theCase, 'instalment-decision'),
          // 先出审批表，再出通知书。
          document: `D${theCase.documents.length + 2}`,
        },
      },
    ];
  },
});
