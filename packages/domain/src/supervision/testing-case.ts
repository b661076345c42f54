import type { Case, Review } from '../case/case.ts';
import type { InvestigationRecord, Violation } from '../case/investigation.ts';
import type { Party } from '../case/party.ts';
import type {
  Identity,
  OfficerOnRecord,
  PartyDecision,
  PenaltyNotice,
  Proposal,
  Service,
  ServiceMethod,
} from '../case/people.ts';
import { type Day, day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { yuan } from '../kernel/money.ts';

// 只供监督和公示的测试使用：直接写出案件的样子，不经过办理，因为要看的正是没有经过条件的案件。

export const firstOfficer: OfficerOnRecord = {
  id: 'officer-1',
  name: '陈示例',
  body: 'demo-body',
  certificate: '演示-0001',
  validTo: day('2026-12-31'),
};

export const secondOfficer: OfficerOnRecord = {
  ...firstOfficer,
  id: 'officer-2',
  name: '李示例',
  certificate: '演示-0002',
};

/** 一名当事人，没有办过任何事。 */
export function aParty(over: Partial<Party> = {}): Party {
  const identity: Identity = {
    kind: 'organisation',
    name: '天河演示食品有限公司',
    idNumber: '91440106PDY000116X',
    representative: '黄示例',
    address: '广州市天河区演示路8号',
    phone: '13800000000',
  };
  return {
    id: 'P1',
    identity,
    notices: [],
    statements: [],
    hearingRequests: [],
    services: [],
    payments: [],
    ...over,
  };
}

/** 罚款若干元的处理意见。 */
export function aFine(amount: number, over: Partial<Proposal> = {}): Proposal {
  return {
    outcome: 'penalty',
    penalties: [{ kind: 'fine', amountFen: yuan(amount) }],
    discretion: '裁量说明',
    facts: '当事人经营超过保质期的食品。',
    ...over,
  };
}

/** 处罚决定，文书编号 `decision`。 */
export function aPenaltyDecision(on: Day, over: Partial<PartyDecision> = {}): PartyDecision {
  return {
    number: '演示罚〔2026〕1号',
    document: 'decision',
    on,
    proposal: aFine(10_000),
    approvedBy: 'head-1',
    lateFine: true,
    ...over,
  };
}

/** 告知书，文书编号 `told`；没有送达的不写 `servedOn`。 */
export function aPenaltyNotice(on: Day, servedOn?: Day, over: Partial<PenaltyNotice> = {}): PenaltyNotice {
  return {
    id: 'N1',
    number: '演示罚告〔2026〕1号',
    document: 'told',
    on,
    proposal: aFine(10_000),
    hearingRight: { granted: false, reasons: [] },
    statementWorkingDays: 5,
    accessCode: 'demo-code',
    ...(servedOn ? { servedOn } : {}),
    ...over,
  };
}

/** 决定书的一次送达。 */
export function aService(method: ServiceMethod, on: Day, outcome: Service['outcome']): Service {
  return {
    id: 'F1',
    document: 'decision',
    documentTitle: '行政处罚决定书',
    method,
    on,
    outcome,
    ...(outcome === 'served' ? { servedOn: on } : {}),
    proof: '送达凭证',
    officers: [firstOfficer, secondOfficer],
  };
}

/** 一轮审核；`opinion` 写“同意 日期”“退回 日期”，没有意见的不写。 */
export function aReview(kind: Review['kind'], submittedOn: Day, opinion?: string): Review {
  const [outcome, on] = opinion?.split(' ') ?? [];
  return {
    id: 'S1',
    kind,
    grounds: [],
    submittedOn,
    submittedBy: 'officer-1',
    ...(on
      ? {
          opinion: {
            on: day(on),
            by: 'reviewer-1',
            name: '何示例',
            outcome: outcome === '退回' ? 'return' : 'agree',
            text: outcome === '退回' ? '事实不清' : '同意',
            defects: [],
          },
        }
      : {}),
  };
}

/** 一项违法行为，属于当事人 `P1`，2026 年 1 月 5 日终了。 */
export function aViolation(matter: string, circumstances: Violation['circumstances']): Violation {
  return {
    id: 'V1',
    matter,
    parties: ['P1'],
    from: day('2026-01-05'),
    to: day('2026-01-05'),
    place: '广州市天河区演示路8号',
    facts: '经营超过保质期的食品',
    circumstances,
  };
}

/** 一份笔录，默认两名执法人员。 */
export function aRecord(
  kind: InvestigationRecord['kind'],
  on: Day,
  over: Partial<InvestigationRecord> = {},
): InvestigationRecord {
  return {
    id: 'R1',
    kind,
    from: instant(`${on}T09:30:00+08:00`),
    to: instant(`${on}T10:30:00+08:00`),
    place: '广州市天河区演示路8号',
    officers: [firstOfficer, secondOfficer],
    person: '黄示例（店长）',
    certificatesShown: true,
    rightsTold: true,
    content: '现场情况',
    turns: [],
    signature: 'signed',
    beforeFiling: false,
    ...over,
  };
}

/** 一个案件，默认已经立案、没有办过别的事。 */
export function aCase(over: Partial<Case> = {}): Case {
  return {
    id: 'case-1',
    city: '440100',
    body: 'demo-body',
    division: '440106',
    profiles: ['general', 'guangdong', 'market'],
    version: 1,
    updatedAt: instant('2026-01-12T09:00:00+08:00'),
    phase: 'investigating',
    procedure: 'ordinary',
    suspended: false,
    ground: '涉嫌经营超过保质期的食品',
    lead: {
      number: '2026000001',
      source: 'report',
      receivedOn: day('2026-01-05'),
      content: '举报',
      reporter: { name: '刘举报', contact: '13900000001' },
      registeredBy: 'officer-1',
    },
    handlers: ['officer-1', 'officer-2'],
    parties: [aParty()],
    violations: [],
    requests: [],
    records: [],
    evidence: [],
    intervals: [],
    corrections: [],
    preservations: [],
    measures: [],
    reviews: [],
    discussions: [],
    withdrawals: [],
    policeTransfers: [],
    jurisdictionDisputes: [],
    assistances: [],
    links: [],
    documents: [],
    extensions: [],
    openedBy: { officer: 'officer-1', name: '陈示例', body: 'demo-body', roles: ['handler'] },
    ...over,
  };
}
