import { APL } from '@lpt/law';
import { z } from 'zod';
import { clericalItemTitles } from '../../case/decision-change.ts';
import { act } from '../../engine/act.ts';
import { choice, partyInput, shortText } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 补正决定书的笔误，制发补正通知书送达当事人；不得改变权利义务。 */
export const correctDecision = act({
  name: 'correct-decision',
  title: '补正决定书',
  step: 'decision-change',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding', 'closed', 'archived'],
  partyFrom: ['decided', 'decision-served', 'performed'],
  articles: [APL.art(75, { para: 2 })],
  guards: ['decision-to-correct', 'only-clerical'],
  input: z.strictObject({
    party: partyInput,
    item: choice('补正的内容', clericalItemTitles),
    before: shortText('原文', 300, '照决定书上的文字抄写'),
    after: shortText('补正为', 300),
  }),
  documents: ['JD-13'],
  decide: ({ theCase, input: { party, ...rest }, ctx }) => [
    {
      type: 'DecisionCorrected',
      party,
      correction: {
        ...rest,
        on: ctx.on,
        number: takeDocumentNumber(ctx, theCase, 'decision-correction'),
        document: `D${theCase.documents.length + 1}`,
      },
    },
  ],
});
