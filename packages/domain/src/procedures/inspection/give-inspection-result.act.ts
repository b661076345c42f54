import { APL, SC54 } from '@lpt/law';
import { z } from 'zod';
import { inspectionOutcomeTitles } from '../../case/inspection.ts';
import { act } from '../../engine/act.ts';
import { choice, longText, shortText } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 告知检查结果。发现的问题须责令改正，或者转立案线索。 */
export const giveInspectionResult = act({
  name: 'give-inspection-result',
  title: '告知检查结果',
  step: 'inspection-result',
  procedures: ['inspection'],
  by: ['handler'],
  from: ['inspecting'],
  articles: [APL.art(28, { para: 1 }), SC54.art(4)],
  guards: ['actor-handles-case', 'inspection-recorded', 'inspection-record-signed', 'problems-dealt-with'],
  input: z.strictObject({
    outcome: choice('检查结果', inspectionOutcomeTitles),
    explanation: longText('说明', 2000),
    receiver: shortText('签收人', 60),
  }),
  documents: ['JC-07'],
  decide: ({ theCase, input, ctx }) => [
    {
      type: 'InspectionResultGiven',
      result: {
        ...input,
        on: ctx.on,
        number: takeDocumentNumber(ctx, theCase, 'inspection-result'),
        document: `D${theCase.documents.length + 1}`,
      },
    },
  ],
});
