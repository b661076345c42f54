import { APL, MRP } from '@lpt/law';
import { documentDefinition } from './document.ts';
import { latestReview, reviewModel } from './review-block.ts';

/** 案件审核表：依法不须法制审核的案件。 */
export const caseReview = documentDefinition({
  code: 'SH-01',
  title: '案件审核表',
  articles: [APL.art(57, { para: 1 }), MRP.art(49)],
  volume: 'side',
  applies: ({ theCase }) => latestReview(theCase)?.kind === 'case',
  build: (scope) => reviewModel(scope, 'SH-01', '案件审核表'),
});
