import type { Citation, RuleId } from '@lpt/law';
import type { WorkCalendar } from '../calendar/calendar.ts';
import { derive, deriveBack, deriveHours } from '../deadlines/count.ts';
import { countingRule } from '../deadlines/counting-rules.ts';
import type { Derivation, DerivationStep, Extension } from '../deadlines/derivation.ts';
import { type Length, lengthText } from '../deadlines/length.ts';
import { type Pause, pauseTitles } from '../deadlines/pauses.ts';
import type { DeadlineRow, PauseKind } from '../deadlines/row.ts';
import { accepted, type Outcome, refused } from '../engine/refusal.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Profile } from '../registry/registry.ts';
import { profileTitles } from '../registry/titles.ts';
import { type AskedExtension, extensionRefusals, extensionsOf } from './asked-extensions.ts';
import { type AskedRow, askedRow, rowsOfRule } from './asked-rows.ts';
import { noPeriodSays } from './no-period.ts';

/** 按规则编号问一个期限。 */
export type DeadlineAsk = Readonly<{
  rule: RuleId;
  /** 起算之日；倒推的期限是那件事之日。 */
  from: Day;
  /** 按小时计的期限的起算时刻。 */
  fromAt?: Instant;
  /** 不计入的期间，首尾两日都不计；`to` 不早于 `from`。不写事由的，按期限列举的事由对待。 */
  pauses: readonly Readonly<{ kind?: PauseKind; from: Day; to: Day }>[];
  extensions: readonly AskedExtension[];
  /** 机关适用的领域；不写的按规则自己的适用范围。 */
  profiles: readonly Profile[];
  calendar: WorkCalendar;
}>;

/** 算出的期限。 */
export type DeadlineAnswer = Readonly<{
  rule: RuleId;
  title: string;
  scope: Profile;
  length: Length;
  direction: DeadlineRow['direction'];
  /** 最后一日；倒推的为最迟之日；须数满的为数满之日。 */
  date: Day;
  derivation: Derivation;
  articles: readonly Citation[];
  /** 同一规则在其他范围另有规定的。 */
  elsewhere: readonly Readonly<{ scope: Profile; length: Length; date: Day }>[];
}>;

/** 问法不对时的一句话；法律不允许的（延长过多）另以 `refusals` 回答。 */
export type DeadlineProblem = Readonly<{ problem: string }>;

/** 计算期限。规则没有期限、按小时计而没有时刻的，答 `problem`；延长不合规定的，拒绝并说明。 */
export function askDeadline(q: DeadlineAsk): DeadlineProblem | Outcome<DeadlineAnswer> {
  const asked = askedRow(q.rule, q.from, {
    profiles: q.profiles,
    pauses: q.pauses.length > 0,
    extensions: q.extensions.length > 0,
  });
  if (!asked) return { problem: noPeriodSays(q.rule, q.from, q.profiles) };
  const { row } = asked;
  if (row.length.unit === 'hour' && !q.fromAt)
    return { problem: `规则${q.rule}按小时计，起算时刻要写到分，如${q.from}T10:00。` };
  const refusals = extensionRefusals(row, q.extensions);
  if (refusals.length > 0) return refused(refusals);
  const derivation = derivationOf(q, row, extensionsOf(row, q.extensions));
  return accepted({
    rule: q.rule,
    title: row.title,
    scope: row.scope,
    length: row.length,
    direction: row.direction,
    date: derivation.due,
    derivation: { ...derivation, steps: [...derivation.steps, ...notes(q, asked)] },
    articles: row.articles,
    elsewhere: elsewhere(q, row),
  });
}

function derivationOf(q: DeadlineAsk, row: DeadlineRow, extensions: readonly Extension[]): Derivation {
  const { roll, startGround, rollGround } = countingRule(row, profilesFor(q, row));
  const { length, articles, runsFrom } = row;
  if (length.unit === 'hour' && q.fromAt)
    return deriveHours({ count: length.count, fromAt: q.fromAt, fromTitle: runsFrom, articles });
  if (row.direction === 'back')
    return deriveBack({
      count: length.count,
      before: q.from,
      beforeTitle: runsFrom,
      calendar: q.calendar,
      articles,
      ground: startGround,
    });
  return derive({
    length,
    from: q.from,
    fromTitle: runsFrom,
    roll,
    pauses: pausesOf(q, row),
    extensions,
    calendar: q.calendar,
    articles,
    startGround,
    rollGround,
  });
}

