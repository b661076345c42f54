import { ACL, MRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText, partyInput } from '../../engine/inputs.ts';
import { endingPhases } from '../coercion-inputs.ts';
import { measureIdInput } from './measure-inputs.ts';

/** 当场实施的措施补办批准，二十四小时内，夜间、节假日照算。过了时限仍须补办，逾期由期限和监督记明。 */
export const measureRatification = approval({
  kind: 'measure-late',
  title: '补办行政强制措施',
  step: 'coercive-measure',
  per: 'party',
  stages: ['agency-head'],
  from: endingPhases,
  whileSuspended: true,
  articles: [ACL.art(19), MRP.art(36, { para: 2 })],
  guards: ['measure-awaits-ratification', 'measure-not-ended'],
  input: z.strictObject({
    party: partyInput,
    measure: measureIdInput,
    opinion: longText('当场实施的情况和理由', 1000),
  }),
  documents: ['QZ-01'],
  grant: ({ party, input, request }) =>
    party && request
      ? [{ type: 'MeasureRatified', party: party.id, measure: input.measure, request: request.id }]
      : [],
});
