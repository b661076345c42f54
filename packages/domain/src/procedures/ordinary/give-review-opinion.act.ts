import { APL, GDL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, longText } from '../../engine/inputs.ts';

/** 广东法制审核办法列明的应当退回的问题。 */
const reviewDefects = {
  subject: '执法主体或者执法人员资格不合法',
  jurisdiction: '超越职权或者管辖不当',
  facts: '事实不清、证据不足',
  law: '适用依据错误',
  discretion: '裁量不当',
  procedure: '程序违法',
  documents: '文书不规范、内容不齐全',
} as const;

/** 出具审核意见：同意，或者列明问题退回。 */
export const giveReviewOpinion = act({
  name: 'give-review-opinion',
  title: '出具审核意见',
  step: 'review',
  by: ['legal-reviewer'],
  from: ['reviewing', 'proceeding'],
  articles: [APL.art(58), GDL.art(19), MRP.art(54, { para: 1 })],
  guards: ['review-open', 'reviewer-is-not-handler', 'reviewer-qualified'],
  input: z.strictObject({
    outcome: choice('审核结论', { agree: '同意', return: '退回补正' }),
    text: longText('审核意见', 3000),
    defects: z
      .array(
        z.enum(Object.keys(reviewDefects) as [keyof typeof reviewDefects, ...(keyof typeof reviewDefects)[]]),
      )
      .max(7)
      .meta({ title: '存在的问题', widget: 'defects', options: reviewDefects }),
  }),
  documents: ['SH-01', 'SH-02'],
  decide: ({ theCase, input }) => {
    const review = theCase.reviews.at(-1);
    return review ? [{ type: 'ReviewOpinionGiven', review: review.id, ...input }] : [];
  },
});
