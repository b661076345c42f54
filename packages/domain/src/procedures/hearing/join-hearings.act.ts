import { GDH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput } from '../../engine/inputs.ts';

/** 合并听证：同一案件的两名以上当事人分别申请的，可以一并听证。听证权利仍按各人分别判断。 */
export const joinHearings = act({
  name: 'join-hearings',
  title: '合并听证',
  step: 'hearing',
  per: 'party',
  by: ['legal-reviewer'],
  from: ['proceeding'],
  partyFrom: ['hearing-requested'],
  articles: [GDH.art(22)],
  guards: ['hearings-joinable'],
  input: z.strictObject({
    party: partyInput,
    others: z
      .array(z.string().min(1).max(20))
      .min(1)
      .max(50)
      .meta({ title: '一并听证的其他当事人', widget: 'parties' }),
  }),
  decide: ({ input: { party, others } }) => [
    { type: 'HearingsJoined', party, parties: [...new Set([party, ...others])] },
  ],
});
