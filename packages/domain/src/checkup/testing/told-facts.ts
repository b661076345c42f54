import { factorIds, factors } from '../../discretion/factors.ts';
import type { ScenarioRow } from '../../testing/scenarios.ts';
import type { CheckFactsInput } from '../check-facts.ts';

type Draft = {
  -readonly [K in keyof CheckFactsInput]: CheckFactsInput[K];
};
type Violation = NonNullable<CheckFactsInput['violations']>[number];
type Proposal = NonNullable<CheckFactsInput['proposal']>;

const profiles: Readonly<Record<string, CheckFactsInput['body']>> = {
  广东: { profiles: ['general', 'guangdong'] },
  广东市监: { profiles: ['general', 'guangdong', 'market'] },
  外省市监: { profiles: ['general', 'market'] },
  广东公安: { profiles: ['general', 'guangdong', 'police'] },
  外省交通: { profiles: ['general', 'transport'] },
  广东交通: { profiles: ['general', 'guangdong', 'transport'] },
};

const kinds: Readonly<Record<string, CheckFactsInput['party']['kind']>> = {
  公民: 'person',
  个体工商户: 'individual-business',
  单位: 'organisation',
};

const valid = { validFrom: '2024-01-01', validTo: '2028-12-31' } as const;

/** 情景表一行的中文写法化作事实。认不出的写法直接抛出。只用于测试。 */
export function toldFacts(row: ScenarioRow): CheckFactsInput {
  const body = profiles[row.cell('机关')];
  const kind = kinds[row.cell('当事人')];
  if (!body || !kind) throw new Error(`line ${row.line}: no such body or party`);
  const draft: Draft = { on: '2026-11-20', body, party: { kind } };
  const penalty = proposalOf(row.cell('拟处罚'));
  if (penalty) draft.proposal = penalty;
  for (const token of listed(row.cell('事实'))) tell(draft, token);
  return draft;
}

function listed(text: string): readonly string[] {
  return text === '—' ? [] : text.split('；');
}

function proposalOf(text: string): Proposal | undefined {
  if (text === '—') return undefined;
  return Object.assign({}, ...text.split('、').map(penaltyOf));
}

function penaltyOf(part: string): Proposal {
  const amount = Number(/[\d.]+/.exec(part)?.[0]);
  if (part === '警告') return { warning: true };
  if (part === '通报批评') return { circulatedCriticism: true };
  if (part === '吊销') return { revokeLicence: true };
  if (part === '不予处罚') return { noPenaltyReason: 'minor-no-harm' };
  if (part.startsWith('没收违法所得')) return { confiscateGainsYuan: amount };
  if (part.startsWith('没收物品')) return { confiscateGoodsYuan: amount };
  if (part.startsWith('停业')) return { suspendDays: amount };
  if (part.startsWith('罚款')) return { fineYuan: amount };
  throw new Error(`no such penalty: ${part}`);
}

type Teller = (draft: Draft, first: string, second: string) => void;

const D = String.raw`(\d{4}-\d{2}-\d{2})`;
const N = String.raw`([\d.]+)`;

