import { JMC } from '@lpt/law';
import { approvedActs, officersOnRecord, servedAct, tableAct, thriceAskedActs } from './acts-table.ts';
import { pengjiangFacade } from './pengjiang-facade.story.ts';
import { landlord, landlordViolation } from './pengjiang-split-off.acts.ts';
import { endingActs, type TableStory } from './table-story.ts';

const party = 'P1';
const team = ['pengjiang-urban.officer-1', 'pengjiang-urban.officer-2'];
const both = ['unit-head', 'agency-head'] as const;
const airing = '当事人于2026年7月8日在店前人行道护栏上晾晒被褥3件，执法人员责令改正，当事人拒不改正。';

/** 蓬江临街立面案的另一种经过：增加房东为当事人，并入同一店主的晾晒案，证据和笔录随案并入，房东的部分分出另案，店主两项一并处罚。 */
export const pengjiangJoined: TableStory = {
  name: 'pengjiang-joined',
  title: '蓬江临街立面：增加当事人、并案、分案',
  story: pengjiangFacade,
  until: '2026-07-28',
  articles: {
    violated: [JMC.art(44, { item: 1 }), JMC.art(44, { item: 2 })],
    penalised: [JMC.art(44, { item: 1 }), JMC.art(44, { item: 2 })],
  },
  table: [
    tableAct('2026-07-10T15:00', 'handler', 'amend-party', ({ parties }) => {
      const { birth: _birth, ...identity } = parties[0]?.identity ?? {};
      return { party, identity: { ...identity, address: '江门市蓬江区环市街道演示路6号首层' } };
    }),
    tableAct('2026-07-13T09:00', 'handler', 'add-party', { identity: landlord }),
    tableAct('2026-07-13T09:10', 'handler', 'add-violation', {
      violation: { ...landlordViolation, parties: ['P2'] },
    }),
    tableAct('2026-07-13T10:00', 'handler', 'add-evidence', {
      officers: team,
      kind: 'audio-visual',
      title: '侧墙照片',
      source: '执法人员拍摄',
      obtainedOn: '2026-07-13',
      proves: '证明违法事实',
      violations: ['V2'],
    }),
    ...thriceAskedActs('2026-07-14T09', 'joinder', both, {
      other: { caseId: 'demo-airing', number: '蓬城管立〔2026〕第9号', filedOn: '2026-07-08' },
      relation: 'same-party',
      joinedParties: [],
      joinedViolations: [
        {
          matter: 'appearance.airing-on-public-facilities',
          parties: [party],
          from: '2026-07-08',
          to: '2026-07-08',
          place: '江门市蓬江区环市街道演示路6号门前',
          facts: airing,
          circumstances: { correction: 'refused', pieces: 3, volume: 0.1, areaSqm: 0.5 },
        },
      ],
      joinedEvidence: [
        {
          kind: 'audio-visual',
          title: '晾晒现场照片',
          source: '执法人员拍摄',
          obtainedOn: '2026-07-08',
          officers: officersOnRecord(team),
          proves: '证明晾晒的地点和件数',
          violations: ['V1'],
        },
      ],
      joinedRecords: [
        {
          kind: 'site',
          from: '2026-07-08T08:30:00+08:00',
          to: '2026-07-08T08:50:00+08:00',
          place: '江门市蓬江区环市街道演示路6号门前',
          officers: officersOnRecord(team),
          party,
          person: '店主',
          certificatesShown: true,
          rightsTold: true,
          content: airing,
          turns: [],
          signature: 'signed',
          beforeFiling: false,
        },
      ],
      reason: '同一当事人同日前后的两项违法行为，一并查处。',
    }),
    ...thriceAskedActs('2026-07-20T09', 'split', both, {
      splitParties: ['P2'],
      reason: '侧墙由房东管理，须另行责令改正，与店主的部分分开办理。',
    }),
    tableAct('2026-07-28T15:00', 'handler', 'amend-violation', ({ violations }) => {
      const { id, filedOn: _filedOn, ...violation } = violations[0] ?? { id: '' };
      return {
        id,
        violation: { ...violation, circumstances: { correction: 'refused', places: 4, areaSqm: 3 } },
      };
    }),
    tableAct('2026-07-30T09:00', 'handler', 'close-investigation', ({ violations }) => ({
      report: '经调查，店面容貌不符合标准、利用公共设施晾晒两项事实清楚。',
      complexity: { complex: false, reasons: [] },
      proposals: [
        {
          party,
          proposal: {
            outcome: 'penalty',
            penalties: [{ kind: 'fine', amountFen: 210_000 }],
            tier: '一般',
            discretion: '店面四处，一般阶次，罚款2000元；晾晒3件，从轻阶次，罚款100元。',
            facts: violations.map(({ facts }) => facts).join('\n'),
          },
        },
      ],
    })),
    tableAct('2026-07-30T10:00', 'handler', 'submit-review', { reviewKind: 'case' }),
    tableAct('2026-08-03T09:00', 'legal-reviewer', 'give-review-opinion', {
      outcome: 'agree',
      text: '两项事实清楚，分别裁量、合并执行，同意。',
      defects: [],
    }),
    ...approvedActs('2026-08-04T09', 'proposal', ['agency-head'], { opinion: '审核已经通过，请审批。' }),
    tableAct('2026-08-05T09:00', 'handler', 'issue-notice', { party, statementWorkingDays: 5 }),
    servedAct('2026-08-05T10:00', 'GZ-01'),
    ...approvedActs('2026-08-13T09', 'decision', both, {
      party,
      lateFine: true,
      opinion: '告知期满，请审批。',
    }),
    servedAct('2026-08-14T09:00', 'JD-02'),
    tableAct('2026-08-20T09:00', 'publisher', 'publish-decision', { party, checked: true }),
    tableAct('2026-08-26T09:00', 'handler', 'record-payment', {
      party,
      kind: 'fine',
      amountFen: 210_000,
      on: '2026-08-26',
      receipt: '演示票据1401',
    }),
    ...endingActs('2026-08-28', '2026-09-11', '罚款2100元已经缴清，房东的部分已经另案办理，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['罚款人民币贰仟壹佰元整（2100元）'],
        decision: '蓬城管罚字〔2026〕第1号 2026-08-13',
        paidYuan: 2100,
      },
    ],
    limits: { 'case-decision': '2026-10-06 met' },
    documents: 'DC-09 JA-02 JA-03 JA-04',
  },
};
