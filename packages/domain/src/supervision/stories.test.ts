import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../case/case.ts';
import type { CaseEvent, EventBody, EventType } from '../case/events.ts';
import { evolve } from '../case/evolve.ts';
import type { Penalty } from '../case/people.ts';
import { type Day, day, plusDays } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { yuan } from '../kernel/money.ts';
import type { Profile } from '../registry/registry.ts';
import { findingsOf, supervisionRules } from './rules.ts';
import {
  aCase,
  aFine,
  aParty,
  aPenaltyDecision,
  aPenaltyNotice,
  aRecord,
  aService,
  aViolation,
  firstOfficer,
  secondOfficer,
} from './testing-case.ts';
import { seenOn } from './testing-registry.ts';

const start = day('2025-09-01');
const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 300 }).map((days) => plusDays(start, days));
const anyParty = fc.constantFrom('P1', 'P2');
const anyPenalties: fc.Arbitrary<readonly Penalty[]> = fc.constantFrom<readonly Penalty[]>(
  [{ kind: 'fine', amountFen: yuan(70_000) }],
  [{ kind: 'fine', amountFen: yuan(90_000) }],
  [{ kind: 'fine', amountFen: yuan(200_000) }],
  [{ kind: 'warning' }],
);
const anyProposal = anyPenalties.map((penalties) => aFine(0, { penalties }));
const reason = '理由';

