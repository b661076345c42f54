import { APL, GDF } from '@lpt/law';
import { z } from 'zod';
import type { InvestigationRecord } from '../../case/investigation.ts';
import { turnInput } from '../../case/schemas.ts';
import { act } from '../../engine/act.ts';
import { choice, instantInput, officersInput, shortText, yesNo } from '../../engine/inputs.ts';
import { onRecord } from '../officers.ts';
import { signatureTitles } from './signatures.ts';

/** 询问笔录：一问一答，逐页签名。 */
export const recordQuestioning = act({
  name: 'record-questioning',
  title: '制作询问笔录',
  step: 'investigation',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['verifying', 'investigating'],
  articles: [APL.art(55, { para: 2 }), GDF.art(10)],
  guards: [
    'days-possible',
    'two-valid-officers',
    'certificate-shown',
    'rights-told-first',
    'actor-handles-case',
    'no-evidence-during-suit',
  ],
  input: z.strictObject({
    officers: officersInput,
    party: z.string().min(1).max(20).meta({ title: '当事人', widget: 'party' }).exactOptional(),
    from: instantInput('开始时间'),
    to: instantInput('结束时间'),
    place: shortText('地点', 200),
    person: shortText('被询问人', 100),
    certificatesShown: yesNo('已出示执法证件'),
    rightsTold: yesNo('已告知陈述、申辩和申请回避的权利'),
    turns: z.array(turnInput).min(1).max(100).meta({ title: '问答', widget: 'turns' }),
    signature: choice('签名情况', signatureTitles),
  }),
  documents: ['DC-05'],
  decide: ({ theCase, input: { officers, ...rest }, ctx }) => {
    const record: InvestigationRecord = {
      ...rest,
      id: `R${theCase.records.length + 1}`,
      kind: 'questioning',
      officers: onRecord(officers, ctx),
      content: '',
      beforeFiling: theCase.filedOn === undefined,
    };
    return [{ type: 'RecordMade', record }];
  },
});
