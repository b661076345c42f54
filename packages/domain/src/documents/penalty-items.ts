import type { Penalty, Proposal } from '../case/people.ts';
import { penaltyText } from '../case/proposal.ts';
import type { Block, Inline } from './model.ts';
import { given, type OriginName } from './origin.ts';
import { paragraph } from './paragraph.ts';

/** 一项处罚，金额大写加数字；没收违法所得的，写明计算方法。 */
function itemOf(penalty: Penalty, path: string, origin: OriginName): readonly Inline[] {
  const arithmetic = penalty.kind === 'confiscate-gains' ? penalty.arithmetic : undefined;
  return [
    { strong: given(penaltyText(penalty), origin, path) },
    ...(arithmetic ? ['（计算方法：', given(arithmetic, origin, `${path}.arithmetic`), '）'] : []),
  ];
}

/** 处罚各项，两项以上的编号。`path` 为处理意见在案件里的位置。 */
export function penaltyItems({ penalties }: Proposal, path: string, origin: OriginName): Block {
  const items = penalties.map((penalty, index) => [
    ...(penalties.length > 1 ? [`${index + 1}.`] : []),
    ...itemOf(penalty, `${path}.penalties.${index}`, origin),
    index === penalties.length - 1 ? '。' : '；',
  ]);
  const [only] = items;
  return items.length === 1 && only ? paragraph(...only) : { kind: 'list', items };
}

/** 处罚各项连成一句，用于表格。 */
export function penaltySentence(proposal: Proposal, path: string, origin: OriginName): readonly Inline[] {
  if (proposal.outcome === 'no-penalty') return [given('不予行政处罚', origin, `${path}.outcome`)];
  return proposal.penalties.flatMap((penalty, index) => [
    ...(index === 0 ? [] : ['；']),
    given(penaltyText(penalty), origin, `${path}.penalties.${index}`),
  ]);
}
