import { ACL } from '@lpt/law';
import { basisLevelTitles } from '../case/coercive-measure.ts';
import { type CoerciveExecution, enforcementMannerTitles } from '../case/execution.ts';
import { latestRequest, opinionRows } from './approval-opinions.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { decisionReference, executionOf, required } from './execution-block.ts';
import { handlersOf, officersText } from './officers-block.ts';
import { organOf, partyOf } from './organ.ts';
import { given } from './origin.ts';
import { partyRows } from './party-block.ts';

/** 强制执行的方式。 */
export function mannerText({ manner }: Pick<CoerciveExecution, 'manner'>): string {
  return manner === 'auction-seized'
    ? '将办案中查封、扣押的财物依法拍卖抵缴罚款'
    : enforcementMannerTitles[manner];
}

/** 行政强制执行审批表。 */
export const enforcementApproval = documentDefinition({
  code: 'ZX-07',
  title: '行政强制执行审批表',
  articles: [ACL.art(37)],
  volume: 'side',
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const enforcement = required(executionOf(party).enforcement, 'enforcement');
    const path = `${partyPath(theCase, party)}.execution.enforcement`;
    const { level, provision } = enforcement.basis;
    const request = latestRequest(theCase, ['enforcement', 'seized-auction'], party.id);
    return {
      code: 'ZX-07',
      title: '行政强制执行审批表',
      organ: organOf(scope).name,
      layout: 'form',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'form',
          rows: [
            [{ label: '案由', content: [groundOf(theCase)], span: 12 }],
            ...partyRows(theCase, [party]),
            [{ label: '原决定', content: decisionReference(scope), span: 12, lines: 2 }],
            [
              {
                label: '强制执行权的依据',
                content: [
                  given(`${basisLevelTitles[level]}：${provision}`, 'approval', `${path}.basis.provision`),
                ],
                span: 12,
              },
            ],
            [
              {
                label: '方式',
                content: [given(mannerText(enforcement), 'approval', `${path}.manner`)],
                span: 12,
              },
            ],
            [{ label: '承办人员', content: officersText(handlersOf(scope)), span: 12 }],
            ...opinionRows(theCase, request, 'plan'),
          ],
        },
      ],
    };
  },
});
