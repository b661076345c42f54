import { ALI, APL, GDM } from '@lpt/law';
import { z } from 'zod';
import type { InvestigationRecord } from '../../case/investigation.ts';
import { act } from '../../engine/act.ts';
import { choice, instantInput, longText, officersInput, shortText, yesNo } from '../../engine/inputs.ts';
import { onRecord } from '../officers.ts';
import { signatureTitles } from '../ordinary/signatures.ts';

const results = { pass: '符合', problem: '不符合', 'not-applicable': '不适用' } as const;

/** 现场检查笔录：按公布的标准逐项检查、逐项记录。 */
export const recordInspection = act({
  name: 'record-inspection',
  title: '制作检查笔录',
  step: 'inspection-visit',
  procedures: ['inspection'],
  by: ['handler'],
  from: ['inspecting'],
  articles: [APL.art(55), GDM.art(25, { para: 2 }), ALI.art(61, { para: 2 })],
  guards: [
    'actor-handles-case',
    'on-site',
    'inspection-by-two-with-record',
    'certificate-shown',
    'checked-by-published-standard',
  ],
  input: z.strictObject({
    officers: officersInput,
    from: instantInput('开始时间'),
    to: instantInput('结束时间'),
    place: shortText('地点', 200),
    person: shortText('现场负责人', 100),
    certificatesShown: yesNo('已出示执法证件'),
    rightsTold: yesNo('已告知陈述、申辩和申请回避的权利'),
    checked: z
      .array(
        z.strictObject({
          standard: shortText('检查标准', 200),
          result: choice('结果', results),
          note: longText('情况', 500).exactOptional(),
        }),
      )
      .min(1)
      .max(200)
      .meta({ title: '逐项检查结果', widget: 'checklist' }),
    content: longText('检查情况', 5000),
    signature: choice('签名情况', signatureTitles),
  }),
  documents: ['JC-03'],
  decide: ({ theCase, input: { officers, checked, ...rest }, ctx }) => {
    const record: InvestigationRecord = {
      ...rest,
      id: `R${theCase.records.length + 1}`,
      kind: 'site',
      officers: onRecord(officers, ctx),
      party: 'P1',
      turns: [],
      beforeFiling: true,
    };
    return [
      { type: 'RecordMade', record },
      { type: 'InspectionItemsChecked', record: record.id, items: checked },
    ];
  },
});
