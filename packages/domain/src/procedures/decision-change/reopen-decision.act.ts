import { APL, ARL, ARR } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText, partyInput } from '../../engine/inputs.ts';

/** 原决定撤销以后重新作出：处理意见重新报批、重新告知，原决定留存。已经结案的不在本案重新作出。 */
export const reopenDecision = act({
  name: 'reopen-decision',
  title: '重新作出处理决定',
  step: 'decision-change',
  per: 'party',
  by: ['handler'],
  from: ['proceeding'],
  articles: [APL.art(75, { para: 2 }), ARL.art(64), ARR.art(58)],
  guards: ['actor-handles-case', 'remake-has-ground', 'old-publication-settled'],
  input: z.strictObject({ party: partyInput, reason: longText('重新作出的理由', 1000) }),
  decide: ({ party, input }) => {
    const last = party?.remedies?.proceedings.findLast(({ outcome }) => outcome !== undefined);
    return [{ type: 'DecisionReopened', ...input, procedureOnly: last?.outcome?.procedureOnly ?? false }];
  },
});
