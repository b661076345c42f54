import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { proposalInput } from '../../case/schemas.ts';
import { act } from '../../engine/act.ts';
import { officersInput, partyInput, yesNo } from '../../engine/inputs.ts';

/** 当场口头告知拟处罚的内容、事实、理由、依据和权利。告知以前先看能不能当场处罚。 */
export const notifyOrally = act({
  name: 'notify-orally',
  title: '当场告知',
  step: 'summary-notice',
  per: 'party',
  procedures: ['summary'],
  by: ['handler'],
  from: ['investigating', 'proceeding'],
  articles: [APL.art(44), APL.art(51), MRP.art(69)],
  guards: [
    'actor-handles-case',
    'two-valid-officers',
    'not-yet-told-orally',
    'rights-told-orally',
    'on-the-spot-citizen-limit',
    'on-the-spot-organisation-limit',
    'on-the-spot-kinds',
    'penalty-kind-allowed',
    'penalty-within-power',
    'inside-statutory-range',
    'inside-benchmark-or-reasoned',
    'minor-lightened',
    'limitation-not-expired',
  ],
  input: z.strictObject({
    party: partyInput,
    officers: officersInput,
    rightsTold: yesNo('已告知内容、事实、理由、依据和陈述、申辩的权利'),
    proposal: proposalInput,
  }),
  decide: ({ input: { party, proposal } }) => [{ type: 'OrallyNotified', party, proposal }],
});
