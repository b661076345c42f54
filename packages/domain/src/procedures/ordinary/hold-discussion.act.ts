import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText, shortText } from '../../engine/inputs.ts';

/** 负责人集体讨论：记录出席人、意见和结论。 */
export const holdDiscussion = act({
  name: 'hold-discussion',
  title: '集体讨论',
  step: 'discussion',
  by: ['agency-head'],
  from: ['reviewed', 'proceeding'],
  articles: [APL.art(57, { para: 2 }), MRP.art(60, { para: 2 })],
  guards: ['heads-enough'],
  input: z.strictObject({
    chair: shortText('主持人', 40),
    attendees: z
      .array(z.string().trim().min(1).max(40))
      .min(1)
      .max(30)
      .meta({ title: '出席的负责人', widget: 'names' }),
    recorder: shortText('记录人', 40),
    parties: z
      .array(z.string().min(1).max(20))
      .min(1)
      .max(50)
      .meta({ title: '讨论涉及的当事人', widget: 'parties' }),
    opinions: longText('讨论意见', 4000),
    conclusion: longText('结论', 2000),
  }),
  documents: ['SH-03'],
  decide: ({ theCase, input, ctx }) => [
    {
      type: 'DiscussionHeld',
      discussion: { ...input, id: `M${theCase.discussions.length + 1}`, on: ctx.on },
    },
  ],
});
