import { APL } from '@lpt/law';
import { z } from 'zod';
import { identityInput, identityOf } from '../../case/schemas.ts';
import { act } from '../../engine/act.ts';
import { partyInput } from '../../engine/inputs.ts';

/** 核实、更正当事人的身份资料。 */
export const amendParty = act({
  name: 'amend-party',
  title: '更正当事人资料',
  step: 'investigation',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['lead', 'verifying', 'investigating'],
  articles: [APL.art(40)],
  guards: ['actor-handles-case'],
  input: z.strictObject({ party: partyInput, identity: identityInput }),
  decide: ({ input }) => [{ type: 'PartyAmended', party: input.party, identity: identityOf(input.identity) }],
});
