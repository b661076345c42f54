import { APL, MRP, TRP } from '@lpt/law';
import { latestRequest, opinionRows } from './approval-opinions.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import type { FormCell } from './model.ts';
import { handlersOf, officersText } from './officers-block.ts';
import { organOf } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { closingGrounds, executionText, resultText } from './outcome-block.ts';
import { partyRows } from './party-block.ts';

function groundOfClosing({ events }: DocumentScope): string | undefined {
  const closed = events.find((event) => event.type === 'CaseClosed');
  return closed && (closingGrounds[closed.ground] ?? closed.ground);
}

function executionRows({ theCase, ctx }: DocumentScope): readonly (readonly FormCell[])[] {
  return theCase.parties.map((party) => [
    {
      label: '执行情况',
      content: [
        given(party.identity.name, 'filing', `${partyPath(theCase, party)}.identity.name`),
        '：',
        ...executionText(theCase, party, ctx.on),
      ],
      span: 12,
      lines: 2,
    },
  ]);
}

/** 结案审批表。 */
export const closingApproval = documentDefinition({
  code: 'JA-01',
  title: '结案审批表',
  articles: [APL.art(66, { para: 1 }), MRP.art(77), TRP.art(122)],
  volume: 'side',
  build: (scope) => {
    const { theCase } = scope;
    return {
      code: 'JA-01',
      title: '结案审批表',
      organ: organOf(scope).name,
      layout: 'form',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'form',
          rows: [
            [{ label: '案由', content: [groundOf(theCase)], span: 12 }],
            [
              { label: '立案日期', content: [givenDay(theCase.filedOn, 'filing', 'filedOn')], span: 6 },
              { label: '结案日期', content: [givenDay(theCase.closedOn, 'closing', 'closedOn')], span: 6 },
            ],
            [{ label: '承办人员', content: officersText(handlersOf(scope)), span: 12 }],
            ...partyRows(theCase, theCase.parties),
            [{ label: '处理结果', content: [resultText(theCase)], span: 12, lines: 2 }],
            ...executionRows(scope),
            [{ label: '结案情形', content: [given(groundOfClosing(scope), 'closing')], span: 12 }],
            ...opinionRows(theCase, latestRequest(theCase, ['closing']), 'summary'),
          ],
        },
      ],
    };
  },
});
