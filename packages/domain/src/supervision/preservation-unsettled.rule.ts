import { APL, MRP, SUP } from '@lpt/law';
import { preservationTerm } from '../clocks/preservation-term.ts';
import { chineseDay } from '../kernel/day.ts';
import { deadlineFacts } from './deadline-facts.ts';
import { supervisionRule } from './rule.ts';

/** 登记保存满七个工作日没有作出处理。自动解除不免除机关及时处理的义务。 */
export const preservationUnsettled = supervisionRule({
  id: 'SR-006',
  name: 'preservation-unsettled',
  title: '先行登记保存逾期未处理',
  category: 'procedure',
  articles: [APL.art(56), APL.art(85), MRP.art(35, { para: 1 }), SUP.art(11, { para: 2, item: 2 })],
  level: 'serious',
  watches: ['EvidencePreserved', 'PreservationSettled'],

  finds(theCase, ctx) {
    return theCase.preservations.flatMap((each) => {
      const derivation = preservationTerm(theCase, each, ctx);
      if ((each.settled?.on ?? ctx.on) <= derivation.due) return [];
      const outcome = each.settled ? `${chineseDay(each.settled.on)}才处理` : '期满自动解除，没有处理';
      return [
        {
          subject: each.id,
          party: each.party,
          since: derivation.due,
          says: `登记保存的证据应当在${chineseDay(derivation.due)}以前处理，${outcome}`,
          facts: [
            { title: '登记保存', value: chineseDay(each.on), source: each.document },
            ...deadlineFacts('preservation-decision', derivation),
          ],
        },
      ];
    });
  },
});
