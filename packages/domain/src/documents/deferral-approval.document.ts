import { APL, MRP } from '@lpt/law';
import type { DeferralAnswer } from '../case/execution.ts';
import { latestRequest, opinionRows } from './approval-opinions.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { executionOf, required } from './execution-block.ts';
import { handlersOf, officersText } from './officers-block.ts';
import { decisionOf, organOf, partyOf } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { unfinished } from './paragraph.ts';
import { partyRows } from './party-block.ts';

/** 答复的说法。 */
export const deferralOptions: Readonly<Record<DeferralAnswer['option'], string>> = {
  defer: '同意延期缴纳',
  instalments: '同意分期缴纳',
  refuse: '不同意延期、分期缴纳',
};

/** 延期、分期缴纳罚款审批表。 */
export const deferralApproval = documentDefinition({
  code: 'ZX-03',
  title: '延期（分期）缴纳罚款审批表',
  articles: [APL.art(66, { para: 2 }), MRP.art(74)],
  volume: 'side',
  build: (scope) => {
    const { theCase } = scope;
    const party = partyOf(scope);
    const own = partyPath(theCase, party);
    const { deferrals } = executionOf(party);
    const index = deferrals.findLastIndex(({ answer }) => answer !== undefined);
    const deferral = required(deferrals[index], 'deferral');
    const path = `${own}.execution.deferrals.${index}`;
    const option = deferral.answer ? deferralOptions[deferral.answer.option] : undefined;
    return {
      code: 'ZX-03',
      title: '延期（分期）缴纳罚款审批表',
      organ: organOf(scope).name,
      layout: 'form',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'form',
          rows: [
            [{ label: '案由', content: [groundOf(theCase)], span: 12 }],
            ...partyRows(theCase, [party]),
            [
              {
                label: '决定书文号',
                content: [given(decisionOf(party).number, 'number', `${own}.decision.number`)],
                span: 6,
              },
              {
                label: '申请日期',
                content: [givenDay(deferral.appliedOn, 'party', `${path}.appliedOn`)],
                span: 6,
              },
            ],
            [
              {
                label: '困难的情况和证明',
                content: [
                  given(unfinished(deferral.reason), 'party', `${path}.reason`),
                  '；',
                  given(deferral.proof, 'party', `${path}.proof`),
                ],
                span: 12,
                lines: 3,
              },
            ],
            [{ label: '拟答复', content: [given(option, 'approval', `${path}.answer.option`)], span: 12 }],
            [{ label: '承办人员', content: officersText(handlersOf(scope)), span: 12 }],
            ...opinionRows(theCase, latestRequest(theCase, ['deferral'], party.id), 'reason'),
          ],
        },
      ],
    };
  },
});
