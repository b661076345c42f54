import type { ApprovalKind } from '../case/case.ts';
import { latestRequest, opinionRows } from './approval-opinions.ts';
import { caseNumberOf, groundOf } from './case-name.ts';
import type { DocumentScope } from './document.ts';
import type { DocumentModel, FormCell } from './model.ts';
import { handlersOf, officersText } from './officers-block.ts';
import { organOf, partyOf } from './organ.ts';
import { partyRows } from './party-block.ts';

/** 强制措施的一种审批表：案由、承办人员、当事人、内容、各级意见。 */
export function measureForm(
  scope: DocumentScope,
  { code, title, kinds }: Readonly<{ code: string; title: string; kinds: readonly ApprovalKind[] }>,
  rows: readonly (readonly FormCell[])[],
): DocumentModel {
  const { theCase } = scope;
  const party = partyOf(scope);
  return {
    code,
    title,
    organ: organOf(scope).name,
    layout: 'form',
    ...caseNumberOf(theCase),
    blocks: [
      {
        kind: 'form',
        rows: [
          [{ label: '案由', content: [groundOf(theCase)], span: 12 }],
          [{ label: '承办人员', content: officersText(handlersOf(scope)), span: 12 }],
          ...partyRows(theCase, [party]),
          ...rows,
          ...opinionRows(theCase, latestRequest(theCase, kinds, party.id)),
        ],
      },
    ],
  };
}
