import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { duplicateCheckedInput } from '../../case/schemas.ts';
import { approval } from '../../engine/approval.ts';
import { longText, shortText } from '../../engine/inputs.ts';
import { lawfulPower } from '../lawful-power.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 立案：有初步证据、应受处罚、有管辖权、没有超过时效，指定两名承办人，由负责人批准。 */
export const filing = approval({
  kind: 'filing',
  title: '立案',
  step: 'filing',
  stages: ['unit-head', 'agency-head'],
  from: ['lead', 'verifying'],
  articles: [APL.art(54, { para: 2 }), MRP.art(19)],
  guards: [
    'violation-identified',
    'party-named',
    'prima-facie-evidence',
    ...lawfulPower,
    'limitation-not-expired',
    'two-valid-handlers',
    'duplicate-checked',
  ],
  input: z.strictObject({
    ground: shortText('案由', 120),
    handlers: z.array(z.string().min(1).max(40)).min(1).max(6).meta({ title: '承办人', widget: 'officers' }),
    duplicateChecked: duplicateCheckedInput,
    opinion: longText('立案理由', 2000),
  }),
  documents: ['LA-01'],
  grant: ({ theCase, input, ctx }) => [
    {
      type: 'CaseFiled',
      number: takeDocumentNumber(ctx, theCase, 'case-filing'),
      handlers: input.handlers,
      ground: input.ground,
    },
  ],
});
