import { ACL, MRP } from '@lpt/law';
import { z } from 'zod';
import { liftingGroundTitles } from '../../case/coercive-measure.ts';
import { approval } from '../../engine/approval.ts';
import { choice, longText, partyInput } from '../../engine/inputs.ts';
import { endingPhases } from '../coercion-inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';
import { measureIdInput } from './measure-inputs.ts';

/** 解除行政强制措施：五种情形之一，由负责人批准；解除后立即退还财物。 */
export const measureLifting = approval({
  kind: 'measure-lifting',
  title: '解除行政强制措施',
  step: 'coercive-measure',
  per: 'party',
  stages: ['agency-head'],
  from: endingPhases,
  whileSuspended: true,
  articles: [ACL.art(28), ACL.art(33), MRP.art(36, { para: 1 }), MRP.art(42)],
  guards: ['measure-not-ended', 'lifting-ground-true'],
  input: z.strictObject({
    party: partyInput,
    measure: measureIdInput,
    ground: choice('解除的情形', liftingGroundTitles),
    opinion: longText('解除的理由', 1000),
  }),
  documents: ['QZ-09', 'QZ-10'],
  grant: ({ theCase, party, input, ctx }) =>
    party
      ? [
          {
            type: 'MeasureEnded',
            party: party.id,
            measure: input.measure,
            end: {
              how: 'lifted',
              on: ctx.on,
              ground: input.ground,
              note: input.opinion,
              number: takeDocumentNumber(ctx, theCase, 'coercive-measure-release'),
              // 先出审批表，再出决定书。
              document: `D${theCase.documents.length + 2}`,
            },
          },
        ]
      : [],
});
