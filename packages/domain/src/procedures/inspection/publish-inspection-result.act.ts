import { BER, GDD, GDM, SC118 } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { yesNo } from '../../engine/inputs.ts';
import { publishedInspection } from '../../inspection/published-inspection.ts';

/** 公示检查结果：内容由案卷生成，公示人看过再发。 */
export const publishInspectionResult = act({
  name: 'publish-inspection-result',
  title: '公示检查结果',
  step: 'disclosure',
  procedures: ['inspection'],
  by: ['publisher'],
  from: ['inspecting', 'closed'],
  articles: [BER.art(54, { para: 1 }), GDM.art(26, { para: 1 }), SC118.art(6), GDD.art(21, { para: 2 })],
  guards: ['inspection-result-unpublished'],
  input: z.strictObject({ checked: yesNo('已核对公示的内容').pipe(z.literal(true)) }),
  decide: ({ theCase, ctx }) => [
    { type: 'InspectionResultPublished', record: publishedInspection(theCase, ctx.registry) },
  ],
});
