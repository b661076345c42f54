import { MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText, shortText } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 移送其他行政机关的交接：移送函、材料清单、对方的回执。 */
export const handOverTransferredCase = act({
  name: 'hand-over-transferred-case',
  title: '办理移送交接',
  step: 'transfer',
  by: ['handler'],
  from: ['lead-transferred', 'transferred-out'],
  articles: [MRP.art(14), MRP.art(17, { para: 1 })],
  guards: ['handover-pending'],
  input: z.strictObject({
    papers: longText('移交的材料和物品', 2000),
    receipt: shortText('对方的回执', 200),
  }),
  documents: ['YS-03'],
  decide: ({ theCase, input, ctx }) => [
    {
      type: 'TransferHandedOver',
      ...input,
      number: takeDocumentNumber(ctx, theCase, 'transfer'),
      document: `D${theCase.documents.length + 1}`,
    },
  ],
});
