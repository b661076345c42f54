import { approvedActs, returnedActs, tableAct, thriceAskedActs, withdrawnActs } from './acts-table.ts';
import { dongguanCargo } from './dongguan-cargo.story.ts';
import type { TableStory } from './table-story.ts';

const both = ['unit-head', 'agency-head'] as const;
const longer = { days: 30, approval: 'agency-head', reason: '等待协商管辖，拟延长。' };

/** 东莞扬撒案的另一种走向：承办人自行回避获准，换人；与惠州争议，协商不成，报请指定，移送并交接，结案归档。 */
export const dongguanMoved: TableStory = {
  name: 'dongguan-moved',
  title: '东莞扬撒案：自行回避、管辖争议、指定管辖、移送其他机关',
  story: dongguanCargo,
  until: '2025-05-15',
  table: [
    tableAct('2025-05-16T09:00', 'second-handler', 'declare-withdrawal', {
      ground: 'interest',
      reason: '本人的配偶在该货运公司任职。',
    }),
    tableAct('2025-05-16T10:00', 'agency-head', 'decide-withdrawal', {
      withdrawal: 'HB1',
      outcome: 'granted',
      reason: '与本案有直接利害关系，应当回避。',
      successor: 'dongguan-transport.officer-expired',
    }),
    tableAct('2025-05-16T11:00', 'unit-head', 'reassign-handlers', ({ handlers }) => ({
      handlers: [...handlers].reverse(),
      reason: '调整主办、协办。',
    })),
    tableAct('2025-05-19T09:00', 'handler', 'dispute-jurisdiction', {
      other: '惠州市交通运输局（演示）',
      reason: '扬撒路段跨越两市交界，对方已经立案。',
      on: '2025-05-19',
    }),
    ...withdrawnActs('2025-05-20T09', 'decision-extension', longer),
    ...returnedActs(
      '2025-05-20T10',
      'decision-extension',
      'unit-head',
      longer,
      '管辖未定，期限尚早，不延长。',
    ),
    tableAct('2025-05-22T09:00', 'handler', 'record-jurisdiction-negotiation', {
      outcome: 'failed',
      note: '双方各认为由自己管辖，协商不成。',
    }),
    tableAct('2025-05-23T09:00', 'agency-head', 'refer-jurisdiction', {
      superior: '广东省交通运输厅（演示）',
      receivedOn: '2025-05-23',
    }),
    tableAct('2025-06-03T09:00', 'handler', 'record-designation', {
      designee: 'theirs',
      organ: '惠州市交通运输局（演示）',
      paper: '指定管辖通知书（演示）2025-6',
      receivedOn: '2025-06-03',
    }),
    ...thriceAskedActs('2025-06-04T09', 'transfer-out', both, {
      to: '惠州市交通运输局（演示）',
      reason: '上一级机关指定由该局管辖。',
    }),
    tableAct('2025-06-05T09:00', 'handler', 'hand-over-transferred-case', {
      papers: '案卷一册，现场笔录、询问笔录、视频资料各一份。',
      receipt: '收案回执（演示）2025-18',
    }),
    ...approvedActs('2025-06-09T09', 'closing', both, { summary: '案件已经移送有管辖权的机关，建议结案。' }),
    tableAct('2025-06-23T09:00', 'archivist', 'archive-case', { retention: '10年', keeper: '样立卷' }),
  ],
  ending: {
    phase: '已归档',
    parties: [{ stage: '尚未提出处理意见', penalties: [], paidYuan: 0 }],
    limits: {},
    documents: 'LA-07 YS-03',
  },
};
