import { APL, MIP, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { shortText } from '../../engine/inputs.ts';
import { coercionPhases } from '../coercion-inputs.ts';
import { preserve } from './new-preservation.ts';
import { preserveFields } from './preservation-inputs.ts';

/** 情况紧急，当场先行登记保存：二十四小时内报告并补办批准。只有规定了的领域才可以。 */
export const preserveUrgently = act({
  name: 'preserve-urgently',
  title: '当场紧急登记保存',
  step: 'preservation',
  per: 'party',
  by: ['handler'],
  from: coercionPhases,
  articles: [APL.art(56), MRP.art(33, { para: 2 }), MIP.art(26, { para: 2 })],
  guards: [
    'actor-handles-case',
    'two-valid-officers',
    'certificate-shown',
    'urgent-preservation-by-rule',
    'preservation-not-repeated',
    'preservation-papers-handed-over',
  ],
  input: z.strictObject({ ...preserveFields, urgency: shortText('情况紧急的理由', 300) }),
  documents: ['DC-20', 'SD-01'],
  decide: (scope) => preserve(scope, { urgent: { reason: scope.input.urgency } }),
});
