import { SC54 } from '@lpt/law';
import { entryCodeTitles } from '../case/inspection.ts';
import { documentDefinition } from './document.ts';
import { inspectedOf, inspectionOf, itemsText, taskNumberOf } from './inspection-block.ts';
import { inlineText } from './model.ts';
import { officersText } from './officers-block.ts';
import { organOf } from './organ.ts';
import { given, givenInstant } from './origin.ts';

/** 入企登记记录：系统在亮码、扫码时生成，企业可以查看。 */
export const entryRecord = documentDefinition({
  code: 'JC-11',
  title: '亮码入企登记记录',
  articles: [SC54.art(6)],
  numberOf: ({ theCase }) => theCase.lead.number,
  build: (scope) => {
    const { theCase } = scope;
    const inspection = inspectionOf(theCase);
    const { checkIn } = inspection;
    if (!checkIn) throw new Error('nobody has entered yet');
    const path = 'inspection.checkIn';
    return {
      code: 'JC-11',
      title: '亮码入企登记记录',
      organ: organOf(scope).name,
      layout: 'record',
      ...taskNumberOf(theCase),
      blocks: [
        {
          kind: 'fields',
          rows: [
            {
              label: '检查对象',
              value: given(inspectedOf(theCase).identity.name, 'inspection', 'parties.0.identity.name'),
            },
            { label: '检查事项', value: itemsText(inspection) },
            { label: '到达时间', value: givenInstant(checkIn.at, 'inspection', `${path}.at`) },
            { label: '地点', value: given(checkIn.place, 'inspection', `${path}.place`) },
            { label: '定位', value: given(checkIn.location, 'inspection', `${path}.location`) },
            { label: '入企方式', value: given(entryCodeTitles[checkIn.code], 'inspection', `${path}.code`) },
            {
              label: '记录编号或者故障情况',
              value: given(checkIn.codeRecord, 'inspection', `${path}.codeRecord`),
            },
            {
              label: '检查人员',
              value: given(inlineText(officersText(checkIn.officers)), 'inspection', `${path}.officers`),
            },
            { label: '协助人数', value: given(String(checkIn.helpers), 'inspection', `${path}.helpers`) },
          ],
        },
        { kind: 'blank-below' },
      ],
    };
  },
});
