import { APL, GDD } from '@lpt/law';
import type { PublishedRecord } from '../case/people.ts';
import { publishedFields } from '../disclosure/fields.ts';
import { partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import type { FormCell } from './model.ts';
import { organOf, partyOf } from './organ.ts';
import { given, givenDay } from './origin.ts';

const fields = publishedFields['portal-summary'];

/** 摘要的各项，依次排列；名称取自公示字段表。 */
const keys = [
  'documentNumber',
  'caseName',
  'partyKind',
  'facts',
  'basis',
  'outcome',
  'body',
] as const satisfies readonly (keyof typeof fields)[];

function rowsOf(record: PublishedRecord, path: string): readonly (readonly FormCell[])[] {
  const texts = keys.map((key) => ({
    label: fields[key].title,
    content: [given(record[key], 'publication', `${path}.${key}`)],
    span: 12,
  }));
  const decided = {
    label: fields.decidedOn.title,
    content: [givenDay(record.decidedOn, 'publication', `${path}.decidedOn`)],
    span: 12,
  };
  return [...texts, decided].map((cell) => [cell]);
}

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
          rows: rowsOf(record, path),
        },
      ],
    };
  },
});
