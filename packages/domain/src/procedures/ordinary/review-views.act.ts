import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, longText, partyInput } from '../../engine/inputs.ts';

/** 复核陈述、申辩：对每一点意见作出答复，成立的采纳。 */
export const reviewViews = act({
  name: 'review-views',
  title: '复核陈述、申辩',
  step: 'statement',
  per: 'party',
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['notice-served'],
  articles: [APL.art(45), MRP.art(58)],
  guards: ['actor-handles-case', 'statement-period-over', 'hearing-period-over', 'hearing-settled'],
  input: z.strictObject({
    party: partyInput,
    adopted: choice('采纳情况', {
      'none-raised': '当事人没有提出意见',
      adopted: '采纳',
      'partly-adopted': '部分采纳',
      'not-adopted': '不采纳',
    }),
    reply: longText('复核情况和理由', 3000),
  }),
  documents: ['GZ-04'],
  decide: ({ input: { party, ...rest }, ctx }) => [
    { type: 'ViewsReviewed', party, review: { ...rest, on: ctx.on, by: ctx.actor.officer ?? '' } },
  ],
});
