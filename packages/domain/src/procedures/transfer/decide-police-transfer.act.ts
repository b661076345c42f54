import { CTR } from '@lpt/law';
import { z } from 'zod';
import { chiefPositionTitles } from '../../case/police-transfer.ts';
import { act } from '../../engine/act.ts';
import { choice, longText } from '../../engine/inputs.ts';
import { casePhases } from './transfer-phases.ts';

/** 正职负责人或者主持工作的负责人决定是否移送。不批准的，理由记录在案。 */
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
    position: choice('决定人的职务', chiefPositionTitles),
    reason: longText('理由', 1000, '不批准移送的，理由记录在案'),
  }),
  decide: ({ input }) => [{ type: 'PoliceTransferDecided', ...input }],
});
