// Written by tools/registries.ts from the file names; do not edit.
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
import { unpublished } from './unpublished.rule.ts';

export const supervisionRules = [
  certificateInvalid,
  closedWithGoods,
  decidedInsideWindow,
  decidedWithoutPenaltyNotice,
  decidedWithoutReview,
  decisionOverdue,
  decisionServedLate,
  extensionImproper,
  fewerThanTwoOfficers,
  hearingNotHeld,
  heavierThanNotified,
  inspectionUnapproved,
  leadUndecided,
  majorCaseNotDiscussed,
  measureNotRatified,
  measureOverdue,
  orderInverted,
  outsideBenchmark,
  outsideStatutoryRange,
  preservationUnsettled,
  returnedReviewIgnored,
  reviewLate,
  revokedStillPublished,
  unpublished,
] as const;
