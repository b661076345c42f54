import { APL, MRP, SUP } from '@lpt/law';
import { chineseDay } from '../kernel/day.ts';
import { noticeServedBy, ofEachPenalty } from './decided.ts';
import { supervisionRule } from './rule.ts';

/** 没有送达告知书就作出处罚决定；决定以后才送达的同样算没有告知。 */
export const decidedWithoutPenaltyNotice = supervisionRule({
  id: 'SR-030',
  name: 'decided-without-penalty-notice',
  title: '未告知即作出处罚决定',
  category: 'procedure',
  articles: [APL.art(44), APL.art(62), MRP.art(57), SUP.art(11, { para: 2, item: 2 })],
  level: 'serious',
  watches: ['PartyAdded', 'NoticeIssued', 'DocumentServed', 'DecisionMade', 'DecisionRevoked'],

  finds(theCase) {
    return ofEachPenalty(theCase, (decision, party) => {
      if (noticeServedBy(party, decision.on)) return [];
      const late = party.notices.find(({ servedOn }) => servedOn !== undefined);
      const served = late?.servedOn ? `告知书到${chineseDay(late.servedOn)}才送达` : '没有送达告知书';
      return [
        {
          since: decision.on,
          says: `${chineseDay(decision.on)}作出处罚决定，此前没有告知，${served}`,
          facts: [
            { title: '决定书日期', value: chineseDay(decision.on), source: decision.document },
            ...party.notices.map((each) => ({
              title: `告知书${each.number}`,
              value: each.servedOn ? `${chineseDay(each.servedOn)}送达` : '没有送达记录',
              source: each.document,
            })),
          ],
        },
      ];
    });
  },
});
