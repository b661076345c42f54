import { BER } from '@lpt/law';
import { z } from 'zod';
import { assignmentTitles } from '../../case/inspection.ts';
import { act } from '../../engine/act.ts';
import { choice, longText, officersInput } from '../../engine/inputs.ts';
import { firmInput } from '../../inspection/draw-input.ts';
import { firmKey, visitsOf } from '../../inspection/past-visits.ts';
import { newParty } from '../ordinary/new-party.ts';

/** 不经抽取而确定对象和人员：有线索的个案检查、重点领域全覆盖、专项检查方案已经确定对象。 */
export const assignInspection = act({
  name: 'assign-inspection',
  title: '确定检查对象和人员',
  step: 'inspection-task',
  procedures: ['inspection'],
  by: ['handler'],
  from: ['inspecting'],
  articles: [BER.art(54, { para: 2 })],
  guards: ['before-entry', 'two-valid-officers', 'full-coverage-shown', 'clue-for-named-object'],
  input: z.strictObject({
    ground: choice('理由', assignmentTitles),
    reason: longText('依据和说明', 500).exactOptional(),
    firm: firmInput.meta({ title: '检查对象' }),
    officers: officersInput,
  }),
  decide: ({ input: { ground, reason, firm, officers }, ctx }) => [
    {
      type: 'InspectionAssigned',
      assignment: { on: ctx.on, ground, reason: reason ?? '' },
      party: newParty('P1', firm.identity),
      handlers: [...new Set(officers)],
      visits: visitsOf(firmKey(firm.identity), ctx),
    },
  ],
});
