import { CTR } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, longText } from '../../engine/inputs.ts';
import { headshipOn } from '../../registry/registry.ts';
import { casePhases } from './transfer-phases.ts';

/** 正职负责人或者主持工作的负责人决定是否移送。决定人的职务看主体库。不批准的，理由记录在案。 */
export const decidePoliceTransfer = act({
  name: 'decide-police-transfer',
  title: '决定是否移送公安机关',
  step: 'transfer',
  by: ['agency-head'],
  from: casePhases,
  whileSuspended: true,
  articles: [CTR.art(5, { para: 2 })],
  guards: ['police-transfer-reported', 'chief-decides-transfer', 'approver-is-not-handler'],
  input: z.strictObject({
    outcome: choice('决定', { approved: '批准移送', refused: '不批准移送' }),
    reason: longText('理由', 1000, '不批准移送的，理由记录在案'),
  }),
  decide: ({ input, ctx }) => {
    const officer = ctx.registry.officer(ctx.actor.officer ?? '');
    if (!officer) throw new Error('a transfer is decided by an officer');
    return [{ type: 'PoliceTransferDecided', ...input, position: headshipOn(officer, ctx.on) }];
  },
});
