import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { negotiationTitles } from '../../case/jurisdiction.ts';
import { act } from '../../engine/act.ts';
import { choice, shortText } from '../../engine/inputs.ts';
import { leadAndCasePhases } from './transfer-phases.ts';

/** 登记管辖协商的结果。 */
export const recordJurisdictionNegotiation = act({
  name: 'record-jurisdiction-negotiation',
  title: '登记管辖协商结果',
  step: 'transfer',
  by: ['handler'],
  from: leadAndCasePhases,
  whileSuspended: true,
  articles: [APL.art(25, { para: 2 }), MRP.art(13)],
  guards: ['jurisdiction-negotiating'],
  input: z.strictObject({
    outcome: choice('结果', negotiationTitles),
    note: shortText('协商的记录', 300),
  }),
  decide: ({ input }) => [{ type: 'JurisdictionNegotiated', ...input }],
});
