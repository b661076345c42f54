import { APL, ARL } from '@lpt/law';
import { z } from 'zod';
import { revocationResultTitles } from '../../case/people.ts';
import { act } from '../../engine/act.ts';
import { choice, dayInput, longText, partyInput, shortText } from '../../engine/inputs.ts';

/** 登记决定被撤销、变更、确认违法或者无效：从收到之日起算撤回公示的期限。 */
export const recordRevocation = act({
  name: 'record-revocation',
  title: '登记决定被撤销或者变更',
  step: 'disclosure',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding', 'closed', 'archived'],
  partyFrom: ['decided', 'decision-served', 'performed'],
  articles: [APL.art(48, { para: 2 }), APL.art(75, { para: 2 }), ARL.art(64, { para: 1 })],
  guards: ['days-possible', 'decision-made'],
  input: z.strictObject({
    party: partyInput,
    authority: shortText('作出机关', 100),
    receivedOn: dayInput('收到复议决定或者判决之日'),
    result: choice('对处罚决定的处理', revocationResultTitles).exactOptional(),
    reason: longText('理由和主要内容', 1000),
  }),
  decide: ({ input }) => [{ type: 'DecisionRevoked', ...input }],
});