function profilesFor({ profiles }: DeadlineAsk, { scope }: DeadlineRow): readonly Profile[] {
  return profiles.length > 0 ? profiles : [scope];
}

function excludes({ excluded = [] }: DeadlineRow, kind: PauseKind | undefined): boolean {
  return kind === undefined ? excluded.length > 0 : excluded.includes(kind);
}

function pausesOf({ pauses }: DeadlineAsk, row: DeadlineRow): readonly Pause[] {
  return pauses
    .filter(({ kind }) => excludes(row, kind))
    .map(({ kind, from, to }) => ({ from, to, title: kind ? pauseTitles[kind] : '依法不计入的期间' }));
}

function notes(q: DeadlineAsk, { row, source }: AskedRow): readonly DerivationStep[] {
  const ignored = q.pauses.filter(({ kind }) => !excludes(row, kind));
  return [
    ...ignored.map(({ kind, from, to }) => ({
      says: `不扣除：${chineseDay(from)}至${chineseDay(to)}${kind ? `（${pauseTitles[kind]}）` : ''}不是本期限列举的扣除事由，期间照常计算。`,
    })),
    ...(row.setByPaper
      ? [{ says: `注意：具体日子由文书写明，${lengthText(row.length)}是文书没有写明时的暂定。` }]
      : []),
    ...(row.conflict ? [{ says: `注意：${row.conflict}` }] : []),
    ...(row.yieldsToDepartmentRule ? [{ says: '注意：另有部门规章的从部门规章，本期限只作内部目标。' }] : []),
    ...(source === 'rule'
      ? [{ says: '注意：本期限只按规则写明的长度计算，起算之日以法律规定的事由发生之日为准。' }]
      : []),
  ];
}

/** 没有指明机关时，同一规则在别的领域算出来不同的，一并列出。 */
function elsewhere(q: DeadlineAsk, row: DeadlineRow): DeadlineAnswer['elsewhere'] {
  if (q.profiles.length > 0 || row.length.unit === 'hour') return [];
  const due = derivationOf(q, row, extensionsOf(row, q.extensions)).due;
  return rowsOfRule(q.rule, q.from)
    .filter((other) => other !== row && extensionRefusals(other, q.extensions).length === 0)
    .map((other) => ({
      scope: other.scope,
      length: other.length,
      date: derivationOf(q, other, extensionsOf(other, q.extensions)).due,
    }))
    .filter(({ date }) => date !== due);
}

function isPauseKind(text: string): text is PauseKind {
  return Object.hasOwn(pauseTitles, text);
}

/** 扣除事由的代号，由代号或者中文名称得出；认不出的没有。 */
export function pauseKindOf(text: string): PauseKind | undefined {
  const named = Object.entries(pauseTitles).find(([, title]) => title === text)?.[0] ?? text;
  return isPauseKind(named) ? named : undefined;
}

/** 全部扣除事由的代号和名称，如“suspension（中止）”。 */
export function pauseKindsText(): string {
  return Object.entries(pauseTitles)
    .map(([kind, title]) => `${kind}（${title}）`)
    .join('、');
}

/** 答案的中文说法，一行一句。 */
export function deadlineText(answer: DeadlineAnswer): readonly string[] {
  const { rule, title, scope, length, date, derivation } = answer;
  const head = { forward: '最后一日', back: '最迟之日', earliest: '数满之日' }[answer.direction];
  return [
    `${rule} ${title}（${profileTitles[scope]}，${lengthText(length)}）`,
    `${head}：${date}（${chineseDay(date)}）${derivation.provisional ? '，暂计' : ''}`,
    ...answer.elsewhere.map((other) => `${profileTitles[other.scope]}另有规定，算得${other.date}。`),
  ];
}
