import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText, shortText } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';
import { leadAndCasePhases } from './transfer-phases.ts';

/** 请求其他机关协助调查，由负责人签发协助函。 */
export const assistance = approval({
  kind: 'assistance',
  title: '请求协助调查',
  step: 'transfer',
  stages: ['agency-head'],
  from: leadAndCasePhases,
  articles: [APL.art(26), MRP.art(45, { para: 1 })],
  guards: ['case-running'],
  input: z.strictObject({
    to: shortText('被请求的机关', 100, '写全称'),
    matters: longText('请求协助的事项和期限', 2000),
  }),
  documents: ['YS-07'],
  grant: ({ theCase, input, ctx }) => [
    {
      type: 'AssistanceRequested',
      assistance: {
        ...input,
        id: `X${theCase.assistances.length + 1}`,
        number: takeDocumentNumber(ctx, theCase, 'assistance'),
        document: `D${theCase.documents.length + 1}`,
        on: ctx.on,
      },
    },
  ],
});
