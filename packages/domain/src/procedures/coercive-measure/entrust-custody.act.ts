import { ACL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { officersInput, partyInput, shortText } from '../../engine/inputs.ts';
import { coercionPhases } from '../coercion-inputs.ts';
import { measureIdInput } from './measure-inputs.ts';

/** 委托第三人保管查封的场所、设施、财物。费用由机关承担，损失由机关先行赔付。 */
export const entrustCustody = act({
  name: 'entrust-custody',
  title: '委托保管',
  step: 'coercive-measure',
  per: 'party',
  by: ['handler'],
  from: coercionPhases,
  whileSuspended: true,
  articles: [ACL.art(26), MRP.art(41, { para: 1 })],
  guards: ['actor-handles-case', 'two-valid-officers', 'measure-in-force', 'custody-of-sealed-only'],
  input: z.strictObject({
    party: partyInput,
    measure: measureIdInput,
    officers: officersInput,
    keeper: shortText('受托人', 100),
    place: shortText('保管地点', 200),
    items: shortText('保管的场所、设施、财物', 300),
  }),
  documents: ['QZ-06'],
  decide: ({ input: { party, measure, officers: _with, ...custody }, ctx }) => [
    { type: 'CustodyEntrusted', party, measure, custody: { ...custody, on: ctx.on } },
  ],
});
