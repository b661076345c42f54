import { ARL, ARR, LITI } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, dayInput, longText, partyInput } from '../../engine/inputs.ts';

/** 登记决定书没有告知救济权利或者期限：期限从知道之日起算，最长一年，申请法院强制执行的期限随之推迟。 */
export const recordUntoldRemedy = act({
  name: 'record-untold-remedy',
  title: '登记没有告知救济期限',
  step: 'remedy',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding', 'closed', 'archived'],
  articles: [ARL.art(20, { para: 3 }), ARR.art(25), LITI.art(64, { para: 1 })],
  guards: ['actor-handles-case', 'decision-served-for-untold'],
  input: z.strictObject({
    party: partyInput,
    which: choice('没有告知的', { litigation: '起诉期限', both: '申请复议的权利、机关、期限和起诉期限' }),
    toldOn: dayInput('当事人后来知道之日').exactOptional(),
    note: longText('说明', 1000),
  }),
  decide: ({ input: { party, ...untold } }) => [{ type: 'UntoldRemedyRecorded', party, untold }],
});
