import { type Citation, GDD, type RuleId, rule } from '@lpt/law';
import { fineOf } from '../case/proposal.ts';
import { clocksOf } from '../clocks/clocks.ts';
import { type DeadlineId, deadlineFor, deriveDeadline } from '../deadlines/deadlines.ts';
import type { Derivation } from '../deadlines/derivation.ts';
import { lateFine, lateFineCapDay } from '../deadlines/late-fine.ts';
import type { Pause } from '../deadlines/pauses.ts';
import { publishedFields } from '../disclosure/fields.ts';
import { publishedPartyKind } from '../disclosure/party-kind.ts';
import { inlineText } from '../documents/model.ts';
import { decisionRemedy, noStayParagraph, penaltyRemedy } from '../documents/remedies-block.ts';
import { judge } from '../engine/judge.ts';
import { type Day, plusDays } from '../kernel/day.ts';
import type { Fen } from '../kernel/money.ts';
import { type CheckSubject, partyIn } from './check-case.ts';

/** 写进决定书的救济途径；当场处罚的先申请复议。 */
export function remedyTexts(subject: CheckSubject): readonly string[] {
  const { facts, before, on, at } = subject;
  if (!facts.proposal) return [];
  const view = { theCase: before, ctx: at(facts.decision?.on ?? on) };
  return [penaltyRemedy(view, decisionRemedy), noStayParagraph(facts.decision?.lateFine ?? true)].flatMap(
    (block) => (block.kind === 'paragraph' ? [inlineText(block.content)] : []),
  );
}

/** 加处罚款表的一行。`day` 是第几个计算日。 */
export type LateFineRow = Readonly<{ day: number; on: Day; amountFen: Fen; capped: boolean; says: string }>;

/** 加处罚款：第1、10、33、34日和达到上限之日，缴清的另算到缴清之日。 */
export type LateFineTable = Readonly<{
  dueOn: Day;
  capOn?: Day;
  rows: readonly LateFineRow[];
  paid?: LateFineRow;
  articles: readonly Citation[];
}>;

const tableDays = [1, 10, 33, 34] as const;

/** 没有送达、没有罚款或者决定书没有写明加处罚款的，没有。 */
export function lateFineTable(subject: CheckSubject): LateFineTable | undefined {
  const { facts, after, on, at } = subject;
  const fineFen = fineOf(partyIn(after).decision?.proposal);
  const payment = clocksOf(
    after,
    at(facts.service?.on ?? (facts.onTheSpot ? facts.decision?.on : undefined) ?? on),
  ).find(({ id }) => id === 'payment');
  if (!payment || fineFen === 0 || !facts.decision?.lateFine) return undefined;
  const dueOn = payment.derivation.due;
  const pauses: readonly Pause[] = [
    ...(facts.remedy ? [{ from: facts.remedy.from, to: facts.remedy.to ?? on, title: '复议、诉讼' }] : []),
    ...(facts.deferral ? [{ ...facts.deferral, title: '暂缓、分期缴纳' }] : []),
  ];
  const rowAt = (moment: Day): LateFineRow => {
    const { days, amountFen, capped, says } = lateFine({ fineFen, dueOn, on: moment, pauses });
    return { day: days, on: moment, amountFen, capped, says };
  };
  const capOn = lateFineCapDay(fineFen, dueOn, pauses);
  return {
    dueOn,
    ...(capOn ? { capOn } : {}),
    rows: tableDays.map((day) => rowAt(nthDay(dueOn, day, pauses))),
    ...(facts.paidOn ? { paid: rowAt(facts.paidOn) } : {}),
    articles: lateFine({ fineFen, dueOn, on: dueOn }).articles,
  };
}

/** 第几个计算日：不计入的日子跳过。 */
function nthDay(dueOn: Day, count: number, pauses: readonly Pause[]): Day {
  let at = dueOn;
  for (let left = count; left > 0; ) {
    at = plusDays(at, 1);
    if (!pauses.some(({ from, to }) => from <= at && at <= to)) left -= 1;
  }
  return at;
}

/** 一个公示渠道：公不公开、期限、公开什么、遮盖什么。 */
export type ChannelCheck = Readonly<{
  channel: 'portal-summary' | 'full-text' | 'credit';
  title: string;
  published: boolean;
  says: string;
  fields: readonly string[];
  masked: readonly string[];
  clocks: readonly Readonly<{ title: string; rule: RuleId; derivation: Derivation }>[];
  articles: readonly Citation[];
}>;

