import { APL, GDL, MRP, SUP } from '@lpt/law';
import { chineseDay } from '../kernel/day.ts';
import { ofEachPenalty } from './decided.ts';
import { lastOpinionBy } from './review-opinions.ts';
import { supervisionRule } from './rule.ts';

/** 审核退回以后没有再审核通过，就作出处罚决定。 */
export const returnedReviewIgnored = supervisionRule({
  id: 'SR-036',
  name: 'returned-review-ignored',
  title: '审核退回后未再通过即作出处罚决定',
  category: 'procedure',
  articles: [APL.art(58, { para: 1 }), GDL.art(20, { para: 1 }), MRP.art(54), SUP.art(12, { item: 2 })],
  level: 'serious',
  watches: ['PartyAdded', 'ReviewSubmitted', 'ReviewOpinionGiven', 'DecisionMade', 'DecisionRevoked'],

  finds(theCase) {
    return ofEachPenalty(theCase, (decision) => {
      const last = lastOpinionBy(theCase, decision.on);
      if (last?.outcome !== 'return') return [];
      return [
        {
          since: decision.on,
          says: `审核于${chineseDay(last.on)}退回，没有再审核通过，${chineseDay(decision.on)}作出处罚决定`,
          facts: [
            { title: '退回意见', value: last.text, source: last.review },
            { title: '决定书日期', value: chineseDay(decision.on), source: decision.document },
          ],
        },
      ];
    });
  },
});
