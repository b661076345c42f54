import { type Day, earlier } from '../kernel/day.ts';
import type { Evidence, InvestigationRecord, Violation } from './investigation.ts';
import type { Party } from './party.ts';
import type { CaseId, PartyId } from './people.ts';

export const joinderRelationTitles = {
  'same-party': '同一当事人的几项违法行为',
  'same-act': '几名当事人共同的违法行为',
} as const;

/** 另一案件：编号、案号、立案日期。 */
export type RelatedCase = Readonly<{ caseId: CaseId; number: string; filedOn: Day }>;

/** 一次并案、分案的记录。 */
export type CaseLink = Readonly<{
  kind: 'joined' | 'joined-into' | 'split' | 'split-from';
  on: Day;
  other: RelatedCase;
  reason: string;
  relation?: keyof typeof joinderRelationTitles;
  parties: readonly PartyId[];
  /** 分案时一并带去的、对留下的人做的笔录。 */
  records?: readonly string[];
}>;

/** 并案、分案的事件。 */
export type JoinderEvent =
  | Readonly<{
      type: 'CaseJoined';
      link: CaseLink;
      parties: readonly Party[];
      violations: readonly Violation[];
      /** 随案并入的证据、笔录；以前的并案没有。 */
      evidence?: readonly Evidence[];
      records?: readonly InvestigationRecord[];
    }>
  | Readonly<{ type: 'CaseJoinedInto'; link: CaseLink }>
  | Readonly<{ type: 'PartiesSplit'; link: CaseLink }>
  | Readonly<{ type: 'CaseSplitOff'; link: CaseLink; number: string; handlers: readonly string[] }>;

/** 办案期限从哪一日起算：并案以后取最早的立案日期。 */
export function earliestFiling({
  filedOn,
  violations,
}: Readonly<{ filedOn?: Day; violations: readonly Violation[] }>): Day | undefined {
  if (!filedOn) return undefined;
  return violations.reduce((first, each) => (each.filedOn ? earlier(first, each.filedOn) : first), filedOn);
}
