import { capitals, type Fen, fen, yuanText } from '../kernel/money.ts';
import { type Penalty, type Proposal, penaltyTitles } from './people.ts';

/** 罚款合计，单位分。 */
export function fineOf(proposal: Proposal | undefined): Fen {
  return sum(proposal, (penalty) => (penalty.kind === 'fine' ? penalty.amountFen : 0));
}

/** 没收违法所得合计，单位分。 */
export function gainsOf(proposal: Proposal | undefined): Fen {
  return sum(proposal, (penalty) => (penalty.kind === 'confiscate-gains' ? penalty.amountFen : 0));
}

/** 没收物品的价值合计，单位分。 */
export function goodsValueOf(proposal: Proposal | undefined): Fen {
  return sum(proposal, (penalty) => (penalty.kind === 'confiscate-goods' ? penalty.valueFen : 0));
}

function sum(proposal: Proposal | undefined, amount: (penalty: Penalty) => number): Fen {
  return fen((proposal?.penalties ?? []).reduce((total, penalty) => total + amount(penalty), 0));
}

/** 非金钱处罚的轻重：天数、有无。 */
function weights(proposal: Proposal): Readonly<Record<string, number>> {
  const days = proposal.penalties.reduce(
    (total, p) => total + (p.kind === 'suspend-business' ? p.days : 0),
    0,
  );
  const has = (kind: Penalty['kind']) =>
    proposal.penalties.some((penalty) => penalty.kind === kind) ? 1 : 0;
  return {
    fine: fineOf(proposal),
    gains: gainsOf(proposal),
    goods: goodsValueOf(proposal),
    days,
    revoke: has('revoke-licence'),
    warning: has('warning'),
    criticism: has('circulated-criticism'),
  };
}

/** 两份处理意见相比。任何一项加重就是加重；事实改变另说。 */
export type Comparison = 'same' | 'lighter' | 'heavier' | 'facts-changed';

/**
 * 新的处理意见比旧的怎样。加重优先于事实改变：两者都要重新告知，但加重另受不得因申辩加重的限制。
 * 非金钱处罚逐项比，不相抵：少罚款而多停业，也是加重。
 */
export function compareProposals(older: Proposal, newer: Proposal): Comparison {
  const before = weights(older);
  const after = weights(newer);
  const keys = Object.keys(before);
  if (keys.some((key) => (after[key] ?? 0) > (before[key] ?? 0))) return 'heavier';
  if (older.facts !== newer.facts) return 'facts-changed';
  return keys.some((key) => (after[key] ?? 0) < (before[key] ?? 0)) ? 'lighter' : 'same';
}

/** 一种处罚的写法：“罚款人民币壹仟元整（1000元）”。 */
export function penaltyText(penalty: Penalty): string {
  switch (penalty.kind) {
    case 'fine':
      return `罚款人民币${moneyText(penalty.amountFen)}`;
    case 'confiscate-gains':
      return `没收违法所得人民币${moneyText(penalty.amountFen)}`;
    case 'confiscate-goods':
      return `没收${penalty.goods}`;
    case 'suspend-business':
      return `责令停产停业${penalty.days}日`;
    case 'revoke-licence':
      return `吊销${penalty.licence}`;
    default:
      return penaltyTitles[penalty.kind];
  }
}

/** 大写加数字：壹仟元整（1000元）。 */
export function moneyText(amount: Fen): string {
  return `${capitals(amount)}（${yuanText(amount)}元）`;
}

/** 处理结果一句话，用于列表和公示摘要。 */
export function proposalText(proposal: Proposal): string {
  if (proposal.outcome === 'no-penalty') return '不予行政处罚';
  return proposal.penalties.map(penaltyText).join('；');
}