/** 各渠道的公示。没有决定的、不予处罚的没有。 */
export function publicationCheck(subject: CheckSubject): readonly ChannelCheck[] {
  const { after, on, at, facts } = subject;
  const party = partyIn(after);
  if (party.decision?.proposal.outcome !== 'penalty') return [];
  const scope = { theCase: after, party, input: undefined, ctx: at(facts.publication?.publishedOn ?? on) };
  const minor = judge('minor-not-published', scope).state !== 'passed';
  const kind = publishedPartyKind(party.identity);
  return [summaryChannel(subject, minor, kind), fullTextChannel(minor), ...creditChannel(subject, minor)];
}

const minorSays = '当事人是未成年人，不予公开，理由报同级司法行政部门备案';

function summaryChannel(subject: CheckSubject, minor: boolean, kind: string): ChannelCheck {
  return {
    channel: 'portal-summary',
    title: '省行政执法信息公示平台（摘要）',
    published: !minor,
    says: minor ? minorSays : `公开摘要；当事人只写“${kind}”，事实里的名称、号码、住址一律遮盖`,
    fields: minor ? [] : Object.values(publishedFields['portal-summary']).map(({ title }) => title),
    masked: ['当事人和其他人的姓名、名称', '证件号码、信用代码', '住址', '电话、账号、车牌'],
    clocks: [
      ...dated(subject, minor ? 'nonpublication-report' : 'publication-province', subject.facts.decision?.on),
      ...dated(subject, 'publication-withdrawal', subject.facts.publication?.revokedOn),
    ],
    articles: [GDD.art(13)],
  };
}

function fullTextChannel(minor: boolean): ChannelCheck {
  const { gist, articles } = rule('PUB-16');
  return {
    channel: 'full-text',
    title: '决定书全文',
    published: false,
    says: minor ? minorSays : `本平台只公开摘要；依法公开全文的：${gist}`,
    fields: [],
    masked: ['自然人姓名', '证件号码', '家庭住址', '电话', '健康状况', '银行账号'],
    clocks: [],
    articles,
  };
}

function creditChannel(subject: CheckSubject, minor: boolean): readonly ChannelCheck[] {
  const { facts, after } = subject;
  if (!after.profiles.includes('market')) return [];
  const penalties = partyIn(after).decision?.proposal.penalties ?? [];
  const warningOnly = penalties.every(({ kind }) => kind === 'warning');
  const why = notOnCredit(minor, warningOnly, facts.onTheSpot);
  const { publishedOn } = facts.publication ?? {};
  const clock = facts.party.outsideProvince ? 'publication-push' : 'publication-credit';
  return [
    {
      channel: 'credit',
      title: '国家企业信用信息公示系统',
      published: why === undefined,
      says: why?.says ?? endSays(penalties),
      fields: [],
      masked: [],
      clocks: why
        ? []
        : [...dated(subject, clock, facts.decision?.on), ...dated(subject, endClock(penalties), publishedOn)],
      articles: why?.articles ?? rule('PUB-06').articles,
    },
  ];
}

function notOnCredit(minor: boolean, warningOnly: boolean, onTheSpot: boolean) {
  if (minor) return { says: minorSays, articles: rule('PUB-18').articles };
  if (onTheSpot) return { says: rule('PUB-27').gist, articles: rule('PUB-27').articles };
  return warningOnly ? { says: rule('PUB-08').gist, articles: rule('PUB-08').articles } : undefined;
}

type Penalties = readonly Readonly<{ kind: string }>[];

function endClock(penalties: Penalties): DeadlineId {
  return onlyCriticism(penalties) ? 'publication-end-light' : 'publication-end';
}

function onlyCriticism(penalties: Penalties): boolean {
  return penalties.every(({ kind }) => kind === 'warning' || kind === 'circulated-criticism');
}

function endSays(penalties: Penalties): string {
  const early = penalties.some(({ kind }) => kind === 'revoke-licence' || kind === 'suspend-business')
    ? '；吊销许可证件、责令停产停业等较重的处罚不得提前停止'
    : '';
  if (onlyCriticism(penalties)) return `公示满三个月停止${early}`;
  return `公示满三年停止；仅受较低数额罚款的满三个月停止，是否较低由机关按规定认定${early}`;
}

function dated(subject: CheckSubject, id: DeadlineId, from: Day | undefined): ChannelCheck['clocks'] {
  if (!from) return [];
  const { profiles } = subject.after;
  const derivation = deriveDeadline({ id, profiles, from, calendar: subject.at(from).calendar });
  const row = deadlineFor(id, profiles, from)?.row;
  return derivation && row ? [{ title: row.title, rule: row.rule, derivation }] : [];
}
