import type { CheckFacts } from './check-facts.ts';
import type { FactsProblem } from './facts-issues.ts';

/** 先后颠倒就不可能发生的两个日期：前一个不得晚于后一个。`*` 是列表的每一项。 */
const order: readonly (readonly [earlier: string, later: string, says: string])[] = [
  ['violations.*.from', 'violations.*.to', '行为开始之日晚于终了之日'],
  ['violations.*.from', 'discoveredOn', '发现之日早于行为之日；连续、继续的行为写开始之日 from'],
  ['party.birth', 'violations.*.to', '出生之日晚于行为终了之日'],
  ['discoveredOn', 'filedOn', '立案之日早于发现之日'],
  ['officers.*.certificate.validFrom', 'officers.*.certificate.validTo', '有效期开始之日晚于有效期至'],
  ['notice.servedOn', 'waiver.on', '放弃之日早于告知书送达之日'],
  ['notice.servedOn', 'hearing.requestedOn', '申请听证之日早于告知书送达之日'],
  ['hearing.requestedOn', 'hearing.withdrawnOn', '撤回之日早于申请之日'],
  ['hearing.requestedOn', 'hearing.heldOn', '举行听证之日早于申请之日'],
  ['hearing.heldOn', 'hearing.endedOn', '听证结束之日早于举行之日'],
  ['hearing.requestedOn', 'hearing.endedOn', '听证结束之日早于申请之日'],
  ['statement.on', 'statement.reviewedOn', '复核之日早于陈述、申辩之日'],
  ['review.submittedOn', 'review.opinionOn', '出具意见之日早于送审之日'],
  ['decision.on', 'service.on', '送达之日早于决定之日'],
  ['decision.on', 'paidOn', '缴清罚款之日早于决定之日'],
  ['decision.on', 'remedy.from', '提出复议、起诉之日早于决定之日'],
  ['decision.on', 'deferral.from', '暂缓、分期开始之日早于决定之日'],
  ['decision.on', 'publication.publishedOn', '公示之日早于决定之日'],
  ['decision.on', 'publication.revokedOn', '收到撤销决定之日早于决定之日'],
  ['measure.at', 'measure.ratifiedAt', '补办批准的时刻早于实施的时刻'],
  ['measure.at', 'measure.extension.on', '批准延长之日早于实施之日'],
  ['measure.at', 'measure.lifted.on', '解除之日早于实施之日'],
  ['service.on', 'execution.demand.servedOn', '催告书送达之日早于决定书送达之日'],
  ['execution.demand.servedOn', 'execution.demand.performBy', '履行期限早于催告书送达之日'],
  ['execution.own.decidedOn', 'execution.own.servedOn', '送达之日早于强制执行决定之日'],
  ['execution.own.from', 'execution.own.to', '结束的时刻早于开始的时刻'],
  ['execution.pause.from', 'execution.ending.on', '终结之日早于中止之日'],
  ['fastTrack.offeredOn', 'fastTrack.consent.on', '同意之日早于告知快速办理之日'],
  ['fastTrack.arrivedAt', 'fastTrack.decidedAt', '决定的时刻早于到案的时刻'],
  ['police.reportedOn', 'police.decision.at', '决定的时刻早于书面报告之日'],
  ['police.decision.at', 'police.handedAt', '移送的时刻早于决定的时刻'],
  ['police.handedAt', 'police.answer.receivedOn', '收到通知之日早于移送之日'],
  ['police.answer.receivedOn', 'police.objection.on', '提请复议之日早于收到通知之日'],
  ['jurisdiction.dispute.arisenOn', 'jurisdiction.dispute.negotiated.on', '协商之日早于争议发生之日'],
  ['jurisdiction.dispute.arisenOn', 'jurisdiction.dispute.referredOn', '报请之日早于争议发生之日'],
  ['jurisdiction.dispute.referredOn', 'jurisdiction.dispute.designated.on', '指定之日早于报请之日'],
  ['inspection.visit.on', 'inspection.result.on', '告知结果之日早于入企之日'],
  ['inspection.result.on', 'inspection.publishedOn', '公示结果之日早于告知结果之日'],
];

/** 先后颠倒的日期，逐处指出；写在后面的字段是错处。违反法定次序的（先决定后告知）不在此列，那是不合法之处。 */
export function dateOrderProblems(given: CheckFacts): readonly FactsProblem[] {
  // 没有写开始之日的，终了之日就是行为之日。
  const facts = { ...given, violations: given.violations.map((each) => ({ from: each.to, ...each })) };
  return order.flatMap(([earlier, later, says]) => {
    const before = valuesAt(facts, earlier.split('.'), '');
    return valuesAt(facts, later.split('.'), '').flatMap(({ path, value, index }) => {
      const rivals = before.filter(
        (each) => each.index === undefined || index === undefined || each.index === index,
      );
      const wrong = rivals.some((each) => comparable(each.value, value) > 0);
      return wrong ? [{ path, says }] : [];
    });
  });
}

type Found = Readonly<{ path: string; value: string; index?: number }>;

function valuesAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  path: string,
  index?: number,
): readonly Found[] {
  if (value === undefined || value === null) return [];
  if (step === undefined)
    return typeof value === 'string' ? [{ path, value, ...(index === undefined ? {} : { index }) }] : [];
  if (step === '*')
    return Array.isArray(value) ? value.flatMap((each, at) => valuesAt(each, rest, `${path}.${at}`, at)) : [];
  const inner = new Map(Object.entries(value)).get(step);
  return valuesAt(inner, rest, path ? `${path}.${step}` : step, index);
}

/** 日与时刻比，只比到日。 */
function comparable(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const [left, right] = [one.slice(0, length), other.slice(0, length)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
