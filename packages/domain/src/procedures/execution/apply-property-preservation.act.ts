import { LITI } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText, partyInput, shortText } from '../../engine/inputs.ts';

/** 被执行人可能逃避执行的，申请强制执行以前先申请法院财产保全。 */
export const applyPropertyPreservation = act({
  name: 'apply-property-preservation',
  title: '申请法院财产保全',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [LITI.art(159)],
  guards: [
    'actor-handles-case',
    'decision-to-execute',
    'performance-outstanding',
    'evasion-shown',
    'no-court-application',
  ],
  input: z.strictObject({
    party: partyInput,
    court: shortText('申请的人民法院', 60),
    evasion: longText('可能逃避执行的情况和证据', 1000).exactOptional(),
  }),
  decide: ({ input: { party, court, evasion } }) => [
    { type: 'PropertyPreservationApplied', party, court, reason: evasion ?? '' },
  ],
});
