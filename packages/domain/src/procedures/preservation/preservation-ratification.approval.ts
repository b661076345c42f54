import { MIP, MRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText, partyInput } from '../../engine/inputs.ts';
import { coercionPhases } from '../coercion-inputs.ts';
import { preservationIdInput } from './preservation-inputs.ts';

/** 紧急登记保存的补办批准，二十四小时内。过了时限仍须补办，逾期由期限和监督记明。 */
export const preservationRatification = approval({
  kind: 'preservation-late',
  title: '补办先行登记保存',
  step: 'preservation',
  per: 'party',
  stages: ['agency-head'],
  from: coercionPhases,
  articles: [MRP.art(33, { para: 2 }), MIP.art(26, { para: 2 })],
  guards: ['preservation-awaits-ratification'],
  input: z.strictObject({
    party: partyInput,
    preservation: preservationIdInput,
    opinion: longText('当场实施的情况和理由', 1000),
  }),
  documents: ['DC-19'],
  grant: ({ party, input, request }) =>
    party && request
      ? [
          {
            type: 'PreservationRatified',
            party: party.id,
            preservation: input.preservation,
            request: request.id,
          },
        ]
      : [],
});
