import { APL, MRP, SUP } from '@lpt/law';
import { compareProposals, proposalText } from '../case/proposal.ts';
import { chineseDay } from '../kernel/day.ts';
import { noticeServedBy, ofEachPenalty } from './decided.ts';
import { supervisionRule } from './rule.ts';

/** 处罚决定重于最后一次送达的告知，又没有重新告知。逐项比，不相抵。 */
export const heavierThanNotified = supervisionRule({
  id: 'SR-038',
  name: 'heavier-than-notified',
  title: '处罚重于告知的内容',
  category: 'substance',
  articles: [APL.art(44), APL.art(45, { para: 2 }), MRP.art(58), SUP.art(11, { para: 2, item: 3 })],
  level: 'serious',
  watches: [
    'PartyAdded',
    'NoticeIssued',
    'DocumentServed',
    'StatementReceived',
    'DecisionMade',
    'DecisionRevoked',
  ],

  finds(theCase) {
    return ofEachPenalty(theCase, (decision, party) => {
      const told = noticeServedBy(party, decision.on);
      if (!told || compareProposals(told.proposal, decision.proposal) !== 'heavier') return [];
      return [
        {
          since: decision.on,
          says: `告知${proposalText(told.proposal)}，决定${proposalText(decision.proposal)}，没有重新告知`,
          facts: [
            { title: `告知书${told.number}`, value: proposalText(told.proposal), source: told.document },
            { title: '决定', value: proposalText(decision.proposal), source: decision.document },
            ...party.statements.map(({ on, receipt }) => ({
              title: '陈述、申辩',
              value: `${chineseDay(on)}提出`,
              source: receipt,
            })),
          ],
        },
      ];
    });
  },
});
