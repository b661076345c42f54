import { APL, type Citation, MRP } from '@lpt/law';
import { leadSourceTitles } from '../case/case.ts';
import { citationsFor } from '../law-scope/citations-for.ts';
import { latestRequest, opinionRows } from './approval-opinions.ts';
import { caseNumberOf, groundOf } from './case-name.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { violationTime } from './facts-block.ts';
import { breachedBy, citedText } from './legal-basis.ts';
import type { FormCell, Inline } from './model.ts';
import { handlersOf, officersText } from './officers-block.ts';
import { organOf } from './organ.ts';
import { given, givenDay, nothing } from './origin.ts';
import { partyRows } from './party-block.ts';

const filed: readonly Citation[] = [APL.art(54, { para: 2 }), MRP.art(19)];
const notFiled: readonly Citation[] = [APL.art(54, { para: 2 }), MRP.art(20)];

function titleOf({ theCase }: DocumentScope): string {
  return theCase.notFiled ? '不予立案审批表' : '立案审批表';
}

/** 案件基本情况：每项涉嫌违法行为的时间、地点、事实。 */
function situation({ theCase }: DocumentScope): readonly Inline[] {
  return theCase.violations.flatMap((violation, index): readonly Inline[] => {
    const path = `violations.${index}`;
    return [
      index === 0 ? '' : '\n',
      ...violationTime(violation, path),
      '，',
      given(violation.place, 'lead', `${path}.place`),
      '：',
      given(violation.facts, 'lead', `${path}.facts`),
    ];
  });
}

function resultRows(scope: DocumentScope): readonly (readonly FormCell[])[] {
  const { theCase } = scope;
  const declined = theCase.notFiled;
  const articles = citationsFor(declined ? notFiled : filed, theCase.profiles);
  const ground: readonly FormCell[] = [
    { label: declined ? '处理依据' : '立案依据', content: [citedText(articles)], span: 12 },
  ];
  if (declined)
    return [
      ground,
      [{ label: '不予立案理由', content: [given(declined.reason, 'approval', 'notFiled.reason')], span: 12 }],
    ];
  return [
    ground,
    [{ label: '承办人员', content: officersText(handlersOf(scope)), span: 12 }],
    [{ label: '立案日期', content: [givenDay(theCase.filedOn, 'approval', 'filedOn')], span: 12 }],
  ];
}

/** 立案审批表；不予立案的为不予立案审批表。 */
export const filingApproval = documentDefinition({
  code: 'LA-01',
  title: '立案审批表',
  articles: filed,
  titleOf,
  numberOf: ({ theCase }) => theCase.number ?? theCase.lead.number,
  build: (scope) => {
    const { theCase } = scope;
    const { lead } = theCase;
    const facts = situation(scope);
    return {
      code: 'LA-01',
      title: titleOf(scope),
      organ: organOf(scope).name,
      layout: 'form',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'form',
          rows: [
            [{ label: '案由', content: [groundOf(theCase)], span: 12 }],
            [
              {
                label: '案件来源',
                content: [given(leadSourceTitles[lead.source], 'lead', 'lead.source')],
                span: 6,
              },
              { label: '受案日期', content: [givenDay(lead.receivedOn, 'lead', 'lead.receivedOn')], span: 6 },
            ],
            ...partyRows(theCase, theCase.parties),
            [
              {
                label: '案件基本情况',
                content: facts.length > 0 ? facts : [given(lead.content && '见案件来源登记表', 'lead')],
                span: 12,
                lines: 5,
              },
            ],
            [{ label: '涉嫌违反的规定', content: [citedText(breachedBy(theCase.violations))], span: 12 }],
            ...resultRows(scope),
            ...opinionRows(theCase, latestRequest(theCase, [theCase.notFiled ? 'no-filing' : 'filing'])),
            [{ label: '备注', content: [nothing], span: 12 }],
          ],
        },
      ],
    };
  },
});
