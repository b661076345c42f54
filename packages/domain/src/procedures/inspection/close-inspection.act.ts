import { APL, GDM } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText } from '../../engine/inputs.ts';

/** 检查办结：结果已经告知、公示，问题已经处理、复查，紧急检查已经补办批准。 */
export const closeInspection = act({
  name: 'close-inspection',
  title: '检查办结',
  step: 'closing',
  procedures: ['inspection'],
  by: ['handler'],
  from: ['inspecting'],
  articles: [APL.art(28, { para: 1 }), GDM.art(25, { para: 2 })],
  guards: [
    'actor-handles-case',
    'inspection-result-given',
    'problem-followed-up',
    'correction-rechecked',
    'inspection-approval-made-up',
    'inspection-result-published',
    'complaints-answered',
  ],
  input: z.strictObject({ summary: longText('检查和处理情况', 2000) }),
  decide: ({ input }) => [{ type: 'CaseClosed', ground: 'inspected', summary: input.summary }],
});
