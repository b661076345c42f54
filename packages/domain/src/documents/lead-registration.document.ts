import { APL } from '@lpt/law';
import { leadSourceTitles } from '../case/case.ts';
import { groundOf } from './case-name.ts';
import { documentDefinition } from './document.ts';
import { leadContent } from './facts-block.ts';
import type { FormCell } from './model.ts';
import { organOf } from './organ.ts';
import { given, givenDay, givenInstant, nothing } from './origin.ts';
import { partyRows } from './party-block.ts';

/** 案件来源登记表。举报人的称呼和联系方式依法保密，不写进来。 */
export const leadRegistration = documentDefinition({
  code: 'AY-01',
  title: '案件来源登记表',
  articles: [APL.art(54, { para: 1 })],
  volume: 'side',
  numberOf: ({ theCase }) => theCase.lead.number,
  build: (scope) => {
    const { theCase, ctx } = scope;
    const { lead } = theCase;
    const reporter: readonly (readonly FormCell[])[] = lead.reporter
      ? [[{ label: '举报人', content: ['依法保密，另行保存'], span: 12 }]]
      : [];
    const attached = theCase.evidence.map(({ title }) => title).join('、');
    return {
      code: 'AY-01',
      title: '案件来源登记表',
      organ: organOf(scope).name,
      layout: 'form',
      number: given(lead.number, 'number', 'lead.number'),
      numberLabel: '线索登记号',
      blocks: [
        {
          kind: 'form',
          rows: [
            [
              {
                label: '案件来源',
                content: [given(leadSourceTitles[lead.source], 'lead', 'lead.source')],
                span: 6,
              },
              { label: '收到日期', content: [givenDay(lead.receivedOn, 'lead', 'lead.receivedOn')], span: 6 },
            ],
            [
              {
                label: '登记人',
                content: [given(theCase.openedBy.name, 'registry', 'openedBy.name')],
                span: 6,
              },
              { label: '登记时间', content: [givenInstant(ctx.at, 'computed')], span: 6 },
            ],
            [{ label: '案由', content: [groundOf(theCase)], span: 12 }],
            ...partyRows(theCase, theCase.parties),
            [{ label: '案源内容', content: [leadContent(theCase)], span: 12, lines: 6 }],
            ...reporter,
            [{ label: '附件', content: [attached ? given(attached, 'evidence') : nothing], span: 12 }],
            [
              {
                label: '处理意见',
                content: ['依法核查，处理结果见《立案审批表》或者《不予立案审批表》'],
                span: 12,
                lines: 2,
              },
            ],
          ],
        },
      ],
    };
  },
});
