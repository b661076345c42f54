import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { approvedPreservation } from '../../facts/preservation-facts.ts';
import { coercionPhases } from '../coercion-inputs.ts';
import { preserve } from './new-preservation.ts';
import { preserveFields } from './preservation-inputs.ts';

/** 实施先行登记保存：当场清点，开具清单，交付通知书，七个工作日起算。 */
export const preserveEvidence = act({
  name: 'preserve-evidence',
  title: '实施先行登记保存',
  step: 'preservation',
  per: 'party',
  by: ['handler'],
  from: coercionPhases,
  articles: [APL.art(56), MRP.art(34)],
  guards: [
    'actor-handles-case',
    'two-valid-officers',
    'certificate-shown',
    'preservation-approved',
    'preservation-not-repeated',
    'preservation-papers-handed-over',
  ],
  input: z.strictObject(preserveFields),
  documents: ['DC-20', 'SD-01'],
  decide: (scope) => {
    const request = approvedPreservation(scope);
    return request ? preserve(scope, { request: request.id }) : [];
  },
});
