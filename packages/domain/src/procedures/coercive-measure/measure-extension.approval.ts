import { ACL, MRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText, partyInput } from '../../engine/inputs.ts';
import { coercionPhases } from '../coercion-inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';
import { measureIdInput } from './measure-inputs.ts';

/** 延长期限：情况复杂，届满以前由负责人批准，一次，不超过三十日，书面告知并说明理由。 */
export const measureExtension = approval({
  kind: 'measure-extension',
  title: '延长行政强制措施期限',
  step: 'coercive-measure',
  per: 'party',
  stages: ['unit-head', 'agency-head'],
  from: coercionPhases,
  whileSuspended: true,
  articles: [ACL.art(25), ACL.art(32), MRP.art(38)],
  guards: ['measure-in-force', 'measure-extended-once', 'extension-within-thirty'],
  input: z.strictObject({
    party: partyInput,
    measure: measureIdInput,
    moreDays: z.int().min(1).max(365).meta({ title: '延长日数', unit: '日' }),
    opinion: longText('情况复杂的理由，写进决定书', 1000),
  }),
  documents: ['QZ-07', 'QZ-08'],
  grant: ({ theCase, party, input, ctx }) =>
    party
      ? [
          {
            type: 'MeasureExtended',
            party: party.id,
            measure: input.measure,
            extension: {
              on: ctx.on,
              days: input.moreDays,
              reason: input.opinion,
              number: takeDocumentNumber(ctx, theCase, 'coercive-measure-extension'),
              // 先出审批表，再出决定书。
              document: `D${theCase.documents.length + 2}`,
            },
          },
        ]
      : [],
});
