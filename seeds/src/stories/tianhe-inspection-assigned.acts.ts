import { demoFirm } from '../parties.ts';
import { officersOf, tableAct, thriceAskedActs } from './acts-table.ts';
import type { WholeStory } from './table-story.ts';

const standard = ['销售的食品在保质期以内', '食品经营许可证在有效期内'];
const officers = ['tianhe-market.officer-1', 'tianhe-market.officer-2'];

/** 天河：接到投诉的个案检查，不经抽取；报批走过弯路；没有发现问题；企业投诉并得到答复；办结、归档。 */
export const tianheInspectionAssigned: WholeStory = {
  name: 'tianhe-inspection-assigned',
  title: '天河个案检查：确定对象、没有发现问题、企业投诉',
  body: 'tianhe-market',
  articles: { violated: [], penalised: [] },
  table: [
    tableAct('2026-05-11T09:00', 'handler', 'open-inspection', {
      task: '投诉食品过期的核查',
      kind: 'case-specific',
      items: [
        { matter: 'food.expired-food', title: '食品销售环节的质量安全', publishedOn: '2025-06-30', standard },
      ],
      clue: { source: 'complaint', number: '投诉登记（演示）2026-88', receivedOn: '2026-05-08' },
    }),
    tableAct('2026-05-11T09:20', 'handler', 'search-inspection-overlap', {
      others: [],
      decision: 'none-found',
      offSiteEnough: false,
    }),
    tableAct('2026-05-11T09:30', 'handler', 'assign-inspection', {
      ground: 'clue',
      reason: '投诉指明该店。',
      firm: { identity: demoFirm(76), risk: 'medium' },
      officers,
    }),
    ...thriceAskedActs('2026-05-11T10', 'inspection', ['unit-head', 'agency-head'], {
      plannedFrom: '2026-05-12',
      plannedTo: '2026-05-13',
      opinion: '有明确的投诉线索，请批准。',
    }),
    tableAct('2026-05-11T15:00', 'handler', 'notify-inspection', { mode: 'ahead', receiver: '样前台' }),
    tableAct('2026-05-12T09:30', 'handler', 'check-in-inspection', (theCase) => ({
      officers: officersOf(theCase),
      certificatesShown: true,
      place: '检查对象的经营场所',
      location: '113.3620,23.1250',
      code: 'scanned',
      codeRecord: '演示扫码-20260512-01',
      helpers: 0,
    })),
    tableAct('2026-05-12T10:40', 'handler', 'record-inspection', (theCase) => ({
      officers: officersOf(theCase),
      from: '2026-05-12T09:35:00+08:00',
      to: '2026-05-12T10:30:00+08:00',
      place: '检查对象的经营场所',
      person: '样店长',
      certificatesShown: true,
      rightsTold: true,
      checked: standard.map((each) => ({ standard: each, result: 'pass' })),
      content: '逐排查看货架和仓库，没有发现超过保质期的食品。',
      signature: 'signed',
    })),
    tableAct('2026-05-12T11:00', 'handler', 'give-inspection-result', {
      outcome: 'no-problem',
      explanation: '没有发现问题。',
      receiver: '样店长',
    }),
    tableAct('2026-05-13T09:00', 'handler', 'record-inspection-complaint', {
      content: '企业认为检查时间在营业高峰，影响经营。',
      refusedEntry: false,
    }),
    tableAct('2026-05-14T09:00', 'unit-head', 'answer-inspection-complaint', {
      complaint: 'Q1',
      text: '已经当面说明，今后尽量避开营业高峰。',
    }),
    tableAct('2026-05-18T10:00', 'publisher', 'publish-inspection-result', { checked: true }),
    tableAct('2026-05-19T10:00', 'handler', 'close-inspection', {
      summary: '没有发现问题，结果已经告知、公示，投诉已经答复。',
    }),
    tableAct('2026-05-25T10:00', 'archivist', 'archive-case', { retention: '10年', keeper: '样立卷' }),
  ],
  ending: {
    phase: '已归档',
    parties: [{ stage: '尚未提出处理意见', penalties: [], paidYuan: 0 }],
    limits: { 'inspection-publication': '2026-06-09 met' },
    documents: 'JC-01 JC-02 JC-11 JC-03 JC-07 JA-02 JA-03 JA-04',
  },
};
