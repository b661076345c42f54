import { ACL, GDF, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { shortText } from '../../engine/inputs.ts';
import { coercionPhases } from '../coercion-inputs.ts';
import { implementFields, measureFields, reasonsInput } from './measure-inputs.ts';
import { implement } from './new-measure.ts';

/** 情况紧急，当场实施行政强制措施：二十四小时内报告并补办批准。其他条件一样不少。 */
export const implementMeasureUrgently = act({
  name: 'implement-measure-urgently',
  title: '当场实施行政强制措施',
  step: 'coercive-measure',
  per: 'party',
  by: ['handler'],
  from: coercionPhases,
  articles: [ACL.art(18), ACL.art(19), ACL.art(24), MRP.art(36, { para: 2 }), GDF.art(14, { para: 2 })],
  guards: [
    'actor-handles-case',
    'measure-power-held',
    'no-liberty-measure',
    'measure-basis-lawful',
    'freezing-rests-on-law',
    'milder-means-insufficient',
    'items-of-case-only',
    'not-held-already',
    'ownership-separated',
    'frozen-amount-fits',
    'working-capital-left',
    'measure-days-lawful',
    'two-officers-for-measure',
    'certificate-shown',
    'party-called-to-site',
    'witness-when-absent',
    'reasons-told-on-spot',
    'measure-papers-handed-over',
    'bank-notice-delivered',
    'whole-process-recorded',
    'recording-gap-explained',
    'site-time-not-future',
  ],
  input: z.strictObject({
    ...measureFields,
    ...implementFields,
    reasons: reasonsInput,
    urgency: shortText('情况紧急的理由', 300),
  }),
  documents: ['QZ-02', 'QZ-03', 'QZ-04', 'QZ-05', 'QZ-13', 'SD-01'],
  decide: (scope) => {
    const { kind, basis, reasons, days, urgency } = scope.input;
    return implement(scope, { kind, basis, reasons, days, urgent: { reason: urgency } });
  },
});
