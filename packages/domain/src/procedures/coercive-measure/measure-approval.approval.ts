import { ACL, MRP } from '@lpt/law';
import { approval } from '../../engine/approval.ts';
import { coercionPhases } from '../coercion-inputs.ts';
import { measureRequestInput } from './measure-inputs.ts';

/** 采取行政强制措施，实施以前由负责人批准。 */
export const measureApproval = approval({
  kind: 'measure',
  title: '采取行政强制措施',
  step: 'coercive-measure',
  per: 'party',
  stages: ['unit-head', 'agency-head'],
  from: coercionPhases,
  articles: [ACL.art(16), ACL.art(18, { item: 1 }), ACL.art(22), ACL.art(23), MRP.art(36, { para: 1 })],
  guards: [
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
  ],
  input: measureRequestInput,
  documents: ['QZ-01'],
  grant: () => [],
});
