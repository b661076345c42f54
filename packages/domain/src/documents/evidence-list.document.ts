import { APL } from '@lpt/law';
import { evidenceKindTitles } from '../case/investigation.ts';
import { caseNumberOf, groundOf } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { inlineText } from './model.ts';
import { officersLine, officersText } from './officers-block.ts';
import { organOf } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { heading } from './paragraph.ts';

/** 证据提取单：写明最近提取的一项，附本案证据清单。 */
export const evidenceList = documentDefinition({
  code: 'DC-09',
  title: '证据提取单',
  articles: [APL.art(46)],
  numberOf: ({ theCase }) => theCase.number ?? theCase.lead.number,
  build: (scope) => {
    const { theCase } = scope;
    const index = theCase.evidence.length - 1;
    const last = theCase.evidence[index];
    if (!last) throw new Error('no evidence');
    const path = `evidence.${index}`;
    const file = last.file ? `${last.file.name}（SHA-256：${last.file.sha256}）` : undefined;
    return {
      code: 'DC-09',
      title: '证据提取单',
      organ: organOf(scope).name,
      layout: 'list',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '案由', value: groundOf(theCase) },
            { label: '证据名称', value: given(last.title, 'evidence', `${path}.title`) },
            { label: '证据种类', value: given(evidenceKindTitles[last.kind], 'evidence', `${path}.kind`) },
            { label: '来源', value: given(last.source, 'evidence', `${path}.source`) },
            { label: '提取日期', value: givenDay(last.obtainedOn, 'evidence', `${path}.obtainedOn`) },
            { label: '证明内容', value: given(last.proves, 'evidence', `${path}.proves`) },
            { label: '电子文件', value: given(file, 'evidence', `${path}.file`) },
            {
              label: '执法人员',
              value: given(inlineText(officersText(last.officers)), 'evidence', `${path}.officers`),
            },
          ],
        },
        heading('本案证据清单'),
        {
          kind: 'table',
          columns: [
            { title: '序号', align: 'center' },
            { title: '证据名称' },
            { title: '证据种类' },
            { title: '来源' },
            { title: '提取日期', align: 'center' },
            { title: '证明内容' },
          ],
          rows: theCase.evidence.map((each, row) => [
            String(row + 1),
            given(each.title, 'evidence', `evidence.${row}.title`),
            given(evidenceKindTitles[each.kind], 'evidence', `evidence.${row}.kind`),
            given(each.source, 'evidence', `evidence.${row}.source`),
            givenDay(each.obtainedOn, 'evidence', `evidence.${row}.obtainedOn`),
            given(each.proves, 'evidence', `evidence.${row}.proves`),
          ]),
        },
        {
          kind: 'signatures',
          lines: [
            { role: '证据提供人（经核对与原件一致）' },
            officersLine('执法人员', last.officers, 'evidence'),
          ],
        },
      ],
    };
  },
});
