import { APL, GDL, MRP } from '@lpt/law';
import { act } from '../../engine/act.ts';
import { reviewOpinionInput } from './review-opinion-input.ts';

/** 出具审核意见：同意，或者列明问题退回。 */
export const giveReviewOpinion = act({
  name: 'give-review-opinion',
  title: '出具审核意见',
  step: 'review',
  by: ['legal-reviewer'],
  from: ['reviewing', 'proceeding'],
  articles: [APL.art(58), GDL.art(19), MRP.art(54, { para: 1 })],
  guards: ['review-open', 'reviewer-is-not-handler', 'reviewer-qualified'],
  input: reviewOpinionInput,
  documents: ['SH-01', 'SH-02'],
  decide: ({ theCase, input }) => {
    const review = theCase.reviews.at(-1);
    return review ? [{ type: 'ReviewOpinionGiven', review: review.id, ...input }] : [];
  },
});
