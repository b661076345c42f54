import type { PlannedAct } from './act-plot.ts';
import { demoActor, type Post } from './demo-registry.ts';

/** 检查的样子：类型、结果。 */
export type InspectionSetup = Readonly<{
  kind: 'daily' | 'case-specific' | 'special';
  outcome: 'no-problem' | 'order-correction' | 'open-lead';
  urgent: boolean;
}>;

const usual: InspectionSetup = { kind: 'daily', outcome: 'order-correction', urgent: false };

/** 公布的检查标准。 */
export const demoStandard = ['查验供货者的许可证和合格证明', '建立并遵守进货查验记录制度'] as const;

const firms = ['甲', '乙', '丙', '丁'].map((mark, index) => ({
  identity: {
    kind: 'organisation',
    name: `广州样例${mark}食品有限公司`,
    representative: `样${mark}东`,
    address: `广州市天河区示例路${index + 1}号`,
  },
  risk: (['low', 'medium', 'high', 'low'] as const)[index],
}));

const inspectors = ['handler-1', 'handler-2', 'handler-3', 'handler-4'].map((post) => `market.${post}`);

const sources = {
  daily: {
    plan: {
      number: '2026年度检查计划第3项',
      filedWith: '广州市市场监督管理局（演示）',
      filedOn: '2026-01-20',
      publishedOn: '2026-01-26',
    },
  },
  'case-specific': { clue: { source: 'report', number: '2026000007', receivedOn: '2026-03-30' } },
  special: {
    special: {
      number: '专项检查方案〔2026〕1号',
      approvedBy: '广州市天河区人民政府',
      approvedOn: '2026-03-10',
      filedOn: '2026-03-12',
      publishedOn: '2026-03-13',
      orderedFromAbove: false,
    },
  },
} as const;

function openingInput({ kind, urgent }: InspectionSetup): PlannedAct['input'] {
  return {
    task: '2026年度食品进货查验日常检查',
    kind,
    items: [
      {
        matter: 'food.purchase-check-missing',
        title: '食品进货查验',
        publishedOn: '2025-06-30',
        standard: demoStandard,
      },
    ],
    ...sources[kind],
    ...(urgent ? { urgent: '接到食物中毒报告，须立即检查' } : {}),
  };
}

function draw(): PlannedAct['input'] {
  return {
    firmsVersion: '食品经营者名录2026-03',
    firms,
    inspectorsVersion: '检查人员名录2026-03',
    inspectors,
    withdrawn: [],
    inspectorsTaken: 2,
  };
}

type Step = (name: string, on: string, act: string, input: PlannedAct['input'], post?: Post) => PlannedAct;

const step: Step = (name, on, act, input, post = 'handler-1') => ({
  name,
  on,
  actor: demoActor('market', post),
  act,
  input,
});

/** 选定的人员是办理人：名录里只有两人，所以一定抽中他们。 */
const team = ['market.handler-1', 'market.handler-2'] as const;

function selecting({ kind }: InspectionSetup): PlannedAct {
  if (kind === 'daily')
    return step('抽取', '2026-04-02', 'draw-inspection', { ...draw(), inspectors: [...team] });
  const ground = kind === 'special' ? 'special' : 'clue';
  return step('抽取', '2026-04-02', 'assign-inspection', { ground, firm: firms[1], officers: [...team] });
}

/** 检查、告知、处理、公示、办结、归档。 */
function visiting(setup: InspectionSetup): readonly PlannedAct[] {
  const problem = setup.outcome !== 'no-problem';
  return [
    step('入企', '2026-04-08', 'check-in-inspection', {
      officers: team,
      certificatesShown: true,
      place: '广州市天河区示例路',
      location: '113.36,23.12',
      code: 'shown',
      codeRecord: '亮码记录-0001',
      helpers: 0,
    }),
    step('记录', '2026-04-08', 'record-inspection', {
      officers: team,
      from: '2026-04-08T10:00:00+08:00',
      to: '2026-04-08T11:00:00+08:00',
      place: '广州市天河区示例路',
      person: '样店长',
      certificatesShown: true,
      rightsTold: true,
      checked: [
        { standard: demoStandard[0], result: 'pass' },
        {
          standard: demoStandard[1],
          result: problem ? 'problem' : 'pass',
          note: problem ? '缺三批次的进货记录' : '齐全',
        },
      ],
      content: '检查了仓库和货架，查阅了进货票据。',
      signature: 'signed',
    }),
    step('结果', '2026-04-09', 'give-inspection-result', {
      outcome: setup.outcome,
      explanation: problem ? '进货查验记录不完整。' : '未发现问题。',
      receiver: '样店长',
    }),
    ...followUp(setup),
    step('公示', '2026-04-20', 'publish-inspection-result', { checked: true }, 'publisher'),
    step('办结', '2026-04-21', 'close-inspection', { summary: '检查结果已经告知、公示，问题已经处理。' }),
    step('归档', '2026-04-22', 'archive-case', { retention: '10年', keeper: '样辛卷' }, 'archivist'),
  ];
}

function followUp({ outcome }: InspectionSetup): readonly PlannedAct[] {
  if (outcome === 'open-lead')
    return [step('转线索', '2026-04-09', 'open-inspection-lead', { caseId: 'case-2', number: '2026000099' })];
  if (outcome !== 'order-correction') return [];
  return [
    step('改正', '2026-04-09', 'order-correction', {
      party: 'P1',
      officers: team,
      requirement: '补全三批次的进货查验记录。',
      dueOn: '2026-04-16',
    }),
    step('复查', '2026-04-17', 'recheck-inspection', {
      officers: team,
      correction: 'C1',
      corrected: true,
      note: '三批次的记录已经补全。',
    }),
  ];
}

/** 批准的两级。 */
function approving(on: string): readonly PlannedAct[] {
  return [
    step('报批', on, 'request-inspection', {
      plannedFrom: '2026-04-08',
      plannedTo: '2026-04-10',
      opinion: '对象和人员已经确定，请批准。',
    }),
    step('审查', on, 'approve-inspection', { request: 'A1', opinion: '同意。' }, 'unit-head'),
    step('批准', on, 'approve-inspection', { request: 'A1', opinion: '批准检查。' }, 'agency-head'),
  ];
}

/** 从建立任务到归档；紧急检查的，批准在入企、记录以后补办。4月8日是星期三。 */
export function inspectionPlot(given: Partial<InspectionSetup> = {}): readonly PlannedAct[] {
  const setup = { ...usual, ...given };
  const [checkIn, record, ...rest] = visiting(setup);
  if (!checkIn || !record) throw new Error('a visit has two steps');
  const notice = step('通知', '2026-04-07', 'notify-inspection', { mode: 'ahead', receiver: '样店长' });
  return [
    step('建立', '2026-04-01', 'open-inspection', openingInput(setup)),
    step('检索', '2026-04-01', 'search-inspection-overlap', {
      others: [],
      decision: 'none-found',
      offSiteEnough: false,
    }),
    selecting(setup),
    ...(setup.urgent ? [] : approving('2026-04-03')),
    notice,
    checkIn,
    record,
    ...(setup.urgent ? approving('2026-04-08') : []),
    ...rest,
  ];
}

/** 四家企业、四名人员的抽取，给抽取的测试用。 */
export const fullDraw: PlannedAct['input'] = draw();
