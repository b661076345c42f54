import { CTR } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText } from '../../engine/inputs.ts';
import { casePhases } from './transfer-phases.ts';

/** 专案组核实后，向正职负责人提出移送的书面报告，三日的决定期限起算。 */
export const reportCrime = act({
  name: 'report-crime',
  title: '提出移送公安机关的书面报告',
  step: 'transfer',
  by: ['handler', 'unit-head'],
  from: casePhases,
  whileSuspended: true,
  articles: [CTR.art(5, { para: 1 })],
  guards: ['police-transfer-suspected', 'actor-on-transfer-team'],
  input: z.strictObject({ content: longText('核实的情况和移送的意见', 4000) }),
  decide: ({ input }) => [{ type: 'CrimeReported', content: input.content }],
});
