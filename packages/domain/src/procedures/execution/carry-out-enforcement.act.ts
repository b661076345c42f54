import { ACL, APL, GDF } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import {
  choice,
  instantInput,
  longText,
  officersInput,
  partyInput,
  shortText,
  yesNo,
} from '../../engine/inputs.ts';
import { onRecord } from '../officers.ts';
import { signatureTitles } from '../ordinary/signatures.ts';

/** 实施强制执行：两名以上执法人员，不在夜间和法定节假日，全程音像记录。 */
export const carryOutEnforcement = act({
  name: 'carry-out-enforcement',
  title: '实施强制执行',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [ACL.art(37), ACL.art(43), APL.art(42, { para: 1 }), GDF.art(2)],
  guards: [
    'days-possible',
    'two-valid-officers',
    'decision-to-execute',
    'agreement-not-running',
    'execution-not-paused',
    'execution-not-ended',
    'enforcement-decision-served',
    'enforcement-hours',
    'utilities-not-cut',
  ],
  input: z.strictObject({
    party: partyInput,
    officers: officersInput,
    from: instantInput('开始时间'),
    to: instantInput('结束时间'),
    place: shortText('地点', 200),
    urgentReason: longText('在夜间或者法定节假日实施的紧急情况', 500).exactOptional(),
    cutsUtilities: yesNo('对居民生活停止供水、供电、供热或者供燃气'),
    content: longText('执行的经过和结果', 4000),
    recording: shortText('全程音像记录', 200),
    signature: choice('签名情况', signatureTitles),
    completed: yesNo('已经执行完毕'),
  }),
  documents: ['ZX-15'],
  decide: ({ input: { party, officers, cutsUtilities: _no, ...rest }, ctx }) => [
    { type: 'EnforcementCarriedOut', party, record: { ...rest, officers: onRecord(officers, ctx) } },
  ],
});
