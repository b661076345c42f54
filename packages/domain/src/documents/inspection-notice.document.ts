import { APL, cite, SC54 } from '@lpt/law';
import { noticeModeTitles } from '../case/inspection.ts';
import { documentDefinition } from './document.ts';
import {
  frequencyText,
  inspectedOf,
  inspectionOf,
  itemsBasis,
  itemsText,
  sourceText,
} from './inspection-block.ts';
import { handlersOf, officersText } from './officers-block.ts';
import { organOf, sealed } from './organ.ts';
import { given } from './origin.ts';
import { paragraph } from './paragraph.ts';
import { addressWord } from './party-block.ts';

function noticeOf(inspection: ReturnType<typeof inspectionOf>) {
  if (!inspection.notice) throw new Error('no notice of inspection');
  return inspection.notice;
}

/** 行政检查通知书：依据、事项、频次、人员、权利和纪律。 */
export const inspectionNotice = documentDefinition({
  code: 'JC-02',
  title: '行政检查通知书',
  articles: [SC54.art(4), SC54.art(6)],
  sealed: true,
  numberOf: ({ theCase }) => noticeOf(inspectionOf(theCase)).number,
  build: (scope) => {
    const { theCase } = scope;
    const inspection = inspectionOf(theCase);
    const notice = noticeOf(inspection);
    const party = inspectedOf(theCase);
    const organ = organOf(scope);
    const you = addressWord(party.identity);
    return {
      code: 'JC-02',
      title: '行政检查通知书',
      organ: organ.name,
      layout: 'letter',
      number: given(notice.number, 'number', 'inspection.notice.number'),
      addressee: given(party.identity.name, 'inspection', 'parties.0.identity.name'),
      blocks: [
        paragraph('本机关将对', you, '依法实施行政检查，现将有关事项通知如下：'),
        {
          kind: 'fields',
          rows: [
            { label: '检查来源', value: sourceText(inspection) },
            { label: '检查事项', value: itemsText(inspection) },
            { label: '检查依据', value: itemsBasis(inspection) },
            { label: '检查频次', value: frequencyText(inspection) },
            {
              label: '通知方式',
              value: given(noticeModeTitles[notice.mode], 'inspection', 'inspection.notice.mode'),
            },
            ...(notice.ground
              ? [
                  {
                    label: '不预先通知的依据',
                    value: given(notice.ground, 'inspection', 'inspection.notice.ground'),
                  },
                ]
              : []),
          ],
        },
        paragraph('检查人员：', ...officersText(handlersOf(scope)), '。'),
        paragraph(
          `检查人员应当主动出示执法证件；不出示的，${you}有权拒绝检查（${cite(APL.art(55, { para: 1 }))}）。${you}享有陈述、申辩的权利，认为检查人员与检查事项有直接利害关系或者有其他关系可能影响公正执法的，有权申请回避（${cite(APL.art(43, { para: 1 }))}）。`,
        ),
        paragraph(
          '检查纪律：不得逐利检查，不得干扰正常生产经营，不得任性处罚，不得下达检查指标，不得以其他名目变相检查；不得接受礼品、宴请、旅游，不得转嫁费用，不得强制接受中介服务，不得随意要求法定代表人到场，不得随意查封、扣押、冻结，不得以考核指标挂钩检查次数和罚没数额。',
        ),
        paragraph(
          `对违反规定的检查，${you}有权拒绝，并可以向行政执法监督机关投诉。本机关联系电话：`,
          given(organ.phone, 'registry'),
          '。',
        ),
        {
          kind: 'signatures',
          lines: [
            {
              role: '被检查人签收',
              names: [given(notice.receiver, 'inspection', 'inspection.notice.receiver')],
            },
          ],
        },
      ],
      signOff: sealed(scope),
    };
  },
});
