import { tableAct } from './acts-table.ts';
import { endingActs, type TableStory } from './table-story.ts';
import { tianheExpiredFood } from './tianhe-expired-food.story.ts';
import { tianheSeizure } from './tianhe-seizure.acts.ts';

const party = 'P1';

/** 天河过期食品案的另一种走向：扣押期间移送公安机关，公安机关立案，财物随案移送，本案结案。 */
export const tianhePoliceFiled: TableStory = {
  name: 'tianhe-police-filed',
  title: '天河过期食品：移送公安机关并立案、财物随案移送',
  story: tianheExpiredFood,
  until: '2026-04-10',
  table: [
    ...tianheSeizure.filter(({ on }) => on <= '2026-04-10'),
    tableAct('2026-04-11T09:00', 'handler', 'suspect-crime', ({ handlers }) => ({
      parties: [party],
      crime: '生产、销售不符合安全标准的食品罪',
      suspicion: 'standard-reached',
      facts: '检验报告显示致病菌超标，足以造成严重食物中毒。',
      officers: handlers,
    })),
    tableAct('2026-04-13T09:00', 'handler', 'report-crime', { content: '经核实建议移送公安机关。' }),
    tableAct('2026-04-14T09:00', 'agency-head', 'decide-police-transfer', {
      outcome: 'approved',
      reason: '同意移送。',
    }),
    tableAct('2026-04-14T16:00', 'handler', 'hand-case-to-police', {
      police: '广州市公安局天河区分局（演示）',
      papers: ['report', 'goods', 'tests'],
      receipt: '值班民警签收',
    }),
    tableAct('2026-04-15T09:00', 'handler', 'notify-goods-transfer', {
      party,
      police: '广州市公安局天河区分局（演示）',
    }),
    tableAct('2026-04-17T10:00', 'handler', 'record-police-answer', {
      outcome: 'filed',
      receivedOn: '2026-04-17',
      note: '立案告知书（演示）2026-33',
    }),
    tableAct('2026-04-20T10:00', 'handler', 'hand-goods-to-police', {
      list: '饼干214盒，检验报告、视听资料原件',
      receipt: '移交清单双方签名',
    }),
    tableAct('2026-04-20T11:00', 'handler', 'convert-measure', {
      party,
      measure: 'M1',
      how: 'transferred',
      propertyList: '财物移交清单（演示）和告知书',
      note: '随案移送公安机关。',
    }),
    ...endingActs('2026-04-22', '2026-05-07', '公安机关已经立案，案卷和财物已经移交，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [{ stage: '尚未提出处理意见', penalties: [], paidYuan: 0 }],
    limits: {
      'preservation-decision/P1/B1': '2026-03-12 met',
      'recording-upload/P1/M1': '2026-03-13 met',
      'police-handover/Y1': '2026-04-15 met',
      'police-transfer-decision/Y1': '2026-04-16 met',
      'police-answer/Y1': '2026-04-17 met',
      'police-goods-handover/Y1': '2026-04-20 met',
      'sealing-or-impoundment/P1/M1': '2026-05-07 met',
    },
    documents: 'DC-19 DC-20 DC-21 QZ-01 QZ-02 QZ-03 QZ-04 DC-16 SD-01 YS-05 YS-06',
  },
};
