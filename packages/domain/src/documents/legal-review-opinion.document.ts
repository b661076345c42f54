import { APL, GDL } from '@lpt/law';
import { documentDefinition } from './document.ts';
import { latestReview, reviewModel } from './review-block.ts';

/** 法制审核意见书：重大、复杂和经过听证等依法须法制审核的案件。 */
export const legalReviewOpinion = documentDefinition({
  code: 'SH-02',
  title: '法制审核意见书',
  articles: [APL.art(58), GDL.art(19)],
  volume: 'side',
  applies: ({ theCase }) => latestReview(theCase)?.kind === 'legal',
  build: (scope) => reviewModel(scope, 'SH-02', '法制审核意见书'),
});
