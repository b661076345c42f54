import type { EventBody, EventType } from '../case/events.ts';
import type { Penalty, Publication } from '../case/people.ts';
import { type Day, day, plusDays } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { yuan } from '../kernel/money.ts';
import {
  aFine,
  aParty,
  aPenaltyDecision,
  aPenaltyNotice,
  aRecord,
  aReview,
  aService,
  aViolation,
  firstOfficer,
  secondOfficer,
} from './testing-case.ts';
import { coercionBodies } from './testing-coercion.ts';
import type { Drawn } from './testing-drawn.ts';
import { hearingBodies } from './testing-hearing-events.ts';

// 只供监督的测试使用：每一种事件的内容。

/** 故事开始的那一日。 */
export const storyStart = day('2025-09-01');

const penalties: readonly (readonly Penalty[])[] = [
  [{ kind: 'fine', amountFen: yuan(70_000) }],
  [{ kind: 'fine', amountFen: yuan(90_000) }],
  [{ kind: 'fine', amountFen: yuan(200_000) }],
  [{ kind: 'warning' }],
];
const reason = '理由';

const publications: readonly ((on: Day) => Publication)[] = [
  (on) => ({ status: 'published', on, by: 'publisher-1', record: published }),
  (on) => ({ status: 'not-published', on, by: 'publisher-1', reason: 'security', filedWith: 'justice' }),
  (on) => ({ status: 'withdrawn', on, by: 'publisher-1', publishedOn: on, reason, record: published }),
];

const published = {
  documentNumber: '1',
  caseName: '案',
  partyKind: '法人',
  facts: '事实',
  basis: '依据',
  outcome: '警告',
  body: '局',
  decidedOn: storyStart,
} as const;

