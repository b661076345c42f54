import { APL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { idInput, shortText } from '../../engine/inputs.ts';

/** 关联由本次检查登记的线索。线索是另一个案件，检查笔录作为它的证据。 */
export const openInspectionLead = act({
  name: 'open-inspection-lead',
  title: '转立案线索',
  step: 'inspection-result',
  procedures: ['inspection'],
  by: ['handler'],
  from: ['inspecting'],
  articles: [APL.art(28, { para: 1 }), APL.art(54, { para: 1 })],
  guards: ['actor-handles-case', 'lead-to-open'],
  input: z.strictObject({
    caseId: idInput('新登记的案件', 'lead-case'),
    number: shortText('线索登记号', 60),
  }),
  decide: ({ input }) => [{ type: 'InspectionLeadOpened', ...input }],
});
