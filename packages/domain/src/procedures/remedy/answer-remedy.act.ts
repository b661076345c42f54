import { ARL, LIT } from '@lpt/law';
import { z } from 'zod';
import { runningRemedy } from '../../case/remedy.ts';
import { act } from '../../engine/act.ts';
import { longText, partyInput } from '../../engine/inputs.ts';

/** 登记提交答复书、答辩状和全部证据；逾期不提供视为没有证据。 */
export const answerRemedy = act({
  name: 'answer-remedy',
  title: '提交答复、答辩和证据',
  step: 'remedy',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding', 'closed', 'archived'],
  articles: [ARL.art(48), ARL.art(54, { para: 1 }), LIT.art(34), LIT.art(67, { para: 1 })],
  guards: ['remedy-running', 'remedy-unanswered'],
  input: z.strictObject({ party: partyInput, paper: longText('答复书、答辩状和证据目录', 1000) }),
  decide: ({ party, input: { party: id, paper } }) => {
    const running = runningRemedy(party?.remedies);
    return running ? [{ type: 'RemedyAnswered', party: id, proceeding: running.id, paper }] : [];
  },
});
