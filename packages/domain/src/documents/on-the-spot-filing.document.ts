import { APL, MRP } from '@lpt/law';
import { handoverTitles, payModeTitles } from '../case/summary.ts';
import { caseNumberOf, groundOf, partyPath } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { citedText, penaltyBasisOf, violationsOf } from './legal-basis.ts';
import { officersText } from './officers-block.ts';
import { decidedOf } from './on-the-spot-block.ts';
import { decisionOf, organOf, partyOf } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { partyRows } from './party-block.ts';
import { penaltySentence } from './penalty-items.ts';

/** 当场处罚备案登记表：决定书连同票据存根、笔录一并交回。 */
export const onTheSpotFiling = documentDefinition({
  code: 'JD-05',
  title: '当场处罚备案登记表',
  articles: [APL.art(52, { para: 3 }), MRP.art(70)],
  volume: 'side',
  build: (scope) => {
    const { theCase, events } = scope;
    const party = partyOf(scope);
    const decision = decisionOf(party);
    const decided = decidedOf(party);
    const own = partyPath(theCase, party);
    const filed = events.find((event) => event.type === 'SummaryFiledBack');
    const receipts = (party.cash ?? []).map(({ receipt }) => receipt).join('、');
    const wide = { span: 12 } as const;
    return {
      code: 'JD-05',
      title: '当场处罚备案登记表',
      organ: organOf(scope).name,
      layout: 'form',
      ...caseNumberOf(theCase),
      blocks: [
        {
          kind: 'form',
          rows: [
            [{ label: '案由', content: [groundOf(theCase)], ...wide }],
            ...partyRows(theCase, [party]),
            [
              {
                label: '决定书编号',
                content: [given(decision.number, 'number', `${own}.decision.number`)],
                span: 6,
              },
              { label: '处罚日期', content: [givenDay(decision.on, 'spot', `${own}.decision.on`)], span: 6 },
            ],
            [
              {
                label: '处罚地点',
                content: [given(decided.place, 'spot', `${own}.summary.decided.place`)],
                ...wide,
              },
            ],
            [
              {
                label: '处罚依据',
                content: [citedText(penaltyBasisOf(violationsOf(theCase, party)))],
                ...wide,
              },
            ],
            [
              {
                label: '处罚内容',
                content: penaltySentence(decision.proposal, `${own}.decision.proposal`, 'decision'),
                ...wide,
              },
            ],
            [
              {
                label: '签收情况',
                content: [given(handoverTitles[decided.handover], 'spot', `${own}.summary.decided.handover`)],
                span: 6,
              },
              {
                label: '缴款方式',
                content: [given(payModeTitles[decided.payMode], 'spot', `${own}.summary.decided.payMode`)],
                span: 6,
              },
            ],
            [{ label: '专用票据号', content: [given(receipts, 'payment')], ...wide }],
            [{ label: '执法人员', content: officersText(decided.officers, 'spot'), ...wide }],
            [
              { label: '接收备案的机构', content: [given(filed?.filedWith, 'spot')], span: 6 },
              {
                label: '备案日期',
                content: [givenDay(party.summary?.filedBackOn, 'spot', `${own}.summary.filedBackOn`)],
                span: 6,
              },
            ],
          ],
        },
      ],
    };
  },
});
