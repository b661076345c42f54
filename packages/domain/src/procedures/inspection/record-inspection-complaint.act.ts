import { SC54 } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText, yesNo } from '../../engine/inputs.ts';

/** 登记企业的投诉和拒绝，同时转告行政执法监督机关。 */
export const recordInspectionComplaint = act({
  name: 'record-inspection-complaint',
  title: '登记企业投诉',
  step: 'inspection-result',
  procedures: ['inspection'],
  by: ['handler'],
  from: ['inspecting', 'closed'],
  articles: [SC54.art(7)],
  input: z.strictObject({
    content: longText('投诉内容', 2000),
    refusedEntry: yesNo('企业拒绝接受检查'),
  }),
  decide: ({ theCase, input, ctx }) => [
    {
      type: 'InspectionComplained',
      complaint: { ...input, id: `Q${(theCase.inspection?.complaints.length ?? 0) + 1}`, on: ctx.on },
      forwardedTo: ctx.registry.supervisorsOf(theCase.body)[0]?.id ?? null,
    },
  ],
});
