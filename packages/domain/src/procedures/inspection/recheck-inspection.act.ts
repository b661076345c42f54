import { APL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { idInput, longText, officersInput, yesNo } from '../../engine/inputs.ts';

/** 复查改正情况，出具整改复查意见书。 */
export const recheckInspection = act({
  name: 'recheck-inspection',
  title: '复查整改情况',
  step: 'inspection-result',
  procedures: ['inspection'],
  by: ['handler'],
  from: ['inspecting'],
  articles: [APL.art(28, { para: 1 })],
  guards: ['actor-handles-case', 'two-valid-officers', 'correction-open'],
  input: z.strictObject({
    officers: officersInput,
    correction: idInput('责令改正', 'open-correction'),
    corrected: yesNo('已经改正'),
    note: longText('复查情况', 1000),
  }),
  documents: ['JC-09'],
  decide: ({ input: { correction, corrected, note } }) => [
    { type: 'CorrectionRechecked', correction, corrected, note },
  ],
});
