import { officersOf, servedAct, tableAct, thriceAskedActs } from './acts-table.ts';
import { pengjiangFacade } from './pengjiang-facade.story.ts';
import { endingActs, type TableStory, unexecuted } from './table-story.ts';

const both = ['unit-head', 'agency-head'] as const;
const party = 'P1';

/** 蓬江临街立面案的一种结局：起诉被驳回，公告限期自行拆除，催告，本机关依法强制拆除遮雨篷，罚款缴清。 */
export const pengjiangDemolished: TableStory = {
  name: 'pengjiang-demolished',
  title: '蓬江临街立面：行政诉讼、公告限期拆除、强制执行',
  story: pengjiangFacade,
  facts: unexecuted(pengjiangFacade),
  table: [
    tableAct('2026-08-28T10:00', 'handler', 'register-remedy', {
      party,
      remedyKind: 'litigation',
      body: '江门市江海区人民法院',
      filedOn: '2026-08-24',
      copyReceivedOn: '2026-08-28',
      simplified: false,
    }),
    tableAct('2026-08-31T10:00', 'handler', 'record-stay', {
      party,
      authority: '江门市江海区人民法院',
      reason: '拆除后难以恢复，诉讼期间停止执行。',
    }),
    tableAct('2026-09-10T10:00', 'handler', 'answer-remedy', { party, paper: '答辩状、证据目录和全部证据' }),
    tableAct('2026-10-12T10:00', 'handler', 'record-remedy-outcome', {
      party,
      result: 'dismissed',
      receivedOn: '2026-10-12',
      effectiveOn: '2026-10-27',
      worse: false,
      thirdPartyAsked: false,
      procedureOnly: false,
      note: '证据确凿，适用法规正确，符合法定程序，驳回诉讼请求；没有上诉。',
    }),
    tableAct('2026-10-28T10:00', 'handler', 'announce-demolition', {
      party,
      object: '临街一侧破损、乱搭的遮雨篷四处',
      selfBy: '2026-11-11',
      where: '店铺门前、社区公告栏和本机关网站',
    }),
    tableAct('2026-10-28T11:00', 'handler', 'issue-demand', {
      party,
      object: '拆除临街遮雨篷四处，缴纳罚款2000元',
      how: '自行拆除；到代收机构缴纳',
      performBy: '2026-11-11',
      consequences: ['enforce'],
    }),
    servedAct('2026-10-28T15:00', 'ZX-05'),
    tableAct('2026-11-12T10:00', 'handler', 'record-demand-views', {
      party,
      content: '当事人称房东不同意拆除。',
      reply: '遮雨篷由当事人搭建，与房东无关，不予采纳。',
      adopted: false,
    }),
    ...thriceAskedActs('2026-11-12T14', 'enforcement', both, {
      party,
      basisLevel: 'law',
      provision: '授予本机关强制拆除权的法律条款（演示）',
      manner: 'demolition',
      plan: '2026年11月16日上午，两名执法人员到场，吊车拆除四处遮雨篷。',
    }),
    servedAct('2026-11-13T10:00', 'ZX-08'),
    tableAct('2026-11-16T12:00', 'handler', 'carry-out-enforcement', (theCase) => ({
      party,
      officers: officersOf(theCase),
      from: '2026-11-16T09:00:00+08:00',
      to: '2026-11-16T11:40:00+08:00',
      place: theCase.violations[0]?.place ?? '',
      cutsUtilities: false,
      content: '当事人到场，物品先行清点搬出；四处遮雨篷全部拆除，路面清理完毕。',
      recording: '执法记录仪（演示）021号，全程不间断',
      signature: 'signed',
      completed: true,
    })),
    tableAct('2026-11-17T10:00', 'handler', 'record-payment', {
      party,
      kind: 'fine',
      amountFen: 200_000,
      on: '2026-11-17',
      receipt: '演示票据0401',
    }),
    ...endingActs('2026-11-18', '2026-12-02', '遮雨篷已经拆除，罚款缴清，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['罚款人民币贰仟元整（2000元）'],
        decision: '蓬城管罚字〔2026〕第1号 2026-08-13',
        paidYuan: 2000,
      },
    ],
    limits: {
      'litigation-answer/P1/Q1': '2026-09-14 met',
      'reconsideration/P1': '2026-10-13 expired',
      'demand-wait/P1/U1': '2026-11-11 expired',
    },
    documents: 'ZX-11 ZX-05 SD-01 ZX-07 ZX-08 SD-01 ZX-15 JA-02 JA-03 JA-04',
  },
};
