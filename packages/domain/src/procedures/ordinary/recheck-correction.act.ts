import { APL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { idInput, longText, yesNo } from '../../engine/inputs.ts';

/** 复查责令改正的情况。 */
export const recheckCorrection = act({
  name: 'recheck-correction',
  title: '复查改正情况',
  step: 'investigation',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['verifying', 'investigating', 'investigation-closed', 'reviewing', 'reviewed', 'proceeding'],
  articles: [APL.art(28, { para: 1 })],
  guards: ['actor-handles-case', 'correction-open'],
  input: z.strictObject({
    correction: idInput('责令改正', 'open-correction'),
    corrected: yesNo('已经改正'),
    note: longText('复查情况', 1000),
  }),
  decide: ({ input }) => [{ type: 'CorrectionRechecked', ...input }],
});
