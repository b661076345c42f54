import { APL, ARL, LIT } from '@lpt/law';
import { z } from 'zod';
import { runningRemedy } from '../../case/remedy.ts';
import { act } from '../../engine/act.ts';
import { longText, partyInput, shortText } from '../../engine/inputs.ts';

/** 登记停止执行的决定、裁定；没有这样的决定，复议、诉讼期间不停止执行。 */
export const recordStay = act({
  name: 'record-stay',
  title: '登记停止执行',
  step: 'remedy',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding', 'closed', 'archived'],
  articles: [APL.art(73), ARL.art(42), LIT.art(56)],
  guards: ['remedy-running'],
  input: z.strictObject({
    party: partyInput,
    authority: shortText('决定停止执行的机关', 100),
    reason: longText('理由', 1000),
  }),
  decide: ({ party, input: { party: id, authority, reason } }) => {
    const running = runningRemedy(party?.remedies);
    return running ? [{ type: 'ExecutionStayed', party: id, proceeding: running.id, authority, reason }] : [];
  },
});
