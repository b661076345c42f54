// Written by tools/registries.ts from the file names; do not edit.
import { caseReview } from './case-review.document.ts';
import { closingApproval } from './closing-approval.document.ts';
import { correctionOrder } from './correction-order.document.ts';
import { custodyCommission } from './custody-commission.document.ts';
import { decisionApproval } from './decision-approval.document.ts';
import { discussionRecord } from './discussion-record.document.ts';
import { dossierCatalogue } from './dossier-catalogue.document.ts';
import { dossierCover } from './dossier-cover.document.ts';
import { dossierRemarks } from './dossier-remarks.document.ts';
import { electronicService } from './electronic-service.document.ts';
import { evidenceList } from './evidence-list.document.ts';
import { extensionApproval } from './extension-approval.document.ts';
import { extensionDecision } from './extension-decision.document.ts';
import { filingApproval } from './filing-approval.document.ts';
import { finalReport } from './final-report.document.ts';
import { freezingNotice } from './freezing-notice.document.ts';
import { hearingAnnouncement } from './hearing-announcement.document.ts';
import { hearingNotice } from './hearing-notice.document.ts';
import { hearingRecord } from './hearing-record.document.ts';
import { hearingReport } from './hearing-report.document.ts';
import { leadRegistration } from './lead-registration.document.ts';
import { legalReviewOpinion } from './legal-review-opinion.document.ts';
import { liftingApproval } from './lifting-approval.document.ts';
import { liftingDecision } from './lifting-decision.document.ts';
import { measureApproval } from './measure-approval.document.ts';
import { measureDecision } from './measure-decision.document.ts';
import { measureList } from './measure-list.document.ts';
import { measureRecord } from './measure-record.document.ts';
import { measureSeal } from './measure-seal.document.ts';
import { noPenaltyDecision } from './no-penalty-decision.document.ts';
import { paymentRecord } from './payment-record.document.ts';
import { penaltyDecision } from './penalty-decision.document.ts';
import { penaltyNotice } from './penalty-notice.document.ts';
import { preservationApproval } from './preservation-approval.document.ts';
import { preservationNotice } from './preservation-notice.document.ts';
import { preservationOutcome } from './preservation-outcome.document.ts';
import { publicationSummary } from './publication-summary.document.ts';
import { questioningRecord } from './questioning-record.document.ts';
import { serviceAddress } from './service-address.document.ts';
import { serviceAnnouncement } from './service-announcement.document.ts';
import { serviceReceipt } from './service-receipt.document.ts';
import { siteRecord } from './site-record.document.ts';
import { statementRecord } from './statement-record.document.ts';
import { testingPeriod } from './testing-period.document.ts';
import { viewsReview } from './views-review.document.ts';

export const documents = [
  caseReview,
  closingApproval,
  correctionOrder,
  custodyCommission,
  decisionApproval,
  discussionRecord,
  dossierCatalogue,
  dossierCover,
  dossierRemarks,
  electronicService,
  evidenceList,
  extensionApproval,
  extensionDecision,
  filingApproval,
  finalReport,
  freezingNotice,
  hearingAnnouncement,
  hearingNotice,
  hearingRecord,
  hearingReport,
  leadRegistration,
  legalReviewOpinion,
  liftingApproval,
  liftingDecision,
  measureApproval,
  measureDecision,
  measureList,
  measureRecord,
  measureSeal,
  noPenaltyDecision,
  paymentRecord,
  penaltyDecision,
  penaltyNotice,
  preservationApproval,
  preservationNotice,
  preservationOutcome,
  publicationSummary,
  questioningRecord,
  serviceAddress,
  serviceAnnouncement,
  serviceReceipt,
  siteRecord,
  statementRecord,
  testingPeriod,
  viewsReview,
] as const;
