import { GDL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { shortText } from '../../engine/inputs.ts';

/** 延长审核期限：案情复杂的，经分管负责人批准延长三个工作日。 */
export const extendReview = act({
  name: 'extend-review',
  title: '延长审核期限',
  step: 'review',
  by: ['agency-head'],
  from: ['reviewing', 'proceeding'],
  articles: [GDL.art(18)],
  guards: ['review-open', 'review-extended-once'],
  input: z.strictObject({ reason: shortText('延长理由', 200) }),
  decide: ({ theCase, input }) => {
    const review = theCase.reviews.at(-1);
    return review ? [{ type: 'ReviewExtended', review: review.id, reason: input.reason }] : [];
  },
});
