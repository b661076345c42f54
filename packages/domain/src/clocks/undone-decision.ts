import type { Party } from '../case/party.ts';
import { isUndone } from '../case/party-stage.ts';
import { revocationResultTitles } from '../case/people.ts';
import { chineseDay } from '../kernel/day.ts';
import type { ClockQuestion } from './make-clock.ts';

/** 决定不再有效的，它引起的期限从收到撤销文书之日起不再计算。 */
export function endedWithDecision({ decision }: Party): Pick<ClockQuestion, 'voided'> {
  const revoked = decision && isUndone(decision) ? decision.revoked : undefined;
  if (!revoked) return {};
  const how = revoked.result ? revocationResultTitles[revoked.result] : '撤销、变更';
  const says = `处罚决定被${revoked.by}${how}，${chineseDay(revoked.receivedOn)}收到。`;
  return { voided: { on: revoked.receivedOn, says } };
}
