import type { StatuteCode } from '../citation.ts';
import { additionalFineRules } from './additional-fine.ts';
import { applicableLawRules } from './applicable-law.ts';
import { archiveRules } from './archive.ts';
import { businessInspectionRules } from './business-inspection.ts';
import { coerciveExecutionRules } from './coercive-execution.ts';
import { coerciveMeasureRules } from './coercive-measure.ts';
import { complaintRules } from './complaint.ts';
import { correctionRules } from './correction.ts';
import { courtExecutionRules } from './court-execution.ts';
import { delegationRules } from './delegation.ts';
import { demandNoticeRules } from './demand-notice.ts';
import { disclosureRules } from './disclosure.ts';
import { disclosureGuangdongRules } from './disclosure-guangdong.ts';
import { discretionRules } from './discretion.ts';
import { electronicSignatureRules } from './electronic-signature.ts';
import { executionRules } from './execution.ts';
import { fastTrackRules } from './fast-track.ts';
import { filingRules } from './filing.ts';
import { freezingRules } from './freezing.ts';
import { fullRecordRules } from './full-record.ts';
import { hearingRules } from './hearing.ts';
import { hearingConductRules } from './hearing-conduct.ts';
import { inspectionRules } from './inspection.ts';
import { investigationRules } from './investigation.ts';
import { joinderRules } from './joinder.ts';
import { jurisdictionRules } from './jurisdiction.ts';
import { legalReviewRules } from './legal-review.ts';
import { limitationRules } from './limitation.ts';
import { officersRules } from './officers.ts';
import { penaltyDecisionRules } from './penalty-decision.ts';
import { penaltyNoticeRules } from './penalty-notice.ts';
import { periodsRules } from './periods.ts';
import { personalInformationRules } from './personal-information.ts';
import { preservationRules } from './preservation.ts';
import { remediesRules } from './remedies.ts';
import type { RuleRow } from './rule.ts';
import { sealingAndImpoundmentRules } from './sealing-and-impoundment.ts';
import { serviceRules } from './service.ts';
import { substitutePerformanceRules } from './substitute-performance.ts';
import { summaryRules } from './summary.ts';
import { supervisionRules } from './supervision.ts';
import { transferRules } from './transfer.ts';
import { withdrawalRules } from './withdrawal.ts';

const all = [
  ...periodsRules,
  ...jurisdictionRules,
  ...delegationRules,
  ...officersRules,
  ...withdrawalRules,
  ...filingRules,
  ...limitationRules,
  ...applicableLawRules,
  ...discretionRules,
  ...summaryRules,
  ...investigationRules,
  ...preservationRules,
  ...coerciveMeasureRules,
  ...sealingAndImpoundmentRules,
  ...freezingRules,
  ...legalReviewRules,
  ...penaltyNoticeRules,
  ...hearingRules,
  ...hearingConductRules,
  ...penaltyDecisionRules,
  ...fastTrackRules,
  ...serviceRules,
  ...executionRules,
  ...additionalFineRules,
  ...demandNoticeRules,
  ...courtExecutionRules,
  ...coerciveExecutionRules,
  ...substitutePerformanceRules,
  ...transferRules,
  ...inspectionRules,
  ...businessInspectionRules,
  ...disclosureRules,
  ...disclosureGuangdongRules,
  ...fullRecordRules,
  ...archiveRules,
  ...electronicSignatureRules,
  ...personalInformationRules,
  ...supervisionRules,
  ...remediesRules,
  ...correctionRules,
  ...joinderRules,
  ...complaintRules,
];

/** 规则的编号。写错的编号不能通过编译。 */
export type RuleId = (typeof all)[number]['id'];

/** 一条程序规则。 */
export type Rule = RuleRow<RuleId>;

/** 全部程序规则，按程序先后。 */
export const rules: readonly Rule[] = all;

const byId = new Map<RuleId, Rule>(rules.map((row) => [row.id, row]));

/** 编号对应的规则。 */
export function rule(id: RuleId): Rule {
  const found = byId.get(id);
  if (!found) throw new Error(`unknown rule ${id}`);
  return found;
}

/** 引用了某一条的规则，不论款项；用于“条文 → 规则”的页面。 */
export function rulesCiting(statute: StatuteCode, article: number): readonly Rule[] {
  return rules.filter(({ articles }) =>
    articles.some((cited) => cited.statute === statute && cited.article === article),
  );
}
