import { SC54 } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { idInput, longText } from '../../engine/inputs.ts';

/** 答复企业的投诉。 */
export const answerInspectionComplaint = act({
  name: 'answer-inspection-complaint',
  title: '答复企业投诉',
  step: 'inspection-result',
  procedures: ['inspection'],
  by: ['unit-head'],
  from: ['inspecting', 'closed'],
  articles: [SC54.art(7)],
  guards: ['complaint-open'],
  input: z.strictObject({ complaint: idInput('投诉', 'complaint'), text: longText('核查情况和答复', 2000) }),
  decide: ({ input }) => [{ type: 'InspectionComplaintAnswered', ...input }],
});