/** 情景表里“事实”一栏的说法。 */
const tellers: readonly (readonly [RegExp, Teller])[] = [
  [/^判断日(.+)$/, (draft, on) => assign(draft, { on })],
  [/^当场$/, (draft) => assign(draft, { onTheSpot: true })],
  [/^有异议$/, (draft) => assign(draft, { disputed: true })],
  [/^外省登记$/, (draft) => assign(draft, { party: { ...draft.party, outsideProvince: true } })],
  [/^没有职权$/, (draft) => assign(draft, { body: { ...draft.body, power: false } })],
  [/^亮证$/, (draft) => assign(draft, { certificatesShown: true })],
  [/^未亮证$/, (draft) => assign(draft, { certificatesShown: false })],
  [new RegExp(`^出生${D}$`), (draft, birth) => assign(draft, { party: { ...draft.party, birth } })],
  [new RegExp(`^行为${D}$`), (draft, to) => violation(draft, { to })],
  [/^危害后果$/, (draft) => violation(draft, { harm: true })],
  [/^治安$/, (draft) => violation(draft, { publicOrder: true })],
  [/^事项(.+)$/, (draft, matter) => violation(draft, { matter })],
  [
    new RegExp(`^幅度${N}至${N}$`),
    (draft, min, max) => violation(draft, { range: { minYuan: Number(min), maxYuan: Number(max) } }),
  ],
  [
    new RegExp(`^另违反${N}至${N}$`),
    (draft, min, max) => violation(draft, { alsoBreaks: [{ minYuan: Number(min), maxYuan: Number(max) }] }),
  ],
  [
    new RegExp(`^新规定${N}至${N}$`),
    (draft, min, max) =>
      violation(draft, {
        newer: { from: '2026-06-01', range: { minYuan: Number(min), maxYuan: Number(max) } },
      }),
  ],
  [/^情节：(.+)$/, (draft, title) => violation(draft, { factors: [factorOf(title)] })],
  [
    /^(\w+)=(.+)$/,
    (draft, field, text) => {
      const value = Number.isNaN(Number(text)) ? text : Number(text);
      violation(draft, { circumstances: { ...draft.violations?.[0]?.circumstances, [field]: value } });
    },
  ],
  [new RegExp(`^发现${D}$`), (draft, discoveredOn) => assign(draft, { discoveredOn })],
  [/^两名有证$/, (draft) => assign(draft, { officers: [{ certificate: valid }, { certificate: valid }] })],
  [/^一名有证$/, (draft) => assign(draft, { officers: [{ certificate: valid }] })],
  [
    /^一名过期$/,
    (draft) =>
      assign(draft, {
        officers: [{ certificate: valid }, { certificate: { ...valid, validTo: '2026-01-31' } }],
      }),
  ],
  [
    /^一名辅助$/,
    (draft) => assign(draft, { officers: [{ certificate: valid }, { certificate: valid, auxiliary: true }] }),
  ],
  [
    /^一名外单位$/,
    (draft) => assign(draft, { officers: [{ certificate: valid }, { certificate: valid, ownBody: false }] }),
  ],
  [new RegExp(`^立案${D}$`), (draft, filedOn) => assign(draft, { filedOn })],
  [new RegExp(`^告知${D}$`), (draft, servedOn) => assign(draft, { notice: { ...draft.notice, servedOn } })],
  [/^告知未写听证$/, (draft) => notice(draft, { hearingTold: false })],
  [/^告知罚款(\d+)$/, (draft, yuan) => notice(draft, { proposal: { fineYuan: Number(yuan) } })],
  [/^告知期限(\d+)$/, (draft, days) => notice(draft, { statementWorkingDays: Number(days) })],
  [new RegExp(`^申辩${D}$`), (draft, on) => assign(draft, { statement: { on } })],
  [
    new RegExp(`^复核${D}$`),
    (draft, reviewedOn) => assign(draft, { statement: { on: reviewedOn, ...draft.statement, reviewedOn } }),
  ],
  [new RegExp(`^放弃${D}$`), (draft, on) => assign(draft, { waiver: { on } })],
  [new RegExp(`^申请听证${D}$`), (draft, requestedOn) => assign(draft, { hearing: { requestedOn } })],
  [new RegExp(`^听证结束${D}$`), (draft, endedOn) => hearing(draft, { endedOn })],
  [new RegExp(`^撤回听证${D}$`), (draft, withdrawnOn) => hearing(draft, { withdrawnOn })],
  [new RegExp(`^新证据${D}$`), (draft, newEvidenceOn) => hearing(draft, { newEvidenceOn })],
  [
    new RegExp(`^法制审核同意${D}$`),
    (draft, submittedOn) => assign(draft, { review: { kind: 'legal', submittedOn, outcome: 'agree' } }),
  ],
  [
    new RegExp(`^法制审核退回${D}$`),
    (draft, submittedOn) => assign(draft, { review: { kind: 'legal', submittedOn, outcome: 'return' } }),
  ],
  [
    new RegExp(`^案件审核同意${D}$`),
    (draft, submittedOn) => assign(draft, { review: { kind: 'case', submittedOn, outcome: 'agree' } }),
  ],
  [/^审核人无资格$/, (draft) => review(draft, { reviewerQualified: false })],
  [/^审核人办过案$/, (draft) => review(draft, { reviewerHandled: true })],
  [
    new RegExp(`^讨论(\\d)人${D}$`),
    (draft, count, on) => assign(draft, { discussion: { on, attendees: Number(count) } }),
  ],
  [/^重大复杂$/, (draft) => assign(draft, { complex: ['案情复杂'] })],
  [/^偏离$/, (draft) => assign(draft, { proposal: { ...draft.proposal, deviation: '显失公平' } })],
  [/^减轻$/, (draft) => assign(draft, { proposal: { ...draft.proposal, mitigation: '减轻处罚' } })],
  [new RegExp(`^决定${D}$`), (draft, on) => assign(draft, { decision: { on } })],
  [/^写复议或者起诉$/, (draft) => decision(draft, { remedyClause: 'either' })],
  [/^写先复议$/, (draft) => decision(draft, { remedyClause: 'reconsideration-first' })],
  [/^未写加处$/, (draft) => decision(draft, { lateFine: false })],
  [new RegExp(`^送达${D}$`), (draft, on) => assign(draft, { service: { on } })],
  [/^电子送达$/, (draft) => service(draft, { method: 'electronic' })],
  [/^留置送达$/, (draft) => service(draft, { method: 'left' })],
  [/^公告送达$/, (draft) => service(draft, { method: 'public-notice' })],
  [/^确认电子送达$/, (draft) => service(draft, { addressConfirmed: true })],
  [/^有见证$/, (draft) => service(draft, { witnessed: true })],
  [/^先前没有送成$/, (draft) => service(draft, { triedBefore: true })],
  [/^百元以下收缴$/, (draft) => assign(draft, { cash: { ground: 'within-hundred' } })],
  [/^难以执行收缴$/, (draft) => assign(draft, { cash: { ground: 'hard-to-collect' } })],
  [
    /^外地人难以执行收缴$/,
    (draft) => assign(draft, { cash: { ground: 'hard-to-collect', reason: '当事人是外地人，无固定住所' } }),
  ],
  [/^水上收缴$/, (draft) => assign(draft, { cash: { ground: 'remote-on-request' } })],
  [
    /^当事人提出水上收缴$/,
    (draft) => assign(draft, { cash: { ground: 'remote-on-request', partyAsked: true } }),
  ],
  [/^无票据收缴$/, (draft) => assign(draft, { cash: { ground: 'within-hundred', financeReceipt: false } })],
  [new RegExp(`^复议${D}至${D}$`), (draft, from, to) => assign(draft, { remedy: { from, to } })],
  [new RegExp(`^缴清${D}$`), (draft, paidOn) => assign(draft, { paidOn })],
  [new RegExp(`^公示${D}$`), (draft, publishedOn) => assign(draft, { publication: { publishedOn } })],
  [
    new RegExp(`^撤销${D}$`),
    (draft, revokedOn) => assign(draft, { publication: { ...draft.publication, revokedOn } }),
  ],
];