/** 每一种事件的内容，任意而不讲先后：记录可能来自没有条件的系统。 */
const bodies: { readonly [K in Exclude<EventType, 'LeadRegistered'>]: fc.Arbitrary<Extract<EventBody, { type: K }>> } = {
  VerificationStarted: of({ type: 'VerificationStarted', officers: [] }),
  VerificationExtended: of({ type: 'VerificationExtended', reason }),
  CaseFiled: of({ type: 'CaseFiled', number: '1', handlers: [], ground: '案由' }),
  FilingDeclined: of({ type: 'FilingDeclined', reason }),
  LeadTransferred: of({ type: 'LeadTransferred', to: '某局', reason }),
  ReporterAnswered: of({ type: 'ReporterAnswered', how: '书面' }),
  ApprovalRequested: anyDay.map((on) => ({
    type: 'ApprovalRequested',
    request: {
      id: 'A1',
      kind: 'decision',
      title: '处理决定',
      input: {},
      by: 'officer-1',
      byName: '陈示例',
      on,
      stages: ['agency-head'],
      passed: 0,
      status: 'pending',
      opinions: [],
    },
  })),
  ApprovalGiven: of({ type: 'ApprovalGiven', request: 'A1', role: 'agency-head', opinion: '同意', last: true }),
  ApprovalReturned: of({ type: 'ApprovalReturned', request: 'A1', role: 'agency-head', opinion: '退回' }),
  ApprovalWithdrawn: of({ type: 'ApprovalWithdrawn', request: 'A1', reason }),
  PartyAdded: of({ type: 'PartyAdded', party: aParty({ id: 'P3' }) }),
  PartyAmended: anyParty.map((party) => ({
    type: 'PartyAmended',
    party,
    identity: { kind: 'person', name: '周示例', address: '广州市' },
  })),
  ViolationAdded: of({ type: 'ViolationAdded', violation: aViolation('transport.cargo-not-secured', {}) }),
  ViolationAmended: of({
    type: 'ViolationAmended',
    violation: aViolation('food.expired-food', { goodsValueFen: 2_000_000, gainsFen: 0 }),
  }),
  HandlersReassigned: of({ type: 'HandlersReassigned', handlers: [], reason }),
  RecordMade: fc
    .tuple(anyDay, fc.subarray([firstOfficer, { ...secondOfficer, validTo: start }]))
    .map(([on, officers]) => ({ type: 'RecordMade', record: aRecord('questioning', on, { officers }) })),
  ServiceAddressConfirmed: anyParty.map((party) => ({
    type: 'ServiceAddressConfirmed',
    party,
    address: { address: '广州市', confirmedOn: start },
  })),
  EvidenceAdded: of({
    type: 'EvidenceAdded',
    evidence: {
      id: 'E1',
      kind: 'documentary',
      title: '票据',
      source: '当事人',
      obtainedOn: start,
      officers: [],
      proves: '事实',
      violations: [],
    },
  }),
  IntervalBegun: fc.tuple(anyDay, fc.constantFrom('case' as const, 'verification' as const)).map(([from, stage]) => ({
    type: 'IntervalBegun',
    interval: { id: 'I1', stage, reason: 'testing', from, paper: '委托书' },
  })),
  IntervalEnded: anyDay.map((to) => ({ type: 'IntervalEnded', interval: 'I1', to })),
  CorrectionOrdered: of({
    type: 'CorrectionOrdered',
    correction: {
      id: 'C1',
      number: '1',
      document: 'D1',
      party: 'P1',
      on: start,
      requirement: '改正',
      dueOn: start,
      officers: [],
    },
  }),
  CorrectionRechecked: of({ type: 'CorrectionRechecked', correction: 'C1', corrected: true, note: '' }),
  CaseSuspended: anyDay.map((from) => ({
    type: 'CaseSuspended',
    interval: { id: 'I2', stage: 'case', reason: 'suspension', from, paper: '审批表' },
    reason,
  })),
  CaseResumed: of({ type: 'CaseResumed', interval: 'I2' }),
  DecisionPeriodExtended: fc.integer({ min: 0, max: 90 }).map((days) => ({
    type: 'DecisionPeriodExtended',
    days,
    approval: 'agency-head',
    reason,
  })),
  CaseTerminated: of({ type: 'CaseTerminated', reason }),
  CaseTransferredOut: of({ type: 'CaseTransferredOut', to: '某局', reason }),
  InvestigationClosed: anyProposal.map((proposal) => ({
    type: 'InvestigationClosed',
    report: '报告',
    complexity: { complex: true, reasons: ['复杂'] },
    proposals: [{ party: 'P1', proposal }],
  })),
  ReviewSubmitted: fc.tuple(anyDay, fc.constantFrom('legal' as const, 'case' as const)).map(([submittedOn, kind]) => ({
    type: 'ReviewSubmitted',
    review: { id: 'S1', kind, grounds: [], submittedOn, submittedBy: 'officer-1' },
  })),
  ReviewExtended: of({ type: 'ReviewExtended', review: 'S1', reason }),
  ReviewOpinionGiven: fc.constantFrom('agree' as const, 'return' as const).map((outcome) => ({
    type: 'ReviewOpinionGiven',
    review: 'S1',
    outcome,
    text: '意见',
    defects: [],
  })),
  ProposalApproved: of({ type: 'ProposalApproved', parties: ['P1'] }),
  NoticeIssued: fc.tuple(anyParty, anyDay, anyProposal, fc.boolean()).map(([party, on, proposal, granted]) => ({
    type: 'NoticeIssued',
    party,
    notice: aPenaltyNotice(on, undefined, { proposal, hearingRight: { granted, reasons: [] } }),
  })),
  DocumentServed: fc
    .tuple(anyParty, anyDay, fc.constantFrom('told', 'decision'), fc.constantFrom('served' as const, 'failed' as const))
    .map(([party, on, document, outcome]) => ({
      type: 'DocumentServed',
      party,
      service: { ...aService('direct', on, outcome), document },
    })),
  StatementReceived: anyParty.map((party) => ({
    type: 'StatementReceived',
    party,
    statement: { id: 'Y1', on: start, at: instant(`${start}T09:00:00+08:00`), channel: 'written', content: '', receipt: 'Y1' },
  })),
  RightsWaived: anyParty.map((party) => ({ type: 'RightsWaived', party, statement: true, hearing: true, proof: '' })),
  HearingRequested: fc.tuple(anyParty, anyDay).map(([party, on]) => ({
    type: 'HearingRequested',
    party,
    request: { id: 'H1', on, channel: 'written', reason, receipt: 'H1', inTime: true },
  })),
  HearingRequestWithdrawn: anyParty.map((party) => ({
    type: 'HearingRequestWithdrawn',
    party,
    request: 'H1',
    proof: '',
  })),
  ViewsReviewed: anyParty.map((party) => ({
    type: 'ViewsReviewed',
    party,
    review: { on: start, by: 'officer-1', reply: '', adopted: 'none-raised' },
  })),
  ProposalRevised: fc.tuple(anyParty, anyProposal).map(([party, proposal]) => ({
    type: 'ProposalRevised',
    party,
    proposal,
    reason,
    renotify: true,
  })),
  DiscussionHeld: anyDay.map((on) => ({
    type: 'DiscussionHeld',
    discussion: {
      id: 'M1',
      on,
      chair: '何负责',
      attendees: ['吴负责'],
      recorder: '',
      opinions: '',
      conclusion: '',
      parties: ['P1'],
    },
  })),
  DecisionMade: fc
    .tuple(anyParty, anyDay, anyProposal)
    .map(([party, on, proposal]) => ({ type: 'DecisionMade', party, decision: aPenaltyDecision(on, { proposal }) })),
  DecisionRevoked: fc.tuple(anyParty, anyDay).map(([party, receivedOn]) => ({
    type: 'DecisionRevoked',
    party,
    authority: '复议机关',
    receivedOn,
    reason,
  })),
  PaymentRecorded: anyParty.map((party) => ({
    type: 'PaymentRecorded',
    party,
    payment: { on: start, amountFen: yuan(1), kind: 'fine', receipt: '' },
  })),
  OutcomePerformed: anyParty.map((party) => ({ type: 'OutcomePerformed', party, note: '' })),
  PublicationSettled: fc.tuple(anyParty, anyDay).map(([party, on]) => ({
    type: 'PublicationSettled',
    party,
    publication: { status: 'published', on, by: 'publisher-1', record: published },
  })),
  CaseClosed: of({ type: 'CaseClosed', ground: '执行完毕', summary: '' }),
  CaseArchived: of({ type: 'CaseArchived', archiveNumber: '1', retention: '30', keeper: '' }),
  DocumentIssued: of({ type: 'DocumentIssued', document: { id: 'D9', code: 'JD-02', title: '' }, model }),
};

