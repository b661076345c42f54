// Written by tools/registries.ts from the file names; do not edit.
import { assistanceLetter } from './assistance-letter.document.ts';
import { caseReview } from './case-review.document.ts';
import { closingApproval } from './closing-approval.document.ts';
import { correctionOrder } from './correction-order.document.ts';
import { courtExecutionApplication } from './court-execution-application.document.ts';
import { custodyCommission } from './custody-commission.document.ts';
import { decisionApproval } from './decision-approval.document.ts';
import { decisionChange } from './decision-change.document.ts';
import { decisionCorrection } from './decision-correction.document.ts';
import { deferralApplication } from './deferral-application.document.ts';
import { deferralApproval } from './deferral-approval.document.ts';
import { deferralNotice } from './deferral-notice.document.ts';
import { demandNotice } from './demand-notice.document.ts';
import { demolitionAnnouncement } from './demolition-announcement.document.ts';
import { discussionRecord } from './discussion-record.document.ts';
import { dossierCatalogue } from './dossier-catalogue.document.ts';
import { dossierCover } from './dossier-cover.document.ts';
import { dossierRemarks } from './dossier-remarks.document.ts';
import { electronicService } from './electronic-service.document.ts';
import { enforcementApproval } from './enforcement-approval.document.ts';
import { enforcementDecision } from './enforcement-decision.document.ts';
import { enforcementRecord } from './enforcement-record.document.ts';
import { entryRecord } from './entry-record.document.ts';
import { evidenceList } from './evidence-list.document.ts';
import { executionAgreement } from './execution-agreement.document.ts';
import { executionChangeNotice } from './execution-change-notice.document.ts';
import { extensionApproval } from './extension-approval.document.ts';
import { extensionDecision } from './extension-decision.document.ts';
import { fastTrackConsent } from './fast-track-consent.document.ts';
import { fastTrackNotice } from './fast-track-notice.document.ts';
import { fastTrackReversion } from './fast-track-reversion.document.ts';
import { filingApproval } from './filing-approval.document.ts';
import { finalReport } from './final-report.document.ts';
import { freezingNotice } from './freezing-notice.document.ts';
import { goodsDisposalRecord } from './goods-disposal-record.document.ts';
import { goodsTransferNotice } from './goods-transfer-notice.document.ts';
import { hearingAnnouncement } from './hearing-announcement.document.ts';
import { hearingNotice } from './hearing-notice.document.ts';
import { hearingRecord } from './hearing-record.document.ts';
import { hearingRefusal } from './hearing-refusal.document.ts';
import { hearingReport } from './hearing-report.document.ts';
import { inspectionApproval } from './inspection-approval.document.ts';
import { inspectionNotice } from './inspection-notice.document.ts';
import { inspectionRecord } from './inspection-record.document.ts';
import { inspectionResult } from './inspection-result.document.ts';
import { lateFineDecision } from './late-fine-decision.document.ts';
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
import { onTheSpotDecision } from './on-the-spot-decision.document.ts';
import { onTheSpotFiling } from './on-the-spot-filing.document.ts';
import { oralNoticeRecord } from './oral-notice-record.document.ts';
import { paymentRecord } from './payment-record.document.ts';
import { penaltyDecision } from './penalty-decision.document.ts';
import { penaltyNotice } from './penalty-notice.document.ts';
import { policeTransfer } from './police-transfer.document.ts';
import { preservationApproval } from './preservation-approval.document.ts';
import { preservationNotice } from './preservation-notice.document.ts';
import { preservationOutcome } from './preservation-outcome.document.ts';
import { publicationSummary } from './publication-summary.document.ts';
import { questioningRecord } from './questioning-record.document.ts';
import { recheckOpinion } from './recheck-opinion.document.ts';
import { serviceAddress } from './service-address.document.ts';
import { serviceAnnouncement } from './service-announcement.document.ts';
import { serviceReceipt } from './service-receipt.document.ts';
import { siteRecord } from './site-record.document.ts';
import { statementRecord } from './statement-record.document.ts';
import { substituteDecision } from './substitute-decision.document.ts';
import { testingPeriod } from './testing-period.document.ts';
import { transferLetter } from './transfer-letter.document.ts';
import { viewsReview } from './views-review.document.ts';
import { withdrawalDecision } from './withdrawal-decision.document.ts';

export const documents = [
  assistanceLetter,
  caseReview,
  closingApproval,
  correctionOrder,
  courtExecutionApplication,
  custodyCommission,
  decisionApproval,
  decisionChange,
  decisionCorrection,
  deferralApplication,
  deferralApproval,
  deferralNotice,
  demandNotice,
  demolitionAnnouncement,
  discussionRecord,
  dossierCatalogue,
  dossierCover,
  dossierRemarks,
  electronicService,
  enforcementApproval,
  enforcementDecision,
  enforcementRecord,
  entryRecord,
  evidenceList,
  executionAgreement,
  executionChangeNotice,
  extensionApproval,
  extensionDecision,
  fastTrackConsent,
  fastTrackNotice,
  fastTrackReversion,
  filingApproval,
  finalReport,
  freezingNotice,
  goodsDisposalRecord,
  goodsTransferNotice,
  hearingAnnouncement,
  hearingNotice,
  hearingRecord,
  hearingRefusal,
  hearingReport,
  inspectionApproval,
  inspectionNotice,
  inspectionRecord,
  inspectionResult,
  lateFineDecision,
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
  onTheSpotDecision,
  onTheSpotFiling,
  oralNoticeRecord,
  paymentRecord,
  penaltyDecision,
  penaltyNotice,
  policeTransfer,
  preservationApproval,
  preservationNotice,
  preservationOutcome,
  publicationSummary,
  questioningRecord,
  recheckOpinion,
  serviceAddress,
  serviceAnnouncement,
  serviceReceipt,
  siteRecord,
  statementRecord,
  substituteDecision,
  testingPeriod,
  transferLetter,
  viewsReview,
  withdrawalDecision,
] as const;
