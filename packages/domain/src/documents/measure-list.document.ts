import { ACL } from '@lpt/law';
import { itemOwnerTitles } from '../case/coercive-measure.ts';
import { partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { itemsTable } from './items-block.ts';
import { kindText, measureOf } from './measure-block.ts';
import { officersLine } from './officers-block.ts';
import { organOf, partyOf, sealed } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { paragraph } from './paragraph.ts';

/** 场所、设施、财物清单，一式二份，由当事人和机关分别保存。 */
export const measureList = documentDefinition({
  code: 'QZ-03',
  title: '场所、设施、财物清单',
  articles: [ACL.art(24, { para: 3 })],
  sealed: true,
  applies: (scope) => measureOf(scope).measure.kind !== 'freezing',
  numberOf: (scope) => measureOf(scope).measure.number,
  build: (scope) => {
    const party = partyOf(scope);
    const { measure, path } = measureOf(scope);
    const { witness, signature } = measure.scene;
    const table = itemsTable(scope.theCase, measure.items, `${path}.items`, 'measure');
    return {
      code: 'QZ-03',
      title: '场所、设施、财物清单',
      organ: organOf(scope).name,
      layout: 'list',
      number: given(measure.number, 'number', `${path}.number`),
      numberLabel: '附决定书',
      blocks: [
        {
          kind: 'fields',
          rows: [
            {
              label: '当事人',
              value: given(party.identity.name, 'filing', `${partyPath(scope.theCase, party)}.identity.name`),
            },
            { label: '措施', value: given(kindText(measure), 'measure', `${path}.kind`) },
            { label: '日期', value: givenDay(measure.on, 'measure', `${path}.on`) },
          ],
        },
        {
          ...table,
          columns: [...table.columns, { title: '所有人' }],
          rows: table.rows.map((cells, row) => [
            ...cells,
            given(ownerText(measure.items[row]), 'measure', `${path}.items.${row}.owner`),
          ]),
        },
        paragraph('本清单一式二份，由当事人和行政机关分别保存。'),
        {
          kind: 'signatures',
          lines: [
            { role: '当事人', ...(signature === 'refused-recorded' ? { note: '拒绝签名，已注明' } : {}) },
            ...(witness
              ? [{ role: '见证人', names: [given(witness, 'measure', `${path}.scene.witness`)] }]
              : []),
            officersLine('执法人员', measure.officers, 'measure'),
          ],
        },
      ],
      signOff: sealed(scope),
    };
  },
});

function ownerText(
  item: Readonly<{ owner: keyof typeof itemOwnerTitles; ownerReason?: string }> | undefined,
) {
  if (!item) return undefined;
  return item.ownerReason
    ? `${itemOwnerTitles[item.owner]}（${item.ownerReason}）`
    : itemOwnerTitles[item.owner];
}
