import type { Citation } from '@lpt/law';
import type { Case } from '../case/case.ts';
import { identityConcealer } from '../disclosure/conceal.ts';
import type { ViewContext } from '../engine/context.ts';
import { citationsFor } from '../law-scope/citations-for.ts';
import { certificateInvalid } from './certificate-invalid.rule.ts';
import { closedWithGoods } from './closed-with-goods.rule.ts';
import { decidedInsideWindow } from './decided-inside-window.rule.ts';
import { decidedWithoutPenaltyNotice } from './decided-without-penalty-notice.rule.ts';
import { decidedWithoutReview } from './decided-without-review.rule.ts';
import { decisionOverdue } from './decision-overdue.rule.ts';
import { decisionServedLate } from './decision-served-late.rule.ts';
import { extensionImproper } from './extension-improper.rule.ts';
import { fewerThanTwoOfficers } from './fewer-than-two-officers.rule.ts';
import { hearingNotHeld } from './hearing-not-held.rule.ts';
import { heavierThanNotified } from './heavier-than-notified.rule.ts';
import { inspectionUnapproved } from './inspection-unapproved.rule.ts';
import { leadUndecided } from './lead-undecided.rule.ts';
import { majorCaseNotDiscussed } from './major-case-not-discussed.rule.ts';
import { measureNotRatified } from './measure-not-ratified.rule.ts';
import { measureOverdue } from './measure-overdue.rule.ts';
import { orderInverted } from './order-inverted.rule.ts';
import { outsideBenchmark } from './outside-benchmark.rule.ts';
import { outsideStatutoryRange } from './outside-statutory-range.rule.ts';
import { preservationUnsettled } from './preservation-unsettled.rule.ts';
import { returnedReviewIgnored } from './returned-review-ignored.rule.ts';
import { reviewLate } from './review-late.rule.ts';
import { revokedStillPublished } from './revoked-still-published.rule.ts';
import type { Finding, SupervisionLevel, SupervisionRule, SupervisionRuleId } from './rule.ts';
import { unpublished } from './unpublished.rule.ts';

/** 全部监督规则，按编号。 */
export const supervisionRules: readonly SupervisionRule[] = [
  decisionOverdue,
  extensionImproper,
  leadUndecided,
  decisionServedLate,
  preservationUnsettled,
  reviewLate,
  unpublished,
  revokedStillPublished,
  measureOverdue,
  measureNotRatified,
  decidedWithoutPenaltyNotice,
  decidedInsideWindow,
  hearingNotHeld,
  decidedWithoutReview,
  returnedReviewIgnored,
  majorCaseNotDiscussed,
  heavierThanNotified,
  orderInverted,
  fewerThanTwoOfficers,
  certificateInvalid,
  closedWithGoods,
  outsideStatutoryRange,
  outsideBenchmark,
  inspectionUnapproved,
];

/** 归到规则名下的一个问题，可以列出、分派、办理。 */
export type RaisedFinding = Finding &
  Readonly<{
    /** 规则、对象、当事人相同的只有一个。 */
    key: string;
    rule: SupervisionRuleId;
    title: string;
    level: SupervisionLevel;
    category: SupervisionRule['category'];
    /** 对本案所在领域适用的依据。 */
    articles: readonly Citation[];
  }>;

/** 一个案件当日的全部问题，按规则编号；不含当事人和举报人的姓名、号码、住址。 */
export function findingsOf(theCase: Case, ctx: ViewContext): readonly RaisedFinding[] {
  const byKey = new Map<string, RaisedFinding>();
  const conceal = identityConcealer(theCase);
  for (const rule of supervisionRules) {
    if (!rule.procedures.includes(theCase.procedure)) continue;
    for (const found of rule.finds(theCase, ctx)) {
      const raised = raise(rule, found, theCase, conceal);
      if (!byKey.has(raised.key)) byKey.set(raised.key, raised);
    }
  }
  return [...byKey.values()];
}

/** 去重的键：规则、对象、当事人。 */
export function findingKey(
  rule: SupervisionRuleId,
  { subject, party }: Pick<Finding, 'subject' | 'party'>,
): string {
  return [rule, subject, party ?? ''].join('|');
}

function raise(
  rule: SupervisionRule,
  found: Finding,
  theCase: Case,
  conceal: (text: string) => string,
): RaisedFinding {
  return {
    ...found,
    says: conceal(found.says),
    facts: found.facts.map((each) => ({ ...each, value: conceal(each.value) })),
    key: findingKey(rule.id, found),
    rule: rule.id,
    title: rule.title,
    level: rule.level,
    category: rule.category,
    articles: citationsFor(rule.articles, theCase.profiles),
  };
}
