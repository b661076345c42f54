import { MIP, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput, shortText } from '../../engine/inputs.ts';
import { coercionPhases } from '../coercion-inputs.ts';
import { preservationIdInput } from './preservation-inputs.ts';

/** 负责人认为不应当登记保存：立即解除。 */
export const rejectPreservation = act({
  name: 'reject-preservation',
  title: '不予批准登记保存，立即解除',
  step: 'preservation',
  per: 'party',
  by: ['agency-head'],
  from: coercionPhases,
  whileSuspended: true,
  articles: [MRP.art(33, { para: 2 }), MIP.art(26, { para: 2 })],
  guards: ['approver-is-not-handler', 'preservation-awaits-ratification', 'preservation-in-force'],
  input: z.strictObject({
    party: partyInput,
    preservation: preservationIdInput,
    note: shortText('不应当采取的理由', 300),
  }),
  documents: ['DC-21'],
  decide: ({ theCase, input }) => [
    {
      type: 'PreservationSettled',
      ...input,
      outcome: 'rejected',
      document: `D${theCase.documents.length + 1}`,
    },
  ],
});
