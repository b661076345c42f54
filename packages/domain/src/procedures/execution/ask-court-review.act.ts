import { ACL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, partyInput } from '../../engine/inputs.ts';

/** 不服不予受理、不准予执行的裁定，十五日内向上一级人民法院申请复议。 */
export const askCourtReview = act({
  name: 'ask-court-review',
  title: '对法院裁定申请复议',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['decision-served', 'performed'],
  articles: [ACL.art(56, { para: 2 }), ACL.art(58, { para: 3 })],
  guards: ['actor-handles-case', 'refusal-to-review'],
  input: z.strictObject({
    party: partyInput,
    against: choice('不服的裁定', { 'not-accepted': '不予受理', refused: '不准予强制执行' }),
  }),
  decide: ({ input }) => [{ type: 'CourtReviewAsked', ...input }],
});
