import { ACL, GDF, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { approvedMeasure } from '../../facts/measure-scope.ts';
import { coercionPhases } from '../coercion-inputs.ts';
import { implementFields, measureRequestInput } from './measure-inputs.ts';
import { implement } from './new-measure.ts';

/** 实施已经批准的行政强制措施：两人、亮证、到场、告知、听取意见、笔录、当场交付、全程录像。 */
export const implementMeasure = act({
  name: 'implement-measure',
  title: '实施行政强制措施',
  step: 'coercive-measure',
  per: 'party',
  by: ['handler'],
  from: coercionPhases,
  articles: [ACL.art(18), ACL.art(24), ACL.art(30, { para: 1 }), MRP.art(37), GDF.art(14, { para: 2 })],
  guards: [
    'actor-handles-case',
    'measure-approved',
    'measure-power-held',
    'two-officers-for-measure',
    'certificate-shown',
    'party-called-to-site',
    'witness-when-absent',
    'reasons-told-on-spot',
    'items-of-case-only',
    'not-held-already',
    'ownership-separated',
    'frozen-amount-fits',
    'working-capital-left',
    'measure-papers-handed-over',
    'bank-notice-delivered',
    'whole-process-recorded',
    'recording-gap-explained',
    'site-time-not-future',
  ],
  input: z.strictObject(implementFields),
  documents: ['QZ-02', 'QZ-03', 'QZ-04', 'QZ-05', 'QZ-13', 'SD-01'],
  decide: (scope) => {
    const request = approvedMeasure(scope);
    if (!request) return [];
    const { kind, basis, reasons, days } = measureRequestInput.parse(request.input);
    return implement(scope, { kind, basis, reasons, days, request: request.id });
  },
});
