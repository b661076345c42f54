// Written by tools/registries.ts from the file names; do not edit.
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

export const steps = [
  archiveStep,
  closingInvestigationStep,
  closingStep,
  decisionStep,
  disclosureStep,
  discussionStep,
  executionStep,
  filingStep,
  hearingStep,
  investigationStep,
  leadStep,
  noticeStep,
  reviewStep,
  serviceStep,
  statementStep,
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
  beginInterval,
  closeInvestigation,
  confirmServiceAddress,
  declinePublication,
  endHearing,
  endInterval,
  extendReview,
  giveReviewOpinion,
  holdDiscussion,
  issueHearingNotice,
  issueNotice,
  nameHearingPanel,
  openHearing,
  orderCorrection,
  pauseHearing,
  publishDecision,
  reassignHandlers,
  receiveStatement,
  recheckCorrection,
  recordPayment,
  recordPerformance,
  recordQuestioning,
  recordRevocation,
  recordScene,
  recordWaiver,
  registerLead,
  reportHearing,
  requestHearing,
  resumeHearing,
  resumeInvestigation,
  reviewViews,
  reviseProposal,
  scheduleHearing,
  serveDocument,
  startVerification,
  submitReview,
  terminateHearing,
  withdrawHearingRequest,
  withdrawPublication,
] as const;

export const approvals = [
  caseDecision,
  closing,
  decisionExtension,
  filing,
  leadTransfer,
  noFiling,
  proposal,
  suspension,
  termination,
  transferOut,
  verificationExtension,
] as const;
