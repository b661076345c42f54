import { APL } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 分案：把部分当事人分出去另案办理，如其中一人移送公安机关，或者一人的部分已经可以决定。 */
export const split = approval({
  kind: 'split',
  title: '分案',
  step: 'joinder',
  stages: ['unit-head', 'agency-head'],
  from: ['investigating', 'investigation-closed', 'reviewing', 'reviewed', 'proceeding'],
  articles: [APL.art(54, { para: 2 }), APL.art(57, { para: 1 })],
  guards: ['split-separable', 'split-records-of-case'],
  input: z.strictObject({
    splitParties: z
      .array(z.string().min(1).max(20))
      .min(1)
      .max(50)
      .meta({ title: '分出的当事人', widget: 'parties' }),
    alsoRecords: z
      .array(z.string().min(1).max(20))
      .max(50)
      .meta({
        title: '留下的人的笔录，一并带去的',
        widget: 'records-of-case',
        hint: '留下的人谈到共同违法行为的，在分出的案件里也是证据，选上的照抄一份带去，原件留在本案；分出的人自己的笔录、不是对一人做的笔录都跟着走，不用选',
      })
      .exactOptional(),
    reason: longText('分案的理由', 1000),
  }),
  grant: ({ theCase, input, ctx }) => [
    {
      type: 'PartiesSplit',
      link: {
        kind: 'split',
        on: ctx.on,
        other: {
          caseId: ctx.newCaseId,
          number: takeDocumentNumber(ctx, theCase, 'case-filing'),
          filedOn: theCase.filedOn ?? ctx.on,
        },
        reason: input.reason,
        parties: input.splitParties,
        ...(input.alsoRecords ? { records: input.alsoRecords } : {}),
      },
    },
  ],
});
