import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { officersInput } from '../../engine/inputs.ts';
import { onRecord } from '../officers.ts';

/** 启动核查：两名执法人员核实线索。 */
export const startVerification = act({
  name: 'start-verification',
  title: '启动核查',
  step: 'lead',
  by: ['handler'],
  from: ['lead'],
  articles: [APL.art(54, { para: 1 }), MRP.art(18, { para: 1 })],
  guards: ['two-valid-officers'],
  input: z.strictObject({ officers: officersInput }),
  decide: ({ input, ctx }) => [{ type: 'VerificationStarted', officers: onRecord(input.officers, ctx) }],
});
