// Written by tools/registries.ts from the file names; do not edit.
import { coerciveMeasureStep } from './coercive-measure/coercive-measure-step.step.ts';
import { convertMeasure } from './coercive-measure/convert-measure.act.ts';
import { declineLifting } from './coercive-measure/decline-lifting.act.ts';
import { earlyDisposal } from './coercive-measure/early-disposal.approval.ts';
import { endTestingPeriod } from './coercive-measure/end-testing-period.act.ts';
import { entrustCustody } from './coercive-measure/entrust-custody.act.ts';
import { implementMeasureUrgently } from './coercive-measure/implement-measure-urgently.act.ts';
import { implementMeasure } from './coercive-measure/implement-measure.act.ts';
import { measureApproval } from './coercive-measure/measure-approval.approval.ts';
import { measureExtension } from './coercive-measure/measure-extension.approval.ts';
import { measureLifting } from './coercive-measure/measure-lifting.approval.ts';
import { measureRatification } from './coercive-measure/measure-ratification.approval.ts';
import { notifyTestingPeriod } from './coercive-measure/notify-testing-period.act.ts';
import { receiveLiftingApplication } from './coercive-measure/receive-lifting-application.act.ts';
import { recordDisposal } from './coercive-measure/record-disposal.act.ts';
import { rejectMeasure } from './coercive-measure/reject-measure.act.ts';
import { returnItems } from './coercive-measure/return-items.act.ts';
import { storeRecording } from './coercive-measure/store-recording.act.ts';
import { acceptHearing } from './hearing/accept-hearing.act.ts';
import { announceHearing } from './hearing/announce-hearing.act.ts';
import { endHearing } from './hearing/end-hearing.act.ts';
import { hearingStep } from './hearing/hearing-step.step.ts';
import { issueHearingNotice } from './hearing/issue-hearing-notice.act.ts';
import { nameHearingPanel } from './hearing/name-hearing-panel.act.ts';
import { openHearing } from './hearing/open-hearing.act.ts';
import { pauseHearing } from './hearing/pause-hearing.act.ts';
import { reportHearing } from './hearing/report-hearing.act.ts';
import { resumeHearing } from './hearing/resume-hearing.act.ts';
import { scheduleHearing } from './hearing/schedule-hearing.act.ts';
import { terminateHearing } from './hearing/terminate-hearing.act.ts';
import { addEvidence } from './ordinary/add-evidence.act.ts';
import { addParty } from './ordinary/add-party.act.ts';
import { addViolation } from './ordinary/add-violation.act.ts';
import { amendParty } from './ordinary/amend-party.act.ts';
import { amendViolation } from './ordinary/amend-violation.act.ts';
import { answerReporter } from './ordinary/answer-reporter.act.ts';
import { archiveCase } from './ordinary/archive-case.act.ts';
import { archiveStep } from './ordinary/archive-step.step.ts';
import { beginInterval } from './ordinary/begin-interval.act.ts';
import { caseDecision } from './ordinary/case-decision.approval.ts';
import { closeInvestigation } from './ordinary/close-investigation.act.ts';
import { closingInvestigationStep } from './ordinary/closing-investigation-step.step.ts';
import { closingStep } from './ordinary/closing-step.step.ts';
import { closing } from './ordinary/closing.approval.ts';
import { confirmServiceAddress } from './ordinary/confirm-service-address.act.ts';
import { decisionExtension } from './ordinary/decision-extension.approval.ts';
import { decisionStep } from './ordinary/decision-step.step.ts';
import { declinePublication } from './ordinary/decline-publication.act.ts';
import { disclosureStep } from './ordinary/disclosure-step.step.ts';
import { discussionStep } from './ordinary/discussion-step.step.ts';
import { endInterval } from './ordinary/end-interval.act.ts';
import { executionStep } from './ordinary/execution-step.step.ts';
import { extendReview } from './ordinary/extend-review.act.ts';
import { filingStep } from './ordinary/filing-step.step.ts';
import { filing } from './ordinary/filing.approval.ts';
import { giveReviewOpinion } from './ordinary/give-review-opinion.act.ts';
import { holdDiscussion } from './ordinary/hold-discussion.act.ts';
import { investigationStep } from './ordinary/investigation-step.step.ts';
import { issueNotice } from './ordinary/issue-notice.act.ts';
import { leadStep } from './ordinary/lead-step.step.ts';
import { leadTransfer } from './ordinary/lead-transfer.approval.ts';
import { noFiling } from './ordinary/no-filing.approval.ts';
import { noticeStep } from './ordinary/notice-step.step.ts';
import { orderCorrection } from './ordinary/order-correction.act.ts';
import { proposal } from './ordinary/proposal.approval.ts';
import { publishDecision } from './ordinary/publish-decision.act.ts';
import { reassignHandlers } from './ordinary/reassign-handlers.act.ts';
import { receiveStatement } from './ordinary/receive-statement.act.ts';
import { recheckCorrection } from './ordinary/recheck-correction.act.ts';
import { recordPayment } from './ordinary/record-payment.act.ts';
import { recordPerformance } from './ordinary/record-performance.act.ts';
import { recordQuestioning } from './ordinary/record-questioning.act.ts';
import { recordRevocation } from './ordinary/record-revocation.act.ts';
import { recordScene } from './ordinary/record-scene.act.ts';
import { recordWaiver } from './ordinary/record-waiver.act.ts';
import { registerLead } from './ordinary/register-lead.act.ts';
import { requestHearing } from './ordinary/request-hearing.act.ts';
import { resumeInvestigation } from './ordinary/resume-investigation.act.ts';
import { reviewStep } from './ordinary/review-step.step.ts';
import { reviewViews } from './ordinary/review-views.act.ts';
import { reviseProposal } from './ordinary/revise-proposal.act.ts';
import { serveDocument } from './ordinary/serve-document.act.ts';
import { serviceStep } from './ordinary/service-step.step.ts';
import { startVerification } from './ordinary/start-verification.act.ts';
import { statementStep } from './ordinary/statement-step.step.ts';
import { submitReview } from './ordinary/submit-review.act.ts';
import { suspension } from './ordinary/suspension.approval.ts';
import { termination } from './ordinary/termination.approval.ts';
import { transferOut } from './ordinary/transfer-out.approval.ts';
import { verificationExtension } from './ordinary/verification-extension.approval.ts';
import { withdrawHearingRequest } from './ordinary/withdraw-hearing-request.act.ts';
import { withdrawPublication } from './ordinary/withdraw-publication.act.ts';
import { notifyPreservationLapse } from './preservation/notify-preservation-lapse.act.ts';
import { preservationApproval } from './preservation/preservation-approval.approval.ts';
import { preservationOutcome } from './preservation/preservation-outcome.approval.ts';
import { preservationRatification } from './preservation/preservation-ratification.approval.ts';
import { preservationStep } from './preservation/preservation-step.step.ts';
import { preserveEvidence } from './preservation/preserve-evidence.act.ts';
import { preserveUrgently } from './preservation/preserve-urgently.act.ts';
import { rejectPreservation } from './preservation/reject-preservation.act.ts';
import { bankCash } from './summary/bank-cash.act.ts';
import { beginSummary } from './summary/begin-summary.act.ts';
import { closeSummaryCase } from './summary/close-summary-case.act.ts';
import { collectCash } from './summary/collect-cash.act.ts';
import { comeAshore } from './summary/come-ashore.act.ts';
import { convertToOrdinary } from './summary/convert-to-ordinary.act.ts';
import { decideOnTheSpot } from './summary/decide-on-the-spot.act.ts';
import { fileBack } from './summary/file-back.act.ts';
import { handInCash } from './summary/hand-in-cash.act.ts';
import { hearParty } from './summary/hear-party.act.ts';
import { notifyOrally } from './summary/notify-orally.act.ts';
import { summaryDecisionStep } from './summary/summary-decision-step.step.ts';
import { summaryFilingStep } from './summary/summary-filing-step.step.ts';
import { summaryNoticeStep } from './summary/summary-notice-step.step.ts';
import { summarySceneStep } from './summary/summary-scene-step.step.ts';

