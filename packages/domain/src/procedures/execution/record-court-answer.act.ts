import { ACL } from '@lpt/law';
import { z } from 'zod';
import { courtOutcomeTitles } from '../../case/court-execution.ts';
import { act } from '../../engine/act.ts';
import { choice, dayInput, partyInput, shortText, yesNo } from '../../engine/inputs.ts';

/** 登记法院的答复：受理、裁定、执行完毕或者终结。 */
export const recordCourtAnswer = act({
  name: 'record-court-answer',
  title: '登记法院的答复',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['decision-served', 'performed'],
  articles: [ACL.art(56), ACL.art(57), ACL.art(58), ACL.art(59)],
  guards: ['days-possible', 'actor-handles-case', 'court-answer-follows'],
  input: z.strictObject({
    party: partyInput,
    outcome: choice('答复', courtOutcomeTitles),
    on: dayInput('收到之日'),
    paper: shortText('文书名称和案号', 120),
    plainlyIllegal: yesNo('法院认为可能明显违法，听取意见后裁定'),
  }),
  decide: ({ input: { party, ...step } }) => [{ type: 'CourtAnswered', party, step }],
});
