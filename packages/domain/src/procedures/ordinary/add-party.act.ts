import { APL, GDF } from '@lpt/law';
import { z } from 'zod';
import { identityInput } from '../../case/schemas.ts';
import { act } from '../../engine/act.ts';
import { nextNumber } from '../next-number.ts';
import { newParty } from './new-party.ts';

/** 增加当事人。 */
export const addParty = act({
  name: 'add-party',
  title: '增加当事人',
  step: 'investigation',
  by: ['handler'],
  from: ['lead', 'verifying', 'investigating'],
  articles: [APL.art(40), GDF.art(9)],
  guards: ['actor-handles-case'],
  input: z.strictObject({ identity: identityInput }),
  decide: ({ theCase, input }) => [
    {
      type: 'PartyAdded',
      party: newParty(`P${nextNumber(theCase.parties.map(({ id }) => id))}`, input.identity),
    },
  ],
});
