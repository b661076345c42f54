import type { Day } from '../kernel/day.ts';
import type { PartyDecision, PartyId, Proposal, Publication } from './people.ts';

export const clericalItemTitles = {
  wording: '文字错漏',
  date: '日期写错',
  'document-number': '文号、案号写错',
  'party-particulars': '当事人的名称、号码、住址写错（不涉及换人）',
  arithmetic: '计算笔误（正文写明的结果不变）',
  'penalty-content': '处罚的种类、数额',
  'facts-found': '认定的事实',
} as const;

export type ClericalItem = keyof typeof clericalItemTitles;

/** 一次补正：只改笔误，不改权利义务。 */
export type DecisionCorrection = Readonly<{
  number: string;
  document: string;
  on: Day;
  item: ClericalItem;
  before: string;
  after: string;
}>;

/** 本机关自行变更决定的一次。原来的处理内容留存。 */
export type DecisionChange = Readonly<{
  number: string;
  document: string;
  on: Day;
  from: Proposal;
  to: Proposal;
  reason: string;
}>;

/** 已经不再有效、被新决定取代的决定，和它的公示。 */
export type FormerDecision = Readonly<{
  decision: PartyDecision;
  publication?: Publication;
  replacedOn: Day;
  reason: string;
  /** 仅因违反法定程序被撤销。 */
  procedureOnly: boolean;
}>;

/** 一名当事人的决定改过几次：补正、变更、被取代的决定。 */
export type DecisionHistory = Readonly<{
  corrections: readonly DecisionCorrection[];
  changes: readonly DecisionChange[];
  former: readonly FormerDecision[];
}>;

export const noHistory: DecisionHistory = { corrections: [], changes: [], former: [] };

/** 第一次作出的决定。办案期限看它；撤销以后重新作出的，另有重新作出的期限。 */
export function firstDecisionOf({
  decision,
  decisionHistory,
}: Readonly<{ decision?: PartyDecision; decisionHistory?: DecisionHistory }>): PartyDecision | undefined {
  return decisionHistory?.former[0]?.decision ?? decision;
}

type Of = Readonly<{ party: PartyId }>;

/** 补正、变更、重新作出决定的事件；撤销用 `DecisionRevoked`。 */
export type DecisionChangeEvent =
  | (Of & Readonly<{ type: 'DecisionCorrected'; correction: DecisionCorrection }>)
  | (Of & Readonly<{ type: 'DecisionChanged'; change: DecisionChange }>)
  | (Of & Readonly<{ type: 'DecisionReopened'; reason: string; procedureOnly: boolean }>);
