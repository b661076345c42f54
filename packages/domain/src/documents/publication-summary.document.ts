import { APL, GDD } from '@lpt/law';
import type { PublishedRecord } from '../case/people.ts';
import { partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { organOf, partyOf } from './organ.ts';
import { given, givenDay } from './origin.ts';

/** 摘要公示的各项及其名称，依次排列。 */
const fields: readonly Readonly<{ key: Exclude<keyof PublishedRecord, 'decidedOn'>; label: string }>[] = [
  { key: 'documentNumber', label: '决定书文号' },
  { key: 'caseName', label: '案件名称' },
  { key: 'partyKind', label: '当事人类型' },
  { key: 'facts', label: '主要违法事实' },
  { key: 'basis', label: '处罚依据' },
  { key: 'outcome', label: '处罚结果' },
  { key: 'body', label: '执法主体' },
];

/** 行政处罚信息摘要。只有公示摘要的各项，不写当事人的姓名、号码和住址。 */
export const publicationSummary = documentDefinition({
  code: 'JD-11',
  title: '行政处罚信息摘要',
  articles: [APL.art(48, { para: 1 }), GDD.art(12), GDD.art(13)],
  numberOf: () => undefined,
  applies: ({ party }) => party?.publication?.status === 'published',
  build: (scope) => {
    const party = partyOf(scope);
    const { publication } = party;
    if (publication?.status !== 'published') throw new Error(`nothing published of party ${party.id}`);
    const { record } = publication;
    const path = `${partyPath(scope.theCase, party)}.publication.record`;
    return {
      code: 'JD-11',
      title: '行政处罚信息摘要',
      organ: organOf(scope).name,
      layout: 'form',
      number: given(record.documentNumber, 'publication', `${path}.documentNumber`),
      numberLabel: '决定书文号',
      blocks: [
        {
          kind: 'form',
          rows: [
            ...fields.map(({ key, label }) => [
              { label, content: [given(record[key], 'publication', `${path}.${key}`)], span: 12 },
            ]),
            [
              {
                label: '决定日期',
                content: [givenDay(record.decidedOn, 'publication', `${path}.decidedOn`)],
                span: 12,
              },
            ],
          ],
        },
      ],
    };
  },
});
