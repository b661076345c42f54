import type { Party } from '../../case/party.ts';
import type { Identity, OfficerOnRecord, PartyDecision, Proposal } from '../../case/people.ts';
import { day } from '../../kernel/day.ts';
import { instant } from '../../kernel/instant.ts';
import { fen } from '../../kernel/money.ts';
import type { DataClass } from '../../policy/data-classes.ts';
import { fullExecution } from './full-execution.ts';

/** 一案里的全部敏感资料，测试里逐项查有没有漏出来。 */
export type Sensitive = Readonly<{
  person: string;
  representative: string;
  identityNumber: string;
  phone: string;
  address: string;
  birth: string;
  account: string;
  witness: string;
  receiver: string;
  reporter: string;
  reporterContact: string;
  accessCode: string;
  file: string;
}>;

/** 各属于哪一类资料。 */
export const classOf: Readonly<Record<keyof Sensitive, DataClass>> = {
  person: 'person-name',
  representative: 'person-name',
  identityNumber: 'identity-number',
  phone: 'phone',
  address: 'address',
  birth: 'birth',
  account: 'account',
  witness: 'person-name',
  receiver: 'person-name',
  reporter: 'reporter',
  reporterContact: 'reporter',
  accessCode: 'access-code',
  file: 'evidence-file',
};
export const kinds = Object.keys(classOf) as (keyof Sensitive)[];

/** 漏出来的有哪几样。 */
export function leaks(text: string, s: Sensitive): readonly (keyof Sensitive)[] {
  return kinds.filter((kind) => text.includes(s[kind]));
}

export const someSensitive: Sensitive = {
  person: '禤喆犇',
  representative: '麴祎垚',
  identityNumber: '440106189901010014',
  phone: '13800000017',
  address: '广东省演示市演示路十七号',
  birth: '1899-01-01',
  account: 'wx-demo-0017',
  witness: '亓堃',
  receiver: '仉犇祎',
  reporter: '爨垚',
  reporterContact: '020-00000017',
  accessCode: 'K7Q2-W9XD',
  file: 'file-0017',
};

export const on = day('2026-09-21');
export const at = instant('2026-09-21T09:30:00+08:00');

export const officers: readonly OfficerOnRecord[] = [
  { id: 'tianhe-market.a', name: '演示人员a', body: 'tianhe-market', certificate: '演示-1', validTo: null },
];

function proposal({ person }: Sensitive): Proposal {
  return {
    outcome: 'penalty',
    noPenaltyReason: 'minor-no-harm',
    penalties: [{ kind: 'fine', amountFen: fen(500_000) }],
    tier: '较轻',
    discretion: `${person}积极配合`,
    deviation: '没有偏离',
    mitigation: '主动消除后果',
    facts: `${person}经营超过保质期的食品`,
  };
}

function decision(id: string, s: Sensitive): PartyDecision {
  return {
    number: '罚〔2026〕1号',
    document: `decision-${id}`,
    on,
    proposal: proposal(s),
    approvedBy: 'tianhe-market.agency-head',
    lateFine: true,
  };
}

/** 一名当事人，从告知到公示每一步都有。 */
export function aParty(id: string, identity: Identity, s: Sensitive): Party {
  return {
    id,
    identity,
    serviceAddress: {
      address: s.address,
      electronic: { channel: '短信', account: s.account },
      confirmedOn: on,
    },
    proposal: proposal(s),
    proposalApprovedOn: on,
    notices: [
      {
        id: 'N1',
        number: '告〔2026〕1号',
        document: `notice-${id}`,
        on,
        proposal: proposal(s),
        hearingRight: { granted: false, reasons: ['数额不大'] },
        statementWorkingDays: 5,
        accessCode: s.accessCode,
        oral: { at, officers: [] },
        servedOn: on,
      },
    ],
    statements: [
      { id: 'T1', on, at, channel: 'online', content: `我是${s.person}，电话${s.phone}`, receipt: '回执一' },
    ],
    hearingRequests: [{ id: 'H1', on, channel: 'online', reason: '不服', receipt: '回执二', inTime: true }],
    hearing: {
      id: 'L1',
      request: 'H1',
      requestedOn: on,
      acceptedOn: on,
      interval: 'I1',
      panel: { chair: 'x', members: ['y'], recorder: 'z', on },
      fileHandedOn: on,
      scheduledOn: on,
      session: { at, place: '演示听证室', open: false, closedReason: `涉及${s.person}的隐私` },
      notice: { number: '听〔2026〕1号', document: 'hearing-notice', on, servedOn: on },
      announcedOn: on,
      pauses: [{ kind: 'postponed', from: on, to: on, reason: `${s.person}患病` }],
      openedAt: at,
      endedAt: at,
      examined: ['E1'],
      terminated: { on, reason: `${s.person}撤回` },
      report: { on, opinion: `${s.person}的意见成立`, dissent: `${s.witness}的证言不足` },
    },
    waiver: { on, statement: true, hearing: true, proof: '签名' },
    viewsReview: { on, by: 'tianhe-market.a', reply: `${s.person}的意见不采纳`, adopted: 'not-adopted' },
    fastTrack: {
      offered: { on, at, officers, facts: `${s.person}的陈述`, arrivedAt: at, kind: 'light-penalty' },
      accepted: {
        on,
        at,
        officers,
        confession: 'record',
        admission: `${s.person}的陈述`,
        proof: `${s.person}的陈述`,
      },
      reverted: { on, ground: 'disputed', reason: `${s.person}的陈述` },
      decidedAt: at,
    },
    decision: decision(id, s),
    ...fullExecution(s, { on, at, officers }, decision(id, s)),
    services: [
      {
        id: 'S1',
        document: `notice-${id}`,
        documentTitle: '告知书',
        method: 'direct',
        on,
        outcome: 'served',
        servedOn: on,
        receiver: s.receiver,
        witness: s.witness,
        proof: `${s.receiver}签收`,
        officers,
      },
    ],
    payments: [{ on, amountFen: fen(500_000), kind: 'fine', receipt: '票据一' }],
    performedOn: on,
    publication: {
      status: 'not-published',
      on,
      by: 'tianhe-market.publisher',
      reason: 'other-law',
      filedWith: 'x',
    },
  };
}
