import { ACL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { officersInput, partyInput, shortText } from '../../engine/inputs.ts';
import { endingPhases } from '../coercion-inputs.ts';
import { measureIdInput } from './measure-inputs.ts';

/** 退还财物：当事人查验签收；已经处置的退还款项，价格明显偏低的补偿。 */
export const returnItems = act({
  name: 'return-items',
  title: '退还财物',
  step: 'coercive-measure',
  per: 'party',
  by: ['handler'],
  from: endingPhases,
  whileSuspended: true,
  articles: [ACL.art(28, { para: 2 }), MRP.art(42, { para: 2 })],
  guards: ['actor-handles-case', 'two-valid-officers', 'items-wait-for-return'],
  input: z.strictObject({
    party: partyInput,
    measure: measureIdInput,
    officers: officersInput,
    receiver: shortText('查验签收人', 60),
    note: shortText('退还的物品、款项和查验情况', 300),
  }),
  decide: ({ input: { officers: _with, ...rest } }) => [{ type: 'MeasureItemsReturned', ...rest }],
});
