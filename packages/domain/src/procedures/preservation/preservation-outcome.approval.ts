import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { preservationOutcomeTitles } from '../../case/preservation.ts';
import { approval } from '../../engine/approval.ts';
import { choice, longText, partyInput } from '../../engine/inputs.ts';
import { coercionPhases } from '../coercion-inputs.ts';
import { preservationIdInput } from './preservation-inputs.ts';

/** 对登记保存的证据作出处理：七个工作日内，五选一，由负责人批准。 */
export const preservationOutcome = approval({
  kind: 'preservation-outcome',
  title: '先行登记保存证据处理',
  step: 'preservation',
  per: 'party',
  stages: ['agency-head'],
  from: coercionPhases,
  whileSuspended: true,
  articles: [APL.art(56), MRP.art(33, { para: 1 }), MRP.art(35, { para: 1 })],
  guards: ['preservation-in-force', 'preservation-outcome-lawful'],
  input: z.strictObject({
    party: partyInput,
    preservation: preservationIdInput,
    settle: choice('处理', preservationOutcomeTitles),
    opinion: longText('处理的理由和物品去向', 1000),
  }),
  documents: ['DC-21'],
  grant: ({ theCase, party, input }) =>
    party
      ? [
          {
            type: 'PreservationSettled',
            party: party.id,
            preservation: input.preservation,
            outcome: input.settle,
            note: input.opinion,
            document: `D${theCase.documents.length + 1}`,
          },
        ]
      : [],
});
