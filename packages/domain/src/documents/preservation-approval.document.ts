import { APL, MRP } from '@lpt/law';
import { latestRequest, opinionRows } from './approval-opinions.ts';
import { caseNumberOf, groundOf } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { itemsText } from './items-block.ts';
import { handlersOf, officersText } from './officers-block.ts';
import { organOf, partyOf } from './organ.ts';
import { given } from './origin.ts';
import { partyRows } from './party-block.ts';

/** 先行登记保存证据审批表；当场紧急实施的，补办时出。 */
export const preservationApproval = documentDefinition({
  code: 'DC-19',
  title: '先行登记保存证据审批表',
  articles: [APL.art(56), MRP.art(33, { para: 1 })],
  volume: 'side',
  numberOf: ({ theCase }) => theCase.number ?? theCase.lead.number,
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const request = latestRequest(theCase, ['preservation', 'preservation-late'], party.id);
    const late = theCase.preservations.find(({ id }) => id === request?.input['preservation']);
    const evidence = late ? itemsText(late.items) : String(request?.input['evidence'] ?? '');
    return {
      code: 'DC-19',
      title: '先行登记保存证据审批表',
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
            [
              {
                label: '登记保存的证据',
                content: [given(evidence, 'preservation')],
                span: 12,
                lines: 2,
              },
            ],
            [
              {
                label: '备注',
                content: [given(late ? '情况紧急，当场实施后补办批准' : undefined, 'preservation')],
                span: 12,
              },
            ],
            ...opinionRows(theCase, request),
          ],
        },
      ],
    };
  },
});
