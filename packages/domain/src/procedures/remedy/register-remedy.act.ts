import { ARL, LIT } from '@lpt/law';
import { z } from 'zod';
import { remedyKindTitles } from '../../case/remedy.ts';
import { act } from '../../engine/act.ts';
import { choice, dayInput, partyInput, shortText, yesNo } from '../../engine/inputs.ts';

/** 登记当事人申请复议、提起诉讼，收到副本之日起算答复、答辩的期限；执行不因此停止。 */
export const registerRemedy = act({
  name: 'register-remedy',
  title: '登记复议、诉讼',
  step: 'remedy',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding', 'closed', 'archived'],
  partyFrom: ['decided', 'decision-served', 'performed'],
  articles: [ARL.art(20), ARL.art(23), ARL.art(48), LIT.art(45), LIT.art(46), LIT.art(67)],
  guards: ['no-remedy-running', 'reconsideration-first', 'remedy-days-sound'],
  input: z.strictObject({
    party: partyInput,
    remedyKind: choice('种类', remedyKindTitles),
    body: shortText('复议机关或者法院', 100, '写全称'),
    filedOn: dayInput('当事人提出之日'),
    copyReceivedOn: dayInput('收到申请书、起诉状副本之日'),
    acceptedOn: dayInput('复议机关受理之日').exactOptional(),
    simplified: yesNo('复议适用简易程序'),
  }),
  decide: ({ party, input: { party: id, remedyKind, ...rest } }) => {
    const count = party?.remedies?.proceedings.length ?? 0;
    return [
      {
        type: 'RemedyRegistered',
        party: id,
        proceeding: { id: `Q${count + 1}`, kind: remedyKind, ...rest },
      },
    ];
  },
});
