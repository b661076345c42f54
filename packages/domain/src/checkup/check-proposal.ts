import type { Penalty, Proposal } from '../case/people.ts';
import type { CheckFacts } from './check-facts.ts';

const sameFacts = '事实文件写明的违法事实';

/** 拟处罚的内容化作处理意见。写了不予处罚理由的，即不予处罚。 */
export function proposalOf(given: NonNullable<CheckFacts['proposal']>): Proposal {
  const { noPenaltyReason, mitigation, deviation, facts } = given;
  const shared = {
    discretion: '',
    facts: facts ?? sameFacts,
    ...(mitigation ? { mitigation } : {}),
    ...(deviation ? { deviation } : {}),
  };
  if (noPenaltyReason) return { ...shared, outcome: 'no-penalty', noPenaltyReason, penalties: [] };
  return { ...shared, outcome: 'penalty', penalties: penaltiesOf(given) };
}

function penaltiesOf(given: NonNullable<CheckFacts['proposal']>): readonly Penalty[] {
  const { fineYuan, confiscateGainsYuan, confiscateGoodsYuan, suspendDays } = given;
  const penalties: Penalty[] = [];
  if (given.warning) penalties.push({ kind: 'warning' });
  if (given.circulatedCriticism) penalties.push({ kind: 'circulated-criticism' });
  if (fineYuan) penalties.push({ kind: 'fine', amountFen: fineYuan });
  if (confiscateGainsYuan) penalties.push({ kind: 'confiscate-gains', amountFen: confiscateGainsYuan });
  if (confiscateGoodsYuan)
    penalties.push({ kind: 'confiscate-goods', goods: '涉案物品', valueFen: confiscateGoodsYuan });
  if (suspendDays) penalties.push({ kind: 'suspend-business', days: suspendDays });
  if (given.revokeLicence) penalties.push({ kind: 'revoke-licence', licence: '许可证件' });
  return penalties;
}
