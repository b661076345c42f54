import { APL, ARL, LIT } from '@lpt/law';
import { z } from 'zod';
import type { EventBody } from '../../case/events.ts';
import type { RevocationResult } from '../../case/people.ts';
import { type RemedyResult, remedyResultTitles, runningRemedy } from '../../case/remedy.ts';
import { act } from '../../engine/act.ts';
import { choice, dayInput, longText, partyInput, yesNo } from '../../engine/inputs.ts';

const revocations: Readonly<Partial<Record<RemedyResult, RevocationResult>>> = {
  annulled: 'annulled',
  'annulled-remake': 'annulled',
  changed: 'changed',
  unlawful: 'confirmed-unlawful',
  void: 'void',
};

/** 登记复议决定、生效裁判的结果；撤销、变更、确认违法或者无效的，决定随之失效或者改变，公示须撤回。 */
export const recordRemedyOutcome = act({
  name: 'record-remedy-outcome',
  title: '登记复议、诉讼的结果',
  step: 'remedy',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding', 'closed', 'archived'],
  articles: [
    APL.art(48, { para: 2 }),
    APL.art(73, { para: 3 }),
    ARL.art(63),
    ARL.art(64),
    ARL.art(65),
    ARL.art(67),
    LIT.art(69),
    LIT.art(70),
    LIT.art(77),
  ],
  guards: ['days-possible', 'remedy-running', 'remedy-days-sound', 'not-worse-for-applicant'],
  input: z.strictObject({
    party: partyInput,
    result: choice('结果', remedyResultTitles),
    receivedOn: dayInput('收到文书之日'),
    effectiveOn: dayInput('发生法律效力之日', '一审裁判过了上诉期才生效'),
    worse: yesNo('变更对申请人更为不利'),
    thirdPartyAsked: yesNo('第三人提出了相反的请求'),
    procedureOnly: yesNo('仅因违反法定程序被撤销'),
    note: longText('理由和主要内容', 1000),
  }),
  decide: ({ party, input }) => {
    const running = runningRemedy(party?.remedies);
    if (!running) return [];
    const { result, receivedOn, effectiveOn, procedureOnly, note } = input;
    const concluded: EventBody = {
      type: 'RemedyConcluded',
      party: input.party,
      proceeding: running.id,
      outcome: { result, receivedOn, effectiveOn, procedureOnly, note },
    };
    const revocation = revocations[result];
    if (!revocation) return [concluded];
    return [
      concluded,
      {
        type: 'DecisionRevoked',
        party: input.party,
        authority: running.body,
        receivedOn,
        reason: note,
        result: revocation,
      },
    ];
  },
});