PLACEHOLDER
describe('任何状态的案件', () => {
  test('都有答案，不抛出，重算不变，键不重复', () => {
    fc.assert(
      fc.property(aStory, ({ theCase, on }) => {
        const found = findingsOf(theCase, seenOn(on));
        expect(findingsOf(theCase, seenOn(on))).toEqual(found);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        for (const { since, says, articles } of found) {
          expect(since <= on).toBe(true);
          expect(says).not.toMatch(/undefined|NaN|null/);
          expect(articles.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('不在 watches 里的事件不改变结果', () => {
    fc.assert(
      fc.property(aStory, anEvent, ({ theCase, on }, event) => {
        const after = evolve(theCase, event);
        for (const rule of supervisionRules) {
          if (rule.watches.includes(event.type)) continue;
          expect(rule.finds(after, seenOn(on)), `${rule.id} ${event.type}`).toEqual(rule.finds(theCase, seenOn(on)));
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('每条规则在这些案件里都至少提出过一次问题，前两项才不是空话', () => {
    const stories = fc.sample(aStory, { numRuns: 1500, seed: 7 });
    const raised = new Set(stories.flatMap(({ theCase, on }) => findingsOf(theCase, seenOn(on)).map(({ rule }) => rule)));
    expect([...raised].toSorted()).toEqual(supervisionRules.map(({ id }) => id).toSorted());
  });
});

