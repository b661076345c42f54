import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { dayInput, shortText } from '../../engine/inputs.ts';
import { leadAndCasePhases } from './transfer-phases.ts';

/** 报请共同的上一级机关指定管辖：协商不成的，或者对移送来的案件有异议的。 */
export const referJurisdiction = act({
  name: 'refer-jurisdiction',
  title: '报请指定管辖',
  step: 'transfer',
  by: ['agency-head'],
  from: leadAndCasePhases,
  whileSuspended: true,
  articles: [APL.art(25, { para: 2 }), MRP.art(13), MRP.art(14), MRP.art(16)],
  guards: ['days-possible', 'jurisdiction-not-agreed'],
  input: z.strictObject({
    superior: shortText('共同的上一级机关', 100),
    receivedOn: dayInput('上一级机关收到材料之日'),
  }),
  decide: ({ input }) => [{ type: 'JurisdictionReferred', ...input }],
});
