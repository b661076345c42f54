import { APL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText } from '../../engine/inputs.ts';

/** 当场处罚案件办结：已经执行、备案，当场收缴的罚款已经缴付。 */
export const closeSummaryCase = act({
  name: 'close-summary-case',
  title: '当场处罚办结',
  step: 'closing',
  procedures: ['summary'],
  by: ['handler'],
  from: ['proceeding'],
  articles: [APL.art(52, { para: 3 }), APL.art(66, { para: 1 }), APL.art(71)],
  guards: [
    'actor-handles-case',
    'execution-complete',
    'summary-filed-back',
    'cash-banked',
    'correction-rechecked',
    'publication-settled',
  ],
  input: z.strictObject({ summary: longText('办理情况和执行结果', 2000) }),
  decide: ({ input }) => [{ type: 'CaseClosed', ground: 'executed', summary: input.summary }],
});
