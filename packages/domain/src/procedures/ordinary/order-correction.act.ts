import { APL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { dayInput, longText, officersInput, partyInput } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';
import { onRecord } from '../officers.ts';

/** 责令改正：写明要求和期限，到期复查。 */
export const orderCorrection = act({
  name: 'order-correction',
  title: '责令改正',
  step: 'investigation',
  per: 'party',
  procedures: ['ordinary', 'summary', 'inspection'],
  by: ['handler'],
  from: [
    'verifying',
    'investigating',
    'investigation-closed',
    'reviewing',
    'reviewed',
    'inspecting',
    'proceeding',
  ],
  articles: [APL.art(28, { para: 1 })],
  guards: ['two-valid-officers', 'actor-handles-case'],
  input: z.strictObject({
    party: partyInput,
    officers: officersInput,
    requirement: longText('改正要求', 1000),
    dueOn: dayInput('改正期限'),
  }),
  documents: ['DC-22'],
  decide: ({ theCase, input: { officers, ...rest }, ctx }) => [
    {
      type: 'CorrectionOrdered',
      correction: {
        ...rest,
        id: `C${theCase.corrections.length + 1}`,
        number: takeDocumentNumber(ctx, theCase, 'rectification-order'),
        document: `D${theCase.documents.length + 1}`,
        on: ctx.on,
        officers: onRecord(officers, ctx),
      },
    },
  ],
});
