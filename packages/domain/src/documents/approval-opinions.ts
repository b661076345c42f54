import type { ApprovalKind, ApprovalRequest, Case } from '../case/case.ts';
import { type PartyId, type Role, roleTitles } from '../case/people.ts';
import type { FormCell } from './model.ts';
import { given, givenDay } from './origin.ts';

/** 最近一次报批；对当事人的，只看他的。 */
export function latestRequest(
  theCase: Case,
  kinds: readonly ApprovalKind[],
  party?: PartyId,
): ApprovalRequest | undefined {
  return theCase.requests.findLast((each) => kinds.includes(each.kind) && (!party || each.party === party));
}

/** 报批时填写的一项文字；没有填写的为空。 */
function requestText(request: ApprovalRequest | undefined, field: string): string {
  const text = request?.input[field];
  return typeof text === 'string' ? text : '';
}

function stageRow(theCase: Case, request: ApprovalRequest, role: Role): readonly FormCell[] {
  const index = request.opinions.findLastIndex((each) => each.role === role);
  const opinion = request.opinions[index];
  const label = `${roleTitles[role]}意见`;
  if (!opinion) return [{ label, opinion: 'pending', span: 12 }];
  const path = `requests.${theCase.requests.indexOf(request)}.opinions.${index}`;
  return [
    {
      label,
      span: 12,
      opinion: {
        text: given(opinion.opinion, 'approval', `${path}.opinion`),
        signer: given(opinion.name, 'approval', `${path}.name`),
        on: givenDay(opinion.on, 'approval', `${path}.on`),
      },
    },
  ];
}

/**
 * 审批意见各行：承办人员先提出，各级依次签署。还没有签署的留空，由渲染划去。
 * `field` 是报批输入里写意见的那一项。
 */
export function opinionRows(
  theCase: Case,
  request: ApprovalRequest | undefined,
  field = 'opinion',
): readonly (readonly FormCell[])[] {
  if (!request) return [[{ label: '审批意见', opinion: 'pending', span: 12 }]];
  const path = `requests.${theCase.requests.indexOf(request)}`;
  const proposed: readonly FormCell[] = [
    {
      label: `${roleTitles.handler}意见`,
      span: 12,
      opinion: {
        text: given(requestText(request, field), 'approval', `${path}.input.${field}`),
        signer: given(request.byName, 'approval', `${path}.byName`),
        on: givenDay(request.on, 'approval', `${path}.on`),
      },
    },
  ];
  return [proposed, ...request.stages.map((role) => stageRow(theCase, request, role))];
}