export const steps = [
  archiveStep,
  closingInvestigationStep,
  closingStep,
  coerciveMeasureStep,
  decisionStep,
  disclosureStep,
  discussionStep,
  executionStep,
  filingStep,
  hearingStep,
  investigationStep,
  leadStep,
  noticeStep,
  preservationStep,
  reviewStep,
  serviceStep,
  statementStep,
  summaryDecisionStep,
  summaryFilingStep,
  summaryNoticeStep,
  summarySceneStep,
] as const;

export const plainActs = [
  acceptHearing,
  addEvidence,
  addParty,
  addViolation,
  amendParty,
  amendViolation,
  announceHearing,
  answerReporter,
  archiveCase,
  bankCash,
  beginInterval,
  beginSummary,
  closeInvestigation,
  closeSummaryCase,
  collectCash,
  comeAshore,
  confirmServiceAddress,
  convertMeasure,
  convertToOrdinary,
  decideOnTheSpot,
  declineLifting,
  declinePublication,
  endHearing,
  endInterval,
  endTestingPeriod,
  entrustCustody,
  extendReview,
  fileBack,
  giveReviewOpinion,
  handInCash,
  hearParty,
  holdDiscussion,
  implementMeasure,
  implementMeasureUrgently,
  issueHearingNotice,
  issueNotice,
  nameHearingPanel,
  notifyOrally,
  notifyPreservationLapse,
  notifyTestingPeriod,
  openHearing,
  orderCorrection,
  pauseHearing,
  preserveEvidence,
  preserveUrgently,
  publishDecision,
  reassignHandlers,
  receiveLiftingApplication,
  receiveStatement,
  recheckCorrection,
  recordDisposal,
  recordPayment,
  recordPerformance,
  recordQuestioning,
  recordRevocation,
  recordScene,
  recordWaiver,
  registerLead,
  rejectMeasure,
  rejectPreservation,
  reportHearing,
  requestHearing,
  resumeHearing,
  resumeInvestigation,
  returnItems,
  reviewViews,
  reviseProposal,
  scheduleHearing,
  serveDocument,
  startVerification,
  storeRecording,
  submitReview,
  terminateHearing,
  withdrawHearingRequest,
  withdrawPublication,
] as const;

export const approvals = [
  caseDecision,
  closing,
  decisionExtension,
  earlyDisposal,
  filing,
  leadTransfer,
  measureApproval,
  measureExtension,
  measureLifting,
  measureRatification,
  noFiling,
  preservationApproval,
  preservationOutcome,
  preservationRatification,
  proposal,
  suspension,
  termination,
  transferOut,
  verificationExtension,
] as const;
