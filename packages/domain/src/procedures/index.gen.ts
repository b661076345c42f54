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
import { correctDecision } from './decision-change/correct-decision.act.ts';
import { decisionChangeStep } from './decision-change/decision-change-step.step.ts';
import { decisionChange } from './decision-change/decision-change.approval.ts';
import { reopenDecision } from './decision-change/reopen-decision.act.ts';
import { republishDecision } from './decision-change/republish-decision.act.ts';
import { announceDemolition } from './execution/announce-demolition.act.ts';
import { applyDeferral } from './execution/apply-deferral.act.ts';
import { applyPropertyPreservation } from './execution/apply-property-preservation.act.ts';
import { askCourtReview } from './execution/ask-court-review.act.ts';
import { carryOutEnforcement } from './execution/carry-out-enforcement.act.ts';
import { coerciveExecution } from './execution/coercive-execution.approval.ts';
import { courtApplication } from './execution/court-application.approval.ts';
import { deferral } from './execution/deferral.approval.ts';
import { demandSubstitute } from './execution/demand-substitute.act.ts';
import { disposeGoods } from './execution/dispose-goods.act.ts';
import { executionAgreement } from './execution/execution-agreement.approval.ts';
import { executionEnding } from './execution/execution-ending.approval.ts';
import { executionSuspension } from './execution/execution-suspension.approval.ts';
import { imposeLateFine } from './execution/impose-late-fine.act.ts';
import { issueDemand } from './execution/issue-demand.act.ts';
import { performSubstituteAtOnce } from './execution/perform-substitute-at-once.act.ts';
import { performSubstitute } from './execution/perform-substitute.act.ts';
import { recordAgreementBreach } from './execution/record-agreement-breach.act.ts';
import { recordCourtAnswer } from './execution/record-court-answer.act.ts';
import { recordDemandViews } from './execution/record-demand-views.act.ts';
import { recordLateFinePayment } from './execution/record-late-fine-payment.act.ts';
import { resumeExecution } from './execution/resume-execution.act.ts';
import { reverseExecution } from './execution/reverse-execution.act.ts';
import { seizedAuction } from './execution/seized-auction.approval.ts';
import { settleSubstituteCost } from './execution/settle-substitute-cost.act.ts';
import { substitutePerformance } from './execution/substitute-performance.approval.ts';
import { acceptFastTrack } from './fast-track/accept-fast-track.act.ts';
import { fastTrackStep } from './fast-track/fast-track-step.step.ts';
import { notifyFastTrackOrally } from './fast-track/notify-fast-track-orally.act.ts';
import { offerFastTrack } from './fast-track/offer-fast-track.act.ts';
import { revertFastTrack } from './fast-track/revert-fast-track.act.ts';
import { reviewFastTrack } from './fast-track/review-fast-track.act.ts';
import { acceptHearing } from './hearing/accept-hearing.act.ts';
import { announceHearing } from './hearing/announce-hearing.act.ts';
import { endHearing } from './hearing/end-hearing.act.ts';
import { handOverHearingFile } from './hearing/hand-over-hearing-file.act.ts';
import { hearingStep } from './hearing/hearing-step.step.ts';
import { issueHearingNotice } from './hearing/issue-hearing-notice.act.ts';
import { joinHearings } from './hearing/join-hearings.act.ts';
import { nameHearingPanel } from './hearing/name-hearing-panel.act.ts';
import { openHearing } from './hearing/open-hearing.act.ts';
import { pauseHearing } from './hearing/pause-hearing.act.ts';
import { refuseHearing } from './hearing/refuse-hearing.act.ts';
import { reportHearing } from './hearing/report-hearing.act.ts';
import { resumeHearing } from './hearing/resume-hearing.act.ts';
import { scheduleHearing } from './hearing/schedule-hearing.act.ts';
import { terminateHearing } from './hearing/terminate-hearing.act.ts';
import { answerInspectionComplaint } from './inspection/answer-inspection-complaint.act.ts';
import { assignInspection } from './inspection/assign-inspection.act.ts';
import { checkInInspection } from './inspection/check-in-inspection.act.ts';
import { closeInspection } from './inspection/close-inspection.act.ts';
import { drawInspection } from './inspection/draw-inspection.act.ts';
import { giveInspectionResult } from './inspection/give-inspection-result.act.ts';
import { inspectionApprovalStep } from './inspection/inspection-approval-step.step.ts';
import { inspectionResultStep } from './inspection/inspection-result-step.step.ts';
import { inspectionTaskStep } from './inspection/inspection-task-step.step.ts';
import { inspectionVisitStep } from './inspection/inspection-visit-step.step.ts';
import { inspection } from './inspection/inspection.approval.ts';
import { notifyInspection } from './inspection/notify-inspection.act.ts';
import { openInspectionLead } from './inspection/open-inspection-lead.act.ts';
import { openInspection } from './inspection/open-inspection.act.ts';
import { publishInspectionResult } from './inspection/publish-inspection-result.act.ts';
import { recheckInspection } from './inspection/recheck-inspection.act.ts';
import { recordInspectionComplaint } from './inspection/record-inspection-complaint.act.ts';
import { recordInspection } from './inspection/record-inspection.act.ts';
import { searchInspectionOverlap } from './inspection/search-inspection-overlap.act.ts';
import { joinderStep } from './joinder/joinder-step.step.ts';
import { joinder } from './joinder/joinder.approval.ts';
import { joinedInto } from './joinder/joined-into.approval.ts';
import { openSplitCase } from './joinder/open-split-case.act.ts';
import { split } from './joinder/split.approval.ts';
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
import { answerRemedy } from './remedy/answer-remedy.act.ts';
import { decideCompensation } from './remedy/decide-compensation.act.ts';
import { forwardReviewApplication } from './remedy/forward-review-application.act.ts';
import { receiveCompensationClaim } from './remedy/receive-compensation-claim.act.ts';
import { receiveReviewApplication } from './remedy/receive-review-application.act.ts';
import { recordRemedyOutcome } from './remedy/record-remedy-outcome.act.ts';
import { recordStay } from './remedy/record-stay.act.ts';
import { recordUntoldRemedy } from './remedy/record-untold-remedy.act.ts';
import { registerRemedy } from './remedy/register-remedy.act.ts';
import { remedyStep } from './remedy/remedy-step.step.ts';
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
import { assistance } from './transfer/assistance.approval.ts';
import { contestPoliceRefusal } from './transfer/contest-police-refusal.act.ts';
import { decidePoliceTransfer } from './transfer/decide-police-transfer.act.ts';
import { disputeJurisdiction } from './transfer/dispute-jurisdiction.act.ts';
import { handCaseToPolice } from './transfer/hand-case-to-police.act.ts';
import { handGoodsToPolice } from './transfer/hand-goods-to-police.act.ts';
import { handOverTransferredCase } from './transfer/hand-over-transferred-case.act.ts';
import { notifyGoodsTransfer } from './transfer/notify-goods-transfer.act.ts';
import { recordAssistance } from './transfer/record-assistance.act.ts';
import { recordDesignation } from './transfer/record-designation.act.ts';
import { recordJurisdictionNegotiation } from './transfer/record-jurisdiction-negotiation.act.ts';
import { recordPoliceAnswer } from './transfer/record-police-answer.act.ts';
import { referJurisdiction } from './transfer/refer-jurisdiction.act.ts';
import { reportCrime } from './transfer/report-crime.act.ts';
import { suspectCrime } from './transfer/suspect-crime.act.ts';
import { takeCaseBack } from './transfer/take-case-back.act.ts';
import { transferStep } from './transfer/transfer-step.step.ts';
import { applyWithdrawal } from './withdrawal/apply-withdrawal.act.ts';
import { decideWithdrawal } from './withdrawal/decide-withdrawal.act.ts';
import { declareWithdrawal } from './withdrawal/declare-withdrawal.act.ts';
import { withdrawalStep } from './withdrawal/withdrawal-step.step.ts';

