import type { ApprovalKind, ApprovalRequest } from '../case/case.ts';
import type { Day } from '../kernel/day.ts';

/** 由负责人在某日批准的一项报批，写进为判断而搭的案件。 */
export function approvedRequest({
  id,
  kind,
  title,
  on,
  input = {},
}: Readonly<{ id: string; kind: ApprovalKind; title: string; on: Day; input?: object }>): ApprovalRequest {
  return {
    id,
    kind,
    title,
    party: 'P1',
    input: { ...input },
    by: '',
    byName: '',
    on,
    stages: ['agency-head'],
    passed: 1,
    status: 'approved',
    opinions: [{ by: '', name: '', role: 'agency-head', on, outcome: 'approved', opinion: '' }],
  };
}
