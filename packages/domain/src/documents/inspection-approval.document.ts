import { SC54 } from '@lpt/law';
import { chineseDay, isDay } from '../kernel/day.ts';
import { latestRequest, opinionRows } from './approval-opinions.ts';
import { documentDefinition } from './document.ts';
import {
  frequencyText,
  inspectedOf,
  inspectionOf,
  itemsBasis,
  itemsText,
  selectionText,
  sourceText,
  taskNumberOf,
} from './inspection-block.ts';
import { handlersOf, officersText } from './officers-block.ts';
import { organOf } from './organ.ts';
import { given } from './origin.ts';
import { partyRows } from './party-block.ts';

function dayText(given: unknown): string {
  return typeof given === 'string' && isDay(given) ? chineseDay(given) : '';
}

/** 行政检查审批表。 */
export const inspectionApproval = documentDefinition({
  code: 'JC-01',
  title: '行政检查审批表',
  articles: [SC54.art(3)],
  volume: 'side',
  numberOf: ({ theCase }) => theCase.lead.number,
  build: (scope) => {
    const { theCase } = scope;
    const inspection = inspectionOf(theCase);
    const request = latestRequest(theCase, ['inspection']);
    const planned = (['plannedFrom', 'plannedTo'] as const).map((field) => dayText(request?.input[field]));
    const wide = { span: 12 } as const;
    return {
      code: 'JC-01',
      title: '行政检查审批表',
      organ: organOf(scope).name,
      layout: 'form',
      ...taskNumberOf(theCase),
      blocks: [
        {
          kind: 'form',
          rows: [
            [
              {
                label: '检查任务',
                content: [given(inspection.task, 'inspection', 'inspection.task')],
                ...wide,
              },
            ],
            [
              { label: '任务来源', content: [sourceText(inspection)], span: 6 },
              { label: '检查频次', content: [frequencyText(inspection)], span: 6 },
            ],
            [{ label: '检查事项', content: [itemsText(inspection)], ...wide }],
            [{ label: '检查依据', content: [itemsBasis(inspection)], ...wide }],
            ...partyRows(theCase, [inspectedOf(theCase)]),
            [{ label: '对象和人员的确定', content: [selectionText(inspection)], ...wide }],
            [{ label: '检查人员及执法证号', content: officersText(handlersOf(scope)), ...wide }],
            [
              { label: '检查方式', content: ['现场检查'], span: 6 },
              { label: '计划时间', content: [given(planned.join('至'), 'approval')], span: 6 },
            ],
            [
              {
                label: '紧急检查',
                content: [
                  inspection.urgent
                    ? given(`是，事后补办：${inspection.urgent}`, 'inspection', 'inspection.urgent')
                    : '否',
                ],
                ...wide,
              },
            ],
            ...opinionRows(theCase, request),
          ],
        },
      ],
    };
  },
});
