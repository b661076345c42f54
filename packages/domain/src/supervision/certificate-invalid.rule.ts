import { AGP, APL, MRP, SUP } from '@lpt/law';
import { recordKindTitles } from '../case/investigation.ts';
import type { OfficerOnRecord } from '../case/people.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { dayOf } from '../kernel/instant.ts';
import { type CertificateState, certificateOn, type Officer, type Registry } from '../registry/registry.ts';
import { supervisionRule } from './rule.ts';

const words: Readonly<Record<Exclude<CertificateState, 'valid'>, string>> = {
  none: '没有执法证件',
  'not-yet': '执法证件尚未生效',
  expired: '执法证件已经过期',
  suspended: '执法证件被暂扣',
  revoked: '执法证件被撤销',
  cancelled: '执法证件已经注销',
};

/** 制作笔录当日，执法人员的证件无效，或者是监督证而不是执法证。 */
export const certificateInvalid = supervisionRule({
  id: 'SR-041',
  name: 'certificate-invalid',
  title: '制作笔录当日执法证件无效',
  category: 'qualification',
  procedures: ['ordinary', 'summary'],
  articles: [
    APL.art(42, { para: 1 }),
    APL.art(55, { para: 1 }),
    MRP.art(22),
    AGP.art(32, { para: 2 }),
    SUP.art(17, { para: 2 }),
    SUP.art(11, { para: 2, item: 1 }),
  ],
  level: 'serious',
  watches: ['RecordMade', 'CaseJoined'],

  finds({ records }, { registry }) {
    return records.flatMap(({ id, kind, from, officers }) => {
      const on = dayOf(from);
      return officers.flatMap((each) => {
        const fault = faultOf(each, registry, on);
        if (!fault) return [];
        return [
          {
            subject: `${id}/${each.id}`,
            since: on,
            says: `${chineseDay(on)}的${recordKindTitles[kind]}${id}，${each.name}${fault}`,
            facts: [
              { title: '证号', value: each.certificate || '没有记录', source: id },
              {
                title: '记录的有效期',
                value: each.validTo ? `至${chineseDay(each.validTo)}` : '没有记录',
                source: id,
              },
            ],
          },
        ];
      });
    });
  },
});

/**
 * 主体库只留最近一张证：证号相同的以主体库为准；换过证的、库里没有这个人的，
 * 以笔录当时记下的有效期为准，记录不全的不判断。
 */
function faultOf(each: OfficerOnRecord, registry: Registry, on: Day): string | undefined {
  const known = registry.officer(each.id);
  if (known?.certificate && known.certificate.number === each.certificate) return registered(known, on);
  if (!each.certificate && each.validTo === null) return words.none;
  return each.validTo !== null && each.validTo < on ? words.expired : undefined;
}

function registered(officer: Officer, on: Day): string | undefined {
  if (officer.certificate?.category === 'supervision') return '持的是行政执法监督证，不能用于执法';
  const state = certificateOn(officer, on);
  return state === 'valid' ? undefined : words[state];
}
