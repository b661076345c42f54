import { ACL, SUP } from '@lpt/law';
import type { Measure } from '../case/coercive-measure.ts';
import { chineseDay } from '../kernel/day.ts';
import { supervisionRule } from './rule.ts';

/** 结案时查封、扣押的财物没有退还、没收或者移送。冻结届满由金融机构解除，不在其内。 */
export const closedWithGoods = supervisionRule({
  id: 'SR-051',
  name: 'closed-with-goods',
  title: '财物未处理即结案',
  category: 'duty',
  articles: [ACL.art(27), ACL.art(28, { para: 2 }), SUP.art(11, { para: 2, item: 2 })],
  level: 'serious',
  watches: ['CaseClosed', 'MeasureImplemented', 'MeasureEnded', 'MeasureItemsReturned'],

  finds({ closedOn, measures }) {
    if (!closedOn) return [];
    return measures.flatMap((each) => {
      const left = leftOver(each, closedOn);
      if (!left) return [];
      return [
        {
          subject: each.id,
          party: each.party,
          since: closedOn,
          says: `${chineseDay(closedOn)}结案时，${left}`,
          facts: [{ title: '实施', value: chineseDay(each.on), source: each.document }],
        },
      ];
    });
  },
});

function leftOver({ kind, ended, returned }: Measure, closedOn: string): string | undefined {
  if (kind === 'freezing') return undefined;
  if (!ended || ended.on > closedOn) return '查封、扣押的财物没有退还、没收或者移送';
  const released = ended.how === 'lifted' || ended.how === 'rejected';
  return released && !(returned && returned.on <= closedOn) ? '措施已经解除，财物没有退还' : undefined;
}
