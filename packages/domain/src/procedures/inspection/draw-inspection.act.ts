import { BER, PEL, SC58 } from '@lpt/law';
import type { Draw } from '../../case/inspection.ts';
import { act } from '../../engine/act.ts';
import { type DrawQuestion, drawResult } from '../../inspection/draw.ts';
import { drawInput, poolsOf } from '../../inspection/draw-input.ts';
import { firmKey, visitsOf } from '../../inspection/past-visits.ts';
import { newParty } from '../ordinary/new-party.ts';

/**
 * 双随机抽取：检查对象和检查人员都由种子和名录算出，任何人可以复算。
 * 种子是系统为这次办理随机生成的码，办理人不能填写；重新抽取须写明理由，各次结果都留存。
 */
export const drawInspection = act({
  name: 'draw-inspection',
  title: '双随机抽取',
  step: 'inspection-task',
  procedures: ['inspection'],
  by: ['handler'],
  from: ['inspecting'],
  articles: [BER.art(54, { para: 1 }), PEL.art(52, { para: 2 }), SC58.art(2)],
  guards: ['before-entry', 'draw-possible', 'redraw-reasoned', 'risk-weighted'],
  input: drawInput,
  decide: ({ theCase, input, ctx }) => {
    const { firms, inspectors } = poolsOf(theCase, input, ctx);
    const question: DrawQuestion = {
      seed: ctx.accessCode,
      firms: firms.list,
      inspectors: inspectors.list,
      inspectorsTaken: input.inspectorsTaken,
    };
    const result = drawResult(question);
    const drawn = input.firms.find(({ identity }) => firmKey(identity) === result?.firm);
    if (!result || !drawn) throw new Error('nothing to draw from');
    const draw: Draw = {
      on: ctx.on,
      question,
      excluded: [...firms.excluded, ...inspectors.excluded],
      ...result,
      ...(input.reason ? { reason: input.reason } : {}),
    };
    return [
      {
        type: 'InspectionDrawn',
        draw,
        party: newParty('P1', drawn.identity),
        handlers: result.inspectors,
        visits: visitsOf(result.firm, ctx),
      },
    ];
  },
});