/** 各种事件的内容。 */
export const storyBodies = {
  ...hearingBodies,
  ...coercionBodies,
  VerificationStarted: () => ({ type: 'VerificationStarted', officers: [] }),
  VerificationExtended: () => ({ type: 'VerificationExtended', reason }),
  CaseFiled: () => ({ type: 'CaseFiled', number: '1', handlers: [], ground: '案由' }),
  FilingDeclined: () => ({ type: 'FilingDeclined', reason }),
  LeadTransferred: () => ({ type: 'LeadTransferred', to: '某局', reason }),
  ReporterAnswered: () => ({ type: 'ReporterAnswered', how: '书面' }),
  ApprovalRequested: ({ at }) => ({
    type: 'ApprovalRequested',
    request: {
      id: 'A1',
      kind: 'decision',
      title: '处理决定',
      input: {},
      by: 'officer-1',
      byName: '陈示例',
      on: at,
      stages: ['agency-head'],
      passed: 0,
      status: 'pending',
      opinions: [],
    },
  }),
  ApprovalGiven: () => ({
    type: 'ApprovalGiven',
    request: 'A1',
    role: 'agency-head',
    opinion: '同意',
    last: true,
  }),
  ApprovalReturned: () => ({ type: 'ApprovalReturned', request: 'A1', role: 'agency-head', opinion: '退回' }),
  ApprovalWithdrawn: () => ({ type: 'ApprovalWithdrawn', request: 'A1', reason }),
  PartyAdded: () => ({ type: 'PartyAdded', party: aParty({ id: 'P3' }) }),
  PartyAmended: ({ party }) => ({
    type: 'PartyAmended',
    party,
    identity: { kind: 'person', name: '周示例', address: '广州市' },
  }),
  ViolationAdded: () => ({
    type: 'ViolationAdded',
    violation: aViolation('transport.cargo-not-secured', {}),
  }),
  ViolationAmended: ({ flag }) => ({
    type: 'ViolationAmended',
    violation: aViolation('food.expired-food', { goodsValueFen: flag ? 2_000_000 : 100, gainsFen: 0 }),
  }),
  HandlersReassigned: () => ({ type: 'HandlersReassigned', handlers: [], reason }),
  RecordMade: ({ at, flag }) => ({
    type: 'RecordMade',
    record: aRecord('questioning', at, {
      officers: flag
        ? [firstOfficer]
        : [firstOfficer, { ...secondOfficer, id: 'stranger', validTo: storyStart }],
    }),
  }),
  ServiceAddressConfirmed: ({ party, at }) => ({
    type: 'ServiceAddressConfirmed',
    party,
    address: { address: '广州市', confirmedOn: at },
  }),
  EvidenceAdded: ({ at }) => ({
    type: 'EvidenceAdded',
    evidence: {
      id: 'E1',
      kind: 'documentary',
      title: '票据',
      source: '当事人',
      obtainedOn: at,
      officers: [],
      proves: '事实',
      violations: [],
    },
  }),
  IntervalBegun: ({ at, flag }) => ({
    type: 'IntervalBegun',
    interval: {
      id: 'I1',
      stage: flag ? 'case' : 'verification',
      reason: 'testing',
      from: at,
      paper: '委托书',
    },
  }),
  IntervalEnded: ({ at }) => ({ type: 'IntervalEnded', interval: 'I1', to: at }),
  CorrectionOrdered: ({ at, party }) => ({
    type: 'CorrectionOrdered',
    correction: {
      id: 'C1',
      number: '1',
      document: 'D1',
      party,
      on: at,
      requirement: '改正',
      dueOn: at,
      officers: [],
    },
  }),
  CorrectionRechecked: () => ({ type: 'CorrectionRechecked', correction: 'C1', corrected: true, note: '' }),
  CaseSuspended: ({ at }) => ({
    type: 'CaseSuspended',
    interval: { id: 'I2', stage: 'case', reason: 'suspension', from: at, paper: '审批表' },
    reason,
  }),
  CaseResumed: () => ({ type: 'CaseResumed', interval: 'I2' }),
  DecisionPeriodExtended: ({ choice }) => ({
    type: 'DecisionPeriodExtended',
    days: choice,
    approval: 'agency-head',
    reason,
  }),
  CaseTerminated: () => ({ type: 'CaseTerminated', reason }),
  CaseTransferredOut: () => ({ type: 'CaseTransferredOut', to: '某局', reason }),
  InvestigationClosed: ({ proposal, flag }) => ({
    type: 'InvestigationClosed',
    report: '报告',
    complexity: { complex: flag, reasons: ['复杂'] },
    proposals: [{ party: 'P1', proposal }],
  }),
  ReviewSubmitted: ({ at, flag }) => ({
    type: 'ReviewSubmitted',
    review: aReview(flag ? 'legal' : 'case', at),
  }),
  ReviewExtended: () => ({ type: 'ReviewExtended', review: 'S1', reason }),
  ReviewOpinionGiven: ({ flag }) => ({
    type: 'ReviewOpinionGiven',
    review: 'S1',
    outcome: flag ? 'agree' : 'return',
    text: '意见',
    defects: [],
  }),
  ProposalApproved: ({ party }) => ({ type: 'ProposalApproved', parties: [party] }),
  NoticeIssued: ({ party, at, proposal, flag }) => ({
    type: 'NoticeIssued',
    party,
    notice: aPenaltyNotice(at, undefined, { proposal, hearingRight: { granted: flag, reasons: [] } }),
  }),
  DocumentServed: ({ party, at, choice, flag }) => ({
    type: 'DocumentServed',
    party,
    service: {
      ...aService('direct', at, choice % 3 === 0 ? 'failed' : 'served'),
      document: flag ? 'told' : 'decision',
    },
  }),
  StatementReceived: ({ party, at }) => ({
    type: 'StatementReceived',
    party,
    statement: { id: 'Y1', on: at, at: nineOClock(at), channel: 'written', content: '', receipt: 'Y1' },
  }),
  RightsWaived: ({ party }) => ({ type: 'RightsWaived', party, statement: true, hearing: true, proof: '' }),
  HearingRequested: ({ party, at }) => ({
    type: 'HearingRequested',
    party,
    request: { id: 'H1', on: at, channel: 'written', reason, receipt: 'H1', inTime: true },
  }),
  HearingRequestWithdrawn: ({ party }) => ({
    type: 'HearingRequestWithdrawn',
    party,
    request: 'H1',
    proof: '',
  }),
  ViewsReviewed: ({ party, at }) => ({
    type: 'ViewsReviewed',
    party,
    review: { on: at, by: 'officer-1', reply: '', adopted: 'none-raised' },
  }),
  ProposalRevised: ({ party, proposal, flag }) => ({
    type: 'ProposalRevised',
    party,
    proposal,
    reason,
    renotify: flag,
  }),
  DiscussionHeld: ({ at }) => ({
    type: 'DiscussionHeld',
    discussion: {
      id: 'M1',
      on: at,
      chair: '何负责',
      attendees: ['吴负责'],
      recorder: '',
      opinions: '',
      conclusion: '',
      parties: ['P1'],
    },
  }),
  DecisionMade: ({ party, at, proposal }) => ({
    type: 'DecisionMade',
    party,
    decision: aPenaltyDecision(at, { proposal }),
  }),
  DecisionRevoked: ({ party, at }) => ({
    type: 'DecisionRevoked',
    party,
    authority: '复议机关',
    receivedOn: at,
    reason,
  }),
  PaymentRecorded: ({ party, at }) => ({
    type: 'PaymentRecorded',
    party,
    payment: { on: at, amountFen: yuan(1), kind: 'fine', receipt: '' },
  }),
  OutcomePerformed: ({ party }) => ({ type: 'OutcomePerformed', party, note: '' }),
  PublicationSettled: ({ party, at, choice }) => ({
    type: 'PublicationSettled',
    party,
    publication: (publications[choice % 3] ?? publications[0])?.(at) ?? {
      status: 'published',
      on: at,
      by: '',
      record: published,
    },
  }),
  CaseClosed: () => ({ type: 'CaseClosed', ground: '执行完毕', summary: '' }),
  CaseArchived: () => ({ type: 'CaseArchived', archiveNumber: '1', retention: '30', keeper: '' }),
  DocumentIssued: () => ({
    type: 'DocumentIssued',
    document: { id: 'D9', code: 'JD-02', title: '' },
    model: { code: 'JD-02', title: '', organ: '', layout: 'letter', blocks: [] },
  }),
} as const satisfies Partial<{
  readonly [K in EventType]: (drawn: Drawn) => Extract<EventBody, { type: K }>;
}>;

export type StoryEventType = keyof typeof storyBodies;

/** 故事里的事件种类，供抽取。 */
export const storyEventTypes = Object.keys(storyBodies) as readonly StoryEventType[];

/** 由两个数定出日子、当事人和处罚。 */
export function drawnFrom(other: number, choice: number): Drawn {
  return {
    at: plusDays(storyStart, other),
    party: choice % 4 === 0 ? 'P2' : 'P1',
    proposal: aFine(0, { penalties: penalties[choice % penalties.length] ?? [] }),
    flag: choice % 2 === 0,
    choice,
  };
}

export function nineOClock(on: Day) {
  return instant(`${on}T09:00:00+08:00`);
}
