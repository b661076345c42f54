import { APL, GDH, MRH } from '@lpt/law';
import { z } from 'zod';
import { activeHearingRequest } from '../../case/party-stage.ts';
import { act } from '../../engine/act.ts';
import { partyInput, shortText } from '../../engine/inputs.ts';
import { representativeInput } from '../hearing/representative-input.ts';

/** 当事人书面撤回听证申请。 */
export const withdrawHearingRequest = act({
  name: 'withdraw-hearing-request',
  title: '登记撤回听证申请',
  step: 'statement',
  per: 'party',
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['hearing-requested'],
  articles: [APL.art(64, { item: 6 }), GDH.art(19), MRH.art(15, { para: 3 })],
  guards: ['actor-handles-case', 'representative-authorised'],
  input: z.strictObject({
    party: partyInput,
    proof: shortText('书面撤回的材料', 200),
    representative: representativeInput.exactOptional(),
  }),
  decide: ({ party, input }) => {
    const request = party ? activeHearingRequest(party) : undefined;
    return request && party
      ? [{ type: 'HearingRequestWithdrawn', party: party.id, request: request.id, proof: input.proof }]
      : [];
  },
});
