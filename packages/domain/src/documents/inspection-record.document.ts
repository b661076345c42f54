import { APL, GDM } from '@lpt/law';
import type { CheckedItem } from '../case/inspection.ts';
import { documentDefinition } from './document.ts';
import { inspectedOf, inspectionOf, itemsText, taskNumberOf } from './inspection-block.ts';
import { inlineText } from './model.ts';
import { officersText } from './officers-block.ts';
import { organOf } from './organ.ts';
import { given, nothing } from './origin.ts';
import { heading, paragraphsOf } from './paragraph.ts';
import { identityRows } from './party-block.ts';
import { latestRecord, openingParagraph, recordClosing, recordTime } from './record-block.ts';

const results: Readonly<Record<CheckedItem['result'], string>> = {
  pass: '符合',
  problem: '不符合',
  'not-applicable': '不适用',
};

/** 行政检查现场检查笔录：按公布的标准逐项记录。 */
export const inspectionRecord = documentDefinition({
  code: 'JC-03',
  title: '行政检查现场检查笔录',
  articles: [APL.art(55), GDM.art(25, { para: 2 })],
  numberOf: ({ theCase }) => theCase.lead.number,
  build: (scope) => {
    const { theCase } = scope;
    const inspection = inspectionOf(theCase);
    const { record, path } = latestRecord(theCase, 'site');
    const at = 'inspection.checked.items';
    return {
      code: 'JC-03',
      title: '行政检查现场检查笔录',
      organ: organOf(scope).name,
      layout: 'record',
      ...taskNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [
            ...identityRows(theCase, inspectedOf(theCase)),
            { label: '检查事项', value: itemsText(inspection) },
            ...recordTime(record, path),
            { label: '检查地点', value: given(record.place, 'records', `${path}.place`) },
            {
              label: '检查人员',
              value: given(inlineText(officersText(record.officers)), 'records', `${path}.officers`),
            },
            { label: '现场负责人', value: given(record.person, 'records', `${path}.person`) },
          ],
        },
        openingParagraph(record),
        heading('逐项检查情况'),
        {
          kind: 'table',
          columns: [
            { title: '序号', align: 'center' },
            { title: '检查标准' },
            { title: '结果', align: 'center' },
            { title: '情况' },
          ],
          rows: (inspection.checked?.items ?? []).map(({ standard, result, note }, index) => [
            String(index + 1),
            given(standard, 'inspection', `${at}.${index}.standard`),
            given(results[result], 'inspection', `${at}.${index}.result`),
            note ? given(note, 'inspection', `${at}.${index}.note`) : nothing,
          ]),
        },
        heading('检查情况'),
        ...paragraphsOf(record.content, (line) => given(line, 'records', `${path}.content`)),
        ...recordClosing('被检查人', { ...record, beforeFiling: false }, path),
      ],
    };
  },
});
