import { APL, GDT, SUP } from '@lpt/law';
import { fineOf, moneyText } from '../case/proposal.ts';
import { fenRangeText } from '../discretion/range.ts';
import { ofEachPenalty } from './decided.ts';
import { insidePersonRange, supervisableDiscretion } from './party-discretion.ts';
import { supervisionRule } from './rule.ts';

/** 罚款超过法定上限，或者低于法定下限而没有写明减轻处罚的理由。情节没有填全、幅度没有核对原文的不判断。 */
export const outsideStatutoryRange = supervisionRule({
  id: 'SR-060',
  name: 'outside-statutory-range',
  title: '罚款超出法定幅度',
  category: 'substance',
  procedures: ['ordinary', 'summary'],
  articles: [APL.art(4), APL.art(5, { para: 2 }), APL.art(32), GDT.art(5), SUP.art(11, { para: 2, item: 3 })],
  level: 'serious',
  watches: [
    'PartyAdded',
    'PartyAmended',
    'ViolationAdded',
    'ViolationAmended',
    'DecisionMade',
    'DecisionRevoked',
  ],

  finds(theCase) {
    return ofEachPenalty(theCase, (decision, party) => {
      const fine = fineOf(decision.proposal);
      const assessed = fine > 0 ? supervisableDiscretion(theCase, party, decision.on) : undefined;
      if (!assessed || insidePersonRange(party, assessed, fine)) return [];
      const { statutory } = assessed;
      const below = fine < statutory.minFen;
      if (below ? decision.proposal.mitigation : fine <= statutory.maxFen) return [];
      const how = below ? '低于法定幅度，没有减轻处罚的理由' : '高于法定幅度';
      return [
        {
          since: decision.on,
          says: `罚款${moneyText(fine)}，法定幅度为${fenRangeText(statutory)}，${how}`,
          facts: [
            { title: '决定的罚款', value: moneyText(fine), source: decision.document },
            { title: '法定幅度', value: fenRangeText(statutory), source: matterIds(assessed) },
            { title: '裁量说明', value: assessed.says, source: matterIds(assessed) },
          ],
        },
      ];
    });
  },
});

function matterIds({
  assessments,
}: Readonly<{ assessments: readonly Readonly<{ matter: string }>[] }>): string {
  return assessments.map(({ matter }) => matter).join('、');
}
