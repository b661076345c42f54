import { AGP, APL, MRP, TRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { choice, longText } from '../../engine/inputs.ts';

/** 延长办案期限：有几级、每级多少日，由机关适用的规定决定。 */
export const decisionExtension = approval({
  kind: 'decision-extension',
  title: '延长办案期限',
  step: 'investigation',
  stages: ['unit-head', 'agency-head'],
  from: ['investigating', 'investigation-closed', 'reviewing', 'reviewed', 'proceeding'],
  whileSuspended: true,
  articles: [APL.art(60), MRP.art(64, { para: 1 }), AGP.art(58, { para: 1 }), TRP.art(78)],
  guards: ['someone-undecided', 'extension-available', 'extension-within-rule'],
  input: z.strictObject({
    days: z.int().min(1).max(180).meta({ title: '延长日数', unit: '日' }),
    approval: choice('决定方式', {
      'agency-head': '负责人批准',
      collective: '集体讨论决定',
      superior: '上一级机关决定',
    }),
    reason: longText('延长理由', 1000),
  }),
  grant: ({ input }) => [{ type: 'DecisionPeriodExtended', ...input }],
});
