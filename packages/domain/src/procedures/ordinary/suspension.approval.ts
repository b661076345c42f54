import { MRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText, shortText } from '../../engine/inputs.ts';

/** 中止调查：有法定原因，由负责人批准。 */
export const suspension = approval({
  kind: 'suspension',
  title: '中止调查',
  step: 'investigation',
  stages: ['agency-head'],
  from: ['investigating'],
  articles: [MRP.art(46, { para: 1 })],
  guards: ['case-running'],
  input: z.strictObject({
    reason: longText('中止的原因', 1000),
    paper: shortText('依据的文书', 120, '文书的名称和文号，没有文号的写日期'),
  }),
  grant: ({ theCase, input, ctx }) => [
    {
      type: 'CaseSuspended',
      reason: input.reason,
      interval: {
        id: `I${theCase.intervals.length + 1}`,
        stage: 'case',
        reason: 'suspension',
        from: ctx.on,
        paper: input.paper,
      },
    },
  ],
});
