import type { Case } from '@lpt/domain';
import { JMC } from '@lpt/law';
import { approvedActs, officersOf, officersOnRecord, servedAct, tableAct } from './acts-table.ts';
import { storyPerson } from './story-parties.ts';
import { endingActs, type WholeStory } from './table-story.ts';

const party = 'P1';
const both = ['unit-head', 'agency-head'] as const;

/** 店主的房东，先在店主的案件里列为当事人，后来分出另案。 */
export const landlord = storyPerson({
  serial: 23,
  county: '440703',
  name: '邓示巳',
  address: '江门市蓬江区环市街道演示路8号',
});

/** 房东的一项：侧墙剥落。 */
export const landlordViolation = {
  matter: 'appearance.street-building-facade',
  parties: [party],
  from: '2026-06-20',
  to: '2026-07-31',
  place: '江门市蓬江区环市街道演示路6号侧墙',
  facts: '当事人的房屋侧墙自2026年6月20日起剥落两处，面积半平方米，不符合城市容貌标准。',
  circumstances: { correction: 'not-ordered', places: 2, areaSqm: 0.5 },
} as const;

const refusedToCorrect = {
  ...landlordViolation,
  facts: `${landlordViolation.facts}经责令限期改正，逾期没有改正。`,
  circumstances: { correction: 'refused', places: 2, areaSqm: 0.5 },
};
const proposal = (fine: number) => (_theCase: Case) => ({
  report: '经调查，房东管理的侧墙剥落两处，逾期没有改正。',
  complexity: { complex: false, reasons: [] },
  proposals: [
    {
      party,
      proposal: {
        outcome: 'penalty',
        penalties: [{ kind: 'fine', amountFen: fine }],
        tier: '从轻',
        discretion: '两处，不足一平方米，从轻阶次。',
        facts: refusedToCorrect.facts,
      },
    },
  ],
});

/** 蓬江：从店主案件分出的房东案，接着原来的立案日期，责令改正逾期不改，从轻罚款，办到归档。 */
export const pengjiangSplitOff: WholeStory = {
  name: 'pengjiang-split-off',
  title: '蓬江临街立面：分出的房东案',
  body: 'pengjiang-urban',
  articles: { violated: [JMC.art(44, { item: 1 })], penalised: [JMC.art(44, { item: 1 })] },
  table: [
    tableAct('2026-07-20T15:00', 'handler', 'open-split-case', {
      from: { caseId: 'demo-facade', number: '蓬城管立〔2026〕第1号', filedOn: '2026-07-09' },
      number: '蓬城管立〔2026〕第2号',
      handlers: ['pengjiang-urban.officer-1', 'pengjiang-urban.officer-2'],
      ground: '涉嫌临街建筑物容貌不符合标准',
      source: 'complaint',
      receivedOn: '2026-07-06',
      content: '群众投诉临街店铺外立面破损，影响市容。',
      parties: [landlord],
      violations: [landlordViolation],
      evidence: [
        {
          kind: 'audio-visual',
          title: '侧墙照片',
          source: '执法人员拍摄',
          obtainedOn: '2026-07-13',
          officers: officersOnRecord(['pengjiang-urban.officer-1', 'pengjiang-urban.officer-2']),
          proves: '证明违法事实',
          violations: ['V1'],
        },
      ],
      records: [],
      reason: '侧墙由房东管理，须另行责令改正，与店主的部分分开办理。',
    }),
    tableAct('2026-07-21T10:30', 'handler', 'record-questioning', (theCase) => ({
      officers: officersOf(theCase),
      party,
      from: '2026-07-21T10:00:00+08:00',
      to: '2026-07-21T10:20:00+08:00',
      place: '蓬江区城管局综合执法大队',
      person: landlord.name,
      certificatesShown: true,
      rightsTold: true,
      turns: [{ question: '侧墙由谁管理？', answer: '是我的房子，侧墙归我修。' }],
      signature: 'signed',
    })),
    tableAct('2026-07-21T10:40', 'handler', 'order-correction', (theCase) => ({
      party,
      officers: officersOf(theCase),
      requirement: '十日内修复剥落的侧墙。',
      dueOn: '2026-07-31',
    })),
    servedAct('2026-07-21T11:00', 'DC-22'),
    tableAct('2026-08-03T09:00', 'handler', 'recheck-correction', {
      correction: 'C1',
      corrected: false,
      note: '两处剥落均未修复。',
    }),
    tableAct('2026-08-03T10:00', 'handler', 'amend-violation', { id: 'V1', violation: refusedToCorrect }),
    tableAct('2026-08-04T09:00', 'handler', 'close-investigation', proposal(60_000)),
    tableAct('2026-08-04T10:00', 'handler', 'submit-review', { reviewKind: 'case' }),
    tableAct('2026-08-06T09:00', 'legal-reviewer', 'give-review-opinion', {
      outcome: 'agree',
      text: '事实清楚，同意。',
      defects: [],
    }),
    ...approvedActs('2026-08-07T09', 'proposal', ['agency-head'], { opinion: '审核已经通过，请审批。' }),
    tableAct('2026-08-10T09:00', 'handler', 'issue-notice', { party, statementWorkingDays: 5 }),
    servedAct('2026-08-10T10:00', 'GZ-01'),
    ...approvedActs('2026-08-18T09', 'decision', both, {
      party,
      lateFine: true,
      opinion: '告知期满，请审批。',
    }),
    servedAct('2026-08-18T15:00', 'JD-02'),
    tableAct('2026-08-20T09:00', 'publisher', 'publish-decision', { party, checked: true }),
    tableAct('2026-08-25T09:00', 'handler', 'record-payment', {
      party,
      kind: 'fine',
      amountFen: 60_000,
      on: '2026-08-25',
      receipt: '演示票据1402',
    }),
    ...endingActs('2026-08-27', '2026-09-10', '罚款600元已经缴清，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['罚款人民币陆佰元整（600元）'],
        decision: '蓬城管罚字〔2026〕第1号 2026-08-18',
        paidYuan: 600,
      },
    ],
    limits: {
      'correction/P1/C1': '2026-07-31 met',
      'legal-review/S1': '2026-08-11 met',
      'statement-period/P1': '2026-08-17 expired',
      'decision-service/P1': '2026-08-27 met',
      'publication-province/P1': '2026-08-27 met',
      'payment/P1': '2026-09-02 met',
      'case-decision': '2026-10-07 met',
      'reconsideration/P1': '2026-10-19 running',
      'litigation/P1': '2027-02-18 running',
    },
    documents:
      'DC-05 DC-22 SD-01 DC-26 SH-01 GZ-01 SD-01 JD-01 JD-02 SD-01 JD-11 ZX-01 JA-01 JA-02 JA-03 JA-04',
  },
};
