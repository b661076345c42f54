import { APL, cite, MRP } from '@lpt/law';
import { type Preservation, preservationOutcomeTitles } from '../case/preservation.ts';
import { caseNumberOf } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { itemsTable } from './items-block.ts';
import type { Inline } from './model.ts';
import { officersLine } from './officers-block.ts';
import { organOf, partyOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { heading, paragraph, unfinished } from './paragraph.ts';
import { addressWord } from './party-block.ts';
import { addresseeOf, preservationOf, preservedUntil } from './preservation-block.ts';

/** 退还、自动解除、不予批准的是解除通知，其余是处理决定。 */
function titleOf(scope: DocumentScope): string {
  const { settled } = preservationOf(scope).preservation;
  const released = !settled || settled.outcome === 'released' || settled.outcome === 'rejected';
  return released ? '解除先行登记保存证据通知书' : '先行登记保存证据处理决定书';
}

function contentOf(scope: DocumentScope, preservation: Preservation, path: string): readonly Inline[] {
  const { settled } = preservation;
  if (!settled)
    return ['登记保存的期限至', preservedUntil(scope, preservation), '届满，登记保存已经自动解除。'];
  const note = given(unfinished(settled.note), 'approval', `${path}.settled.note`);
  if (settled.outcome === 'rejected')
    return ['经行政机关负责人审查，不应当采取先行登记保存，现立即解除（', note, '）。'];
  return [
    `经行政机关负责人批准，现作出如下处理：${preservationOutcomeTitles[settled.outcome]}（`,
    note,
    '）。',
  ];
}

/** 解除先行登记保存证据通知书，或者先行登记保存证据处理决定书。 */
export const preservationOutcome = documentDefinition({
  code: 'DC-21',
  title: '解除先行登记保存证据通知书',
  articles: [APL.art(56), MRP.art(35)],
  needsService: true,
  sealed: true,
  titleOf,
  numberOf: ({ theCase }) => theCase.number ?? theCase.lead.number,
  build: (scope) => {
    const { preservation, path } = preservationOf(scope);
    const you = addressWord(partyOf(scope).identity);
    return {
      code: 'DC-21',
      title: titleOf(scope),
      organ: organOf(scope).name,
      layout: 'letter',
      ...caseNumberOf(scope.theCase),
      addressee: addresseeOf(scope),
      blocks: [
        paragraph(
          '本机关于',
          givenDay(preservation.on, 'preservation', `${path}.on`),
          `对${you}的有关证据先行登记保存（`,
          given(preservation.number, 'number', `${path}.number`),
          '）。',
        ),
        paragraph(`依据${cite(APL.art(56))}的规定，`, ...contentOf(scope, preservation, path)),
        heading('物品清单'),
        itemsTable(scope.theCase, preservation.items, `${path}.items`, 'preservation'),
        {
          kind: 'signatures',
          lines: [
            { role: '当事人（经查验无误）' },
            officersLine('执法人员', preservation.officers, 'preservation'),
          ],
        },
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
