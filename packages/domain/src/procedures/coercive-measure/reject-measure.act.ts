import { ACL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput, shortText } from '../../engine/inputs.ts';
import { endingPhases } from '../coercion-inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';
import { measureIdInput } from './measure-inputs.ts';

/** 负责人认为不应当采取强制措施：立即解除。 */
export const rejectMeasure = act({
  name: 'reject-measure',
  title: '不予批准强制措施，立即解除',
  step: 'coercive-measure',
  per: 'party',
  by: ['agency-head'],
  from: endingPhases,
  whileSuspended: true,
  articles: [ACL.art(19), MRP.art(36, { para: 2 })],
  guards: ['approver-is-not-handler', 'measure-awaits-ratification', 'measure-not-ended'],
  input: z.strictObject({
    party: partyInput,
    measure: measureIdInput,
    note: shortText('不应当采取的理由', 300),
  }),
  documents: ['QZ-10'],
  decide: ({ theCase, input: { party, measure, note }, ctx }) => [
    {
      type: 'MeasureEnded',
      party,
      measure,
      end: {
        how: 'rejected',
        on: ctx.on,
        note,
        number: takeDocumentNumber(ctx, theCase, 'coercive-measure-release'),
        document: `D${theCase.documents.length + 1}`,
      },
    },
  ],
});
