import { BER, GDB, SC54 } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { choice, longText, shortText, yesNo } from '../../engine/inputs.ts';
import { otherInspectionsNow } from '../../inspection/other-inspections.ts';

/** 检索其他检查计划，判断能不能合并、联合，能不能不入企。 */
export const searchInspectionOverlap = act({
  name: 'search-inspection-overlap',
  title: '合并检索',
  step: 'inspection-task',
  procedures: ['inspection'],
  by: ['handler'],
  from: ['inspecting'],
  articles: [BER.art(54, { para: 1 }), GDB.art(48, { para: 2 }), GDB.art(49), SC54.art(4)],
  guards: ['before-entry', 'overlap-answer-true'],
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
      .meta({
        title: '平台以外的其他检查计划',
        widget: 'inspection-plans',
        hint: '平台上的由系统查出，列在最上面；这里只填平台查不到的，如没有接入的机关来函告知的计划',
      }),
    decision: choice('处理', {
      'none-found': '没有检索到',
      joined: '合并、联合检查',
      'kept-apart': '分开检查',
    }),
    reason: longText('分开检查的理由', 500).exactOptional(),
    offSiteEnough: yesNo('非现场方式能够达到检查目的'),
    offSiteReason: longText('仍须入企的理由', 500).exactOptional(),
  }),
  decide: ({ theCase, input, ctx }) => {
    const found = theCase.parties.length > 0 ? otherInspectionsNow({ theCase, ctx }) : undefined;
    return [
      { type: 'InspectionOverlapSearched', search: { ...input, on: ctx.on, ...(found ? { found } : {}) } },
    ];
  },
});
