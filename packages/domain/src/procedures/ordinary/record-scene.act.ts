import { APL, GDF } from '@lpt/law';
import { z } from 'zod';
import type { InvestigationRecord } from '../../case/investigation.ts';
import { act } from '../../engine/act.ts';
import { choice, instantInput, longText, officersInput, shortText, yesNo } from '../../engine/inputs.ts';
import { onRecord } from '../officers.ts';
import { signatureTitles } from './signatures.ts';

/** 现场笔录。立案以前核查的现场笔录同样是证据。 */
export const recordScene = act({
  name: 'record-scene',
  title: '制作现场笔录',
  step: 'investigation',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['lead', 'verifying', 'investigating'],
  articles: [APL.art(55), GDF.art(10)],
  guards: [
    'days-possible',
    'two-valid-officers',
    'certificate-shown',
    'rights-told-first',
    'actor-handles-case',
  ],
  input: z.strictObject({
    officers: officersInput,
    party: z.string().min(1).max(20).meta({ title: '当事人', widget: 'party' }).exactOptional(),
    from: instantInput('开始时间'),
    to: instantInput('结束时间'),
    place: shortText('地点', 200),
    person: shortText('在场人员', 100),
    certificatesShown: yesNo('已出示执法证件'),
    rightsTold: yesNo('已告知陈述、申辩和申请回避的权利'),
    content: longText('现场情况', 5000),
    signature: choice('签名情况', signatureTitles),
  }),
  documents: ['DC-01'],
  decide: ({ theCase, input: { officers, ...rest }, ctx }) => {
    const record: InvestigationRecord = {
      ...rest,
      id: `R${theCase.records.length + 1}`,
      kind: 'site',
      officers: onRecord(officers, ctx),
      turns: [],
      beforeFiling: theCase.filedOn === undefined,
    };
    return [{ type: 'RecordMade', record }];
  },
});
