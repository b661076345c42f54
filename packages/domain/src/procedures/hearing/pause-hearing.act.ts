import { GDH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, partyInput, shortText } from '../../engine/inputs.ts';

/** 延期或者中止听证：这段时间不计入听证期限。 */
export const pauseHearing = act({
  name: 'pause-hearing',
  title: '延期或者中止听证',
  step: 'hearing',
  per: 'party',
  by: ['legal-reviewer'],
  from: ['proceeding'],
  partyFrom: ['hearing-requested'],
  articles: [GDH.art(36, { para: 1 }), GDH.art(38, { para: 1 })],
  guards: ['hearing-running'],
  input: z.strictObject({
    party: partyInput,
    kind: choice('种类', { postponed: '延期', suspended: '中止' }),
    reason: shortText('理由', 300),
  }),
  decide: ({ input: { party, ...pause }, ctx }) => [
    { type: 'HearingPaused', party, pause: { ...pause, from: ctx.on } },
  ],
});
