import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import { performed, servedService } from '../case/party-stage.ts';
import { proposalText } from '../case/proposal.ts';
import type { Day } from '../kernel/day.ts';
import { yuanText } from '../kernel/money.ts';
import { partyPath } from './case-name.ts';
import type { Inline, Value } from './model.ts';
import { given, givenDay, nothing } from './origin.ts';

/** 结案的情形。 */
export const closingGrounds: Readonly<Record<string, string>> = {
  executed: '决定执行完毕',
  terminated: '终止调查',
  'transferred-out': '移送其他机关',
};

function outcomeOf(theCase: Case, party: Party): string {
  if (party.decision) return proposalText(party.decision.proposal);
  if (theCase.terminated) return '终止调查';
  if (theCase.transferredOut) return `移送${theCase.transferredOut.to}`;
  return nothing;
}

/** 对全部当事人的处理结果，一句话。几名当事人的，写明各是谁。 */
export function resultText(theCase: Case): Value {
  const several = theCase.parties.length > 1;
  const parts = theCase.parties.map((party) => {
    const outcome = outcomeOf(theCase, party);
    return several ? `${party.identity.name}：${outcome}` : outcome;
  });
  return given(parts.join('。'), 'decision');
}

/** 执行到了哪里：执行完毕、终结执行、决定已经不再有效。 */
function standingText(party: Party): string {
  const { decision, execution } = party;
  if (execution?.ended) return '执行已经终结';
  if (decision?.revoked && performed(party)) return '决定已经被撤销或者变更，不再执行';
  return performed(party) ? '已经执行完毕' : '尚未执行完毕';
}

/** 一名当事人的执行情况：送达、缴款、其他履行，各在哪一日。 */
export function executionText(theCase: Case, party: Party, on: Day): readonly Inline[] {
  const { decision } = party;
  if (!decision) return [nothing];
  const path = partyPath(theCase, party);
  const service = servedService(party, decision.document, on);
  const served: readonly Inline[] = service
    ? ['决定书于', givenDay(service.servedOn, 'service', `${path}.services`), '送达']
    : ['决定书尚未送达'];
  const paid = party.payments.flatMap((payment, index): readonly Inline[] => [
    '；',
    givenDay(payment.on, 'payment', `${path}.payments.${index}.on`),
    '缴纳',
    given(`${yuanText(payment.amountFen)}元`, 'payment', `${path}.payments.${index}.amountFen`),
    '（票据号：',
    given(payment.receipt, 'payment', `${path}.payments.${index}.receipt`),
    '）',
  ]);
  const other: readonly Inline[] = party.performedOn
    ? ['；其他内容于', givenDay(party.performedOn, 'officer', `${path}.performedOn`), '执行']
    : [];
  return [...served, ...paid, ...other, `；${standingText(party)}`];
}
