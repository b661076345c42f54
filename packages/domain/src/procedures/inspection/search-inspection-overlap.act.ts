import { BER, GDB, SC54 } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, longText, shortText, yesNo } from '../../engine/inputs.ts';

/** 检索其他检查计划，判断能不能合并、联合，能不能不入企。 */
export const searchInspectionOverlap = act({
  name: 'search-inspection-overlap',
  title: '合并检索',
  step: 'inspection-task',
  procedures: ['inspection'],
  by: ['handler'],
  from: ['inspecting'],
  articles: [BER.art(54, { para: 1 }), GDB.art(48, { para: 2 }), GDB.art(49), SC54.art(4)],
  guards: ['before-entry'],
  input: z.strictObject({
    others: z
      .array(
        z.strictObject({
          body: shortText('其他部门', 60),
          month: shortText('计划检查的月份', 20),
          items: shortText('检查事项', 100),
        }),
      )
      .max(20)
      .meta({ title: '同一对象的其他检查计划' }),
    decision: choice('处理', {
      'none-found': '没有检索到',
      joined: '合并、联合检查',
      'kept-apart': '分开检查',
    }),
    reason: longText('分开检查的理由', 500).exactOptional(),
    offSiteEnough: yesNo('非现场方式能够达到检查目的'),
    offSiteReason: longText('仍须入企的理由', 500).exactOptional(),
  }),
  decide: ({ input, ctx }) => [{ type: 'InspectionOverlapSearched', search: { ...input, on: ctx.on } }],
});
