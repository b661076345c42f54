import { ARL, ARR } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { dayInput, partyInput, yesNo } from '../../engine/inputs.ts';

/** 当事人通过本机关提交复议申请：五个工作日内转送，认为需要纠正的在五个工作日内自行撤销、变更。 */
export const receiveReviewApplication = act({
  name: 'receive-review-application',
  title: '收到交本机关转送的复议申请',
  step: 'remedy',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding', 'closed', 'archived'],
  partyFrom: ['decided', 'decision-served', 'performed'],
  articles: [ARL.art(32), ARR.art(38)],
  guards: ['days-possible', 'decision-to-correct', 'application-may-be-handed'],
  input: z.strictObject({
    party: partyInput,
    receivedOn: dayInput('收到之日'),
    cameraBased: yesNo('决定依据电子技术监控设备记录作出'),
  }),
  decide: ({ input: { party, receivedOn } }) => [{ type: 'ApplicationHandedIn', party, receivedOn }],
});