/** 没有中文说法的事实，直接写 JSON：`{"body":{"level":"township"}}`，合并进去。 */
function merge(into: Record<string, unknown>, more: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(more)) {
    const old = into[key];
    const both = [old, value].every(
      (each) => typeof each === 'object' && each !== null && !Array.isArray(each),
    );
    into[key] = both ? { ...(old as object), ...(value as object) } : value;
  }
}

function tell(draft: Draft, token: string): void {
  if (token.startsWith('{')) {
    merge(draft, JSON.parse(token));
    return;
  }
  for (const [pattern, teller] of tellers) {
    const match = pattern.exec(token);
    if (!match) continue;
    teller(draft, match[1] ?? '', match[2] ?? '');
    return;
  }
  throw new Error(`no such fact: ${token}`);
}

function assign(draft: Draft, more: Partial<Draft>): void {
  Object.assign(draft, more);
}

function violation(draft: Draft, more: Partial<Violation>): void {
  const [first = { to: '2026-05-10' }] = draft.violations ?? [];
  draft.violations = [{ ...first, ...more }];
}

function notice(draft: Draft, more: Partial<NonNullable<Draft['notice']>>): void {
  draft.notice = { servedOn: '2026-09-07', ...draft.notice, ...more };
}

function hearing(draft: Draft, more: Partial<NonNullable<Draft['hearing']>>): void {
  draft.hearing = { requestedOn: '2026-09-08', ...draft.hearing, ...more };
}

function review(draft: Draft, more: Partial<NonNullable<Draft['review']>>): void {
  draft.review = { kind: 'legal', submittedOn: '2026-09-14', outcome: 'agree', ...draft.review, ...more };
}

function decision(draft: Draft, more: Partial<NonNullable<Draft['decision']>>): void {
  draft.decision = { on: '2026-09-21', ...draft.decision, ...more };
}

function factorOf(title: string) {
  const found = factorIds.find((id) => factors[id].title === title);
  if (!found) throw new Error(`no such factor: ${title}`);
  return found;
}

function service(draft: Draft, more: Partial<NonNullable<Draft['service']>>): void {
  draft.service = { on: '2026-09-22', ...draft.service, ...more };
}