export const steps = [
  archiveStep,
  closingInvestigationStep,
  closingStep,
  coerciveMeasureStep,
  decisionChangeStep,
  decisionStep,
  disclosureStep,
  discussionStep,
  executionStep,
  fastTrackStep,
  filingStep,
  hearingStep,
  inspectionApprovalStep,
  inspectionResultStep,
  inspectionTaskStep,
  inspectionVisitStep,
  investigationStep,
  joinderStep,
  leadStep,
  noticeStep,
  preservationStep,
  remedyStep,
  reviewStep,
  serviceStep,
  statementStep,
  summaryDecisionStep,
  summaryFilingStep,
  summaryNoticeStep,
  summarySceneStep,
  transferStep,
  withdrawalStep,
] as const;

export const plainActs = [
  acceptFastTrack,
  acceptHearing,
  addEvidence,
  addParty,
  addViolation,
  amendParty,
  amendViolation,
  announceDemolition,
  announceHearing,
  answerInspectionComplaint,
  answerRemedy,
  answerReporter,
  applyDeferral,
  applyPropertyPreservation,
  applyWithdrawal,
  archiveCase,
  askCourtReview,
  assignInspection,
  bankCash,
  beginInterval,
  beginSummary,
  carryOutEnforcement,
  checkInInspection,
  closeInspection,
  closeInvestigation,
  closeSummaryCase,
  collectCash,
  comeAshore,
  confirmServiceAddress,
  contestPoliceRefusal,
  convertMeasure,
  convertToOrdinary,
  correctDecision,
  decideCompensation,
  decideOnTheSpot,
  decidePoliceTransfer,
  decideWithdrawal,
  declareWithdrawal,
  declineLifting,
  declinePublication,
  demandSubstitute,
  disposeGoods,
  disputeJurisdiction,
  drawInspection,
  endHearing,
  endInterval,
  endTestingPeriod,
  entrustCustody,
  extendReview,
  fileBack,
  forwardReviewApplication,
  giveInspectionResult,
  giveReviewOpinion,
  handCaseToPolice,
  handGoodsToPolice,
  handInCash,
  handOverHearingFile,
  handOverTransferredCase,
  hearParty,
  holdDiscussion,
  implementMeasure,
  implementMeasureUrgently,
  imposeLateFine,
  issueDemand,
  issueHearingNotice,
  issueNotice,
  joinHearings,
  nameHearingPanel,
  notifyFastTrackOrally,
  notifyGoodsTransfer,
  notifyInspection,
  notifyOrally,
  notifyPreservationLapse,
  notifyTestingPeriod,
  offerFastTrack,
  openHearing,
  openInspection,
  openInspectionLead,
  openSplitCase,
  orderCorrection,
  pauseHearing,
  performSubstitute,
  performSubstituteAtOnce,
  preserveEvidence,
  preserveUrgently,
  publishDecision,
  publishInspectionResult,
  reassignHandlers,
  receiveCompensationClaim,
  receiveLiftingApplication,
  receiveReviewApplication,
  receiveStatement,
  recheckCorrection,
  recheckInspection,
  recordAgreementBreach,
  recordAssistance,
  recordCourtAnswer,
  recordDemandViews,
  recordDesignation,
  recordDisposal,
  recordInspection,
  recordInspectionComplaint,
  recordJurisdictionNegotiation,
  recordLateFinePayment,
  recordPayment,
  recordPerformance,
  recordPoliceAnswer,
  recordQuestioning,
  recordRemedyOutcome,
  recordRevocation,
  recordScene,
  recordStay,
  recordUntoldRemedy,
  recordWaiver,
  referJurisdiction,
  refuseHearing,
  registerLead,
  registerRemedy,
  rejectMeasure,
  rejectPreservation,
  reopenDecision,
  reportCrime,
  reportHearing,
  republishDecision,
  requestHearing,
  resumeExecution,
  resumeHearing,
  resumeInvestigation,
  returnItems,
  reverseExecution,
  revertFastTrack,
  reviewFastTrack,
  reviewViews,
  reviseProposal,
  scheduleHearing,
  searchInspectionOverlap,
  serveDocument,
  settleSubstituteCost,
  startVerification,
  storeRecording,
  submitReview,
  suspectCrime,
  takeCaseBack,
  terminateHearing,
  withdrawHearingRequest,
  withdrawPublication,
] as const;

export const approvals = [
  assistance,
  caseDecision,
  closing,
  coerciveExecution,
  courtApplication,
  decisionChange,
  decisionExtension,
  deferral,
  earlyDisposal,
  executionAgreement,
  executionEnding,
  executionSuspension,
  filing,
  inspection,
  joinder,
  joinedInto,
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
  seizedAuction,
  split,
  substitutePerformance,
  suspension,
  termination,
  transferOut,
  verificationExtension,
] as const;
