import { caseReview } from './case-review.document.ts';
import { closingApproval } from './closing-approval.document.ts';
import { correctionOrder } from './correction-order.document.ts';
import { decisionApproval } from './decision-approval.document.ts';
import { discussionRecord } from './discussion-record.document.ts';
import type { DocumentDefinition } from './document.ts';
import { dossierCatalogue } from './dossier-catalogue.document.ts';
import { dossierCover } from './dossier-cover.document.ts';
import { dossierRemarks } from './dossier-remarks.document.ts';
import { electronicService } from './electronic-service.document.ts';
import { evidenceList } from './evidence-list.document.ts';
import { filingApproval } from './filing-approval.document.ts';
import { finalReport } from './final-report.document.ts';
import { leadRegistration } from './lead-registration.document.ts';
import { legalReviewOpinion } from './legal-review-opinion.document.ts';
import { noPenaltyDecision } from './no-penalty-decision.document.ts';
import { paymentRecord } from './payment-record.document.ts';
import { penaltyDecision } from './penalty-decision.document.ts';
import { penaltyNotice } from './penalty-notice.document.ts';
import { publicationSummary } from './publication-summary.document.ts';
import { questioningRecord } from './questioning-record.document.ts';
import { serviceAddress } from './service-address.document.ts';
import { serviceAnnouncement } from './service-announcement.document.ts';
import { serviceReceipt } from './service-receipt.document.ts';
import { siteRecord } from './site-record.document.ts';
import { statementRecord } from './statement-record.document.ts';
import { viewsReview } from './views-review.document.ts';

/** 全部文书，按办理先后。 */
export const documents: readonly DocumentDefinition[] = [
  leadRegistration,
  filingApproval,
  siteRecord,
  questioningRecord,
  serviceAddress,
  evidenceList,
  correctionOrder,
  finalReport,
  caseReview,
  legalReviewOpinion,
  penaltyNotice,
  statementRecord,
  viewsReview,
  discussionRecord,
  decisionApproval,
  penaltyDecision,
  noPenaltyDecision,
  serviceReceipt,
  serviceAnnouncement,
  electronicService,
  paymentRecord,
  closingApproval,
  dossierCover,
  dossierCatalogue,
  dossierRemarks,
  publicationSummary,
];

const byCode = new Map(documents.map((each) => [each.code, each]));

/** 按代号取文书，如 `JD-02`。代号由程序给出；不存在是程序的错误，直接抛出。 */
export function documentOf(code: string): DocumentDefinition {
  const found = byCode.get(code);
  if (!found) throw new Error(`no such document: ${code}`);
  return found;
}
