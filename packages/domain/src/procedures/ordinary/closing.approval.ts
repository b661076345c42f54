import { MRP, TRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText } from '../../engine/inputs.ts';

/** 结案：决定执行完毕，或者终止、移送，由负责人批准。 */
export const closing = approval({
  kind: 'closing',
  title: '结案',
  step: 'closing',
  stages: ['unit-head', 'agency-head'],
  from: ['proceeding', 'terminated', 'transferred-out'],
  articles: [MRP.art(77), TRP.art(122)],
  guards: [
    'execution-complete',
    'correction-rechecked',
    'measures-ended',
    'preservations-settled',
    'police-has-answered',
    'publication-settled',
  ],
  input: z.strictObject({ summary: longText('办理情况和执行结果', 3000) }),
  documents: ['JA-01'],
  grant: ({ theCase, input }) => [
    {
      type: 'CaseClosed',
      ground: theCase.phase === 'proceeding' ? 'executed' : theCase.phase,
      summary: input.summary,
    },
  ],
});
