import { AGP, APL, CNP, MRP, SUP } from '@lpt/law';
import { recordKindTitles } from '../case/investigation.ts';
import { chineseInstant, dayOf } from '../kernel/instant.ts';
import { supervisionRule } from './rule.ts';

/** 现场笔录、询问笔录上的执法人员少于两人。同一人写两次算一人；主体库里登记为执法辅助人员的不算。 */
export const fewerThanTwoOfficers = supervisionRule({
  id: 'SR-040',
  name: 'fewer-than-two-officers',
  title: '笔录上的执法人员少于两人',
  category: 'qualification',
  procedures: ['ordinary', 'summary'],
  articles: [
    APL.art(42, { para: 1 }),
    MRP.art(22),
    AGP.art(32, { para: 2 }),
    CNP.art(11, { para: 1 }),
    SUP.art(11, { para: 2, item: 1 }),
  ],
  level: 'serious',
  watches: ['RecordMade', 'CaseJoined'],

  finds({ records }, { registry }) {
    return records.flatMap(({ id, kind, from, officers }) => {
      const counted = new Map(
        officers
          .filter((each) => registry.officer(each.id)?.duty !== 'auxiliary')
          .map((each) => [each.id, each.name]),
      );
      if (counted.size >= 2) return [];
      return [
        {
          subject: id,
          since: dayOf(from),
          says: `${recordKindTitles[kind]}${id}上只有${counted.size}名执法人员`,
          facts: [
            { title: '开始时间', value: chineseInstant(from), source: id },
            { title: '记名人员', value: officers.map(({ name }) => name).join('、') || '没有', source: id },
          ],
        },
      ];
    });
  },
});
