import { APL, GDL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice } from '../../engine/inputs.ts';
import { legalReviewGrounds } from '../../facts/review-facts.ts';

/** 送审。应当法制审核的只能送法制审核；听证以后再送一次。 */
export const submitReview = act({
  name: 'submit-review',
  title: '送审',
  step: 'review',
  by: ['handler'],
  from: ['investigation-closed', 'proceeding'],
  articles: [APL.art(58, { para: 1 }), GDL.art(13), MRP.art(49)],
  guards: ['actor-handles-case', 'no-review-open', 'right-kind-of-review', 'review-papers-complete'],
  input: z.strictObject({ reviewKind: choice('审核种类', { legal: '法制审核', case: '案件审核' }) }),
  decide: ({ theCase, input, ctx }) => [
    {
      type: 'ReviewSubmitted',
      review: {
        id: `S${theCase.reviews.length + 1}`,
        kind: input.reviewKind,
        grounds: input.reviewKind === 'legal' ? legalReviewGrounds(theCase) : [],
        submittedOn: ctx.on,
        submittedBy: ctx.actor.officer ?? '',
      },
    },
  ],
});
