import { APL, type Citation, SC27 } from '@lpt/law';
import type { Fen } from '../kernel/money.ts';
import type { Assessment } from './engine.ts';

/** 一笔罚款相对法定幅度和裁量阶次的位置。 */
export type Position = 'below-statutory' | 'below-tier' | 'inside' | 'above-tier' | 'above-statutory';

/** 罚款的位置；两端都算在内。没有阶次的只看法定幅度。 */
export function position(
  fineFen: Fen,
  { statutory, range }: Pick<Assessment, 'statutory' | 'range'>,
): Position {
  if (fineFen < statutory.minFen) return 'below-statutory';
  if (fineFen > statutory.maxFen) return 'above-statutory';
  if (range && fineFen < range.minFen) return 'below-tier';
  if (range && fineFen > range.maxFen) return 'above-tier';
  return 'inside';
}

/** 这个位置要满足什么：照办、须批准偏离、须有减轻情节、不得。 */
export type PositionRule = Readonly<{
  need: 'none' | 'reduction-ground' | 'deviation-approval' | 'refused';
  says: string;
  articles: readonly Citation[];
}>;

const deviation: PositionRule = {
  need: 'deviation-approval',
  says: '偏离裁量基准，须经主要负责人批准或者集体讨论，理由写进决定书，审批材料归档；基准由上级制定的，还须报请制定机关批准。',
  articles: [SC27.art(12)],
};

/** 罚款在该位置时的要求。低于法定幅度须有法定减轻情节。 */
export function ruleOfPosition(at: Position, assessment: Pick<Assessment, 'weighing'>): PositionRule {
  switch (at) {
    case 'inside':
      return { need: 'none', says: '在裁量阶次以内，写明适用情况和理由。', articles: [SC27.art(12)] };
    case 'below-tier':
    case 'above-tier':
      return deviation;
    case 'above-statutory':
      return { need: 'refused', says: '超过法定幅度，不得处罚。', articles: [APL.art(38)] };
    case 'below-statutory':
      return belowStatutory(assessment);
  }
}

function belowStatutory({ weighing }: Pick<Assessment, 'weighing'>): PositionRule {
  if (!weighing.reductionAllowed)
    return { need: 'refused', says: '低于法定幅度而没有减轻处罚的情节，不得处罚。', articles: [APL.art(32)] };
  return {
    need: 'reduction-ground',
    says: `减轻处罚，理由：${weighing.titles.join('、')}。`,
    articles: weighing.articles,
  };
}
