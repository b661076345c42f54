import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Day } from '../kernel/day.ts';
import type { Profile } from '../registry/registry.ts';
import { derive, deriveBack } from './count.ts';
import { countingRule } from './counting-rules.ts';
import type { Derivation, Extension, Ground } from './derivation.ts';
import { type Length, lengthText, roughDays } from './length.ts';
import { pauseTitles } from './pauses.ts';
import type { DeadlineRow, ExtensionRule, PauseKind } from './row.ts';
import { decisionDeadlines, provincialExclusions } from './table/decision.ts';
import { executionDeadlines } from './table/execution.ts';
import { fastTrackDeadlines } from './table/fast-track.ts';
import { filingDeadlines } from './table/filing.ts';
import { inspectionDeadlines } from './table/inspection.ts';
import { investigationDeadlines } from './table/investigation.ts';
import { notificationDeadlines } from './table/notification.ts';
import { publicationDeadlines } from './table/publication.ts';
import { remedyDeadlines } from './table/remedies.ts';
import { remedyProceedingDeadlines } from './table/remedy-proceedings.ts';
import { reviewDeadlines } from './table/review.ts';
import { serviceAndExecutionDeadlines } from './table/service-and-execution.ts';
import { summaryDeadlines } from './table/summary.ts';
import { transferDeadlines } from './table/transfer.ts';

const table = [
  ...filingDeadlines,
  ...investigationDeadlines,
  ...reviewDeadlines,
  ...notificationDeadlines,
  ...decisionDeadlines,
  ...fastTrackDeadlines,
  ...serviceAndExecutionDeadlines,
  ...remedyDeadlines,
  ...executionDeadlines,
  ...remedyProceedingDeadlines,
  ...publicationDeadlines,
  ...summaryDeadlines,
  ...inspectionDeadlines,
  ...transferDeadlines,
] as const;

/** 期限的代号。写错即不能编译。 */
export type DeadlineId = (typeof table)[number]['id'];

/** 任何机关、任何一日都有的期限：有一行通用规定，且不限施行日。 */
export type UniversalDeadlineId = Exclude<
  Extract<(typeof table)[number], Readonly<{ scope: 'general' }>>,
  Readonly<{ from: Day }>
>['id'];

/** 普通程序的全部期限。 */
export const deadlines: readonly DeadlineRow[] = table;

/** 某机关在某日适用的期限。 */
export type Deadline = Readonly<{
  row: DeadlineRow;
  length: Length;
  roll: 'next-working-day' | 'none';
  startGround: Ground;
  rollGround: Ground;
  /** 可以延长几次、由谁批准；依次排列，没有延长条款则为空。 */
  extensions: readonly ExtensionRule[];
  /** 不计入期限的事由；没有列举则为空。 */
  excluded: readonly PauseKind[];
  /** 两项规定不一致时，给经办人看的说明。 */
  conflictNote?: string;
}>;

/** 期限表按编号分开：一个案件要查许多次。 */
const rowsOf = new Map<string, (typeof deadlines)[number][]>();
for (const row of deadlines) rowsOf.set(row.id, [...(rowsOf.get(row.id) ?? []), row]);

/**
 * 机关在某日适用的期限；没有哪一项规定设过这个期限时返回 `undefined`。
 * 专门规定优先于通用规定；两项专门规定同级时从严，并写明。
 */
export function deadlineFor(id: UniversalDeadlineId, profiles: readonly Profile[], on: Day): Deadline;
export function deadlineFor(id: DeadlineId, profiles: readonly Profile[], on: Day): Deadline | undefined;
export function deadlineFor(id: DeadlineId, profiles: readonly Profile[], on: Day): Deadline | undefined {
  const inForce = (rowsOf.get(id) ?? []).filter((row) => isInForce(row, on));
  const special = inForce.filter(({ scope }) => scope !== 'general' && profiles.includes(scope));
  const chosen = special.length > 0 ? strictest(special) : general(inForce);
  if (!chosen) return undefined;
  const row = withProvincial(chosen.row, profiles, on);
  const { note } = chosen;
  const conflictNote = note ?? row.conflict;
  return {
    row,
    length: row.length,
    ...countingRule(row, profiles),
    extensions: row.extensions ?? [],
    excluded: row.excluded ?? [],
    ...(conflictNote ? { conflictNote } : {}),
  };
}

/** 本省机关的期限加上省规章另行规定不计入的时间。 */
export function withProvincial(row: DeadlineRow, profiles: readonly Profile[], on: Day): DeadlineRow {
  const added = provincialExclusions.filter(
    ({ id, scope, from }) => id === row.id && profiles.includes(scope) && from <= on,
  );
  const { excluded = [], excludedBy = [] } = row;
  const kinds = added.flatMap((each) => each.kinds).filter((kind) => !excluded.includes(kind));
  if (kinds.length === 0) return row;
  const articles = added.flatMap((each) => each.articles);
  return { ...row, excluded: [...excluded, ...kinds], excludedBy: [...excludedBy, ...articles] };
}

/** 要按期限表算的日子。 */
export type DeadlineQuestion = Readonly<{
  id: DeadlineId;
  profiles: readonly Profile[];
  /** 起算事件之日；倒推的期限是那件事之日。 */
  from: Day;
  /** 文书自己载明的长度。由文书定的期限从文书；法定的从严：当事人的期限从长，约束机关的从短，反过来的无效。 */
  length?: Length;
  pauses?: readonly Readonly<{ kind: PauseKind; from: Day; to: Day }>[];
  extensions?: readonly Extension[];
  calendar: WorkCalendar;
}>;

/**
 * 按期限表算出最后一日（倒推的为最迟之日）。该机关没有这个期限时返回 `undefined`。
 * 依据没有列举的事由不扣除，并在算式里写明。按小时的期限用 `deriveHours`。
 */
export function deriveDeadline(q: DeadlineQuestion): Derivation | undefined {
  const found = deadlineFor(q.id, q.profiles, q.from);
  if (!found) return undefined;
  const { row, roll, startGround, rollGround } = found;
  const length = lengthOf(row, q.length);
  if (row.direction === 'back')
    return deriveBack({
      count: length.count,
      before: q.from,
      beforeTitle: row.runsFrom,
      calendar: q.calendar,
      articles: row.articles,
      ground: startGround,
    });

  const excluded = row.excluded ?? [];
  const counted = (q.pauses ?? []).filter(({ kind }) => excluded.includes(kind));
  const ignored = (q.pauses ?? []).filter(({ kind }) => !excluded.includes(kind));
  const derivation = derive({
    length,
    from: q.from,
    fromTitle: row.runsFrom,
    roll,
    ...(row.onceFull ? { onceFull: row.onceFull } : {}),
    pauses: counted.map(({ kind, from, to }) => ({ from, to, title: pauseTitles[kind] })),
    pauseArticles: row.excludedBy ?? [],
    extensions: q.extensions ?? [],
    calendar: q.calendar,
    articles: row.articles,
    startGround,
    rollGround,
  });
  const notes = [
    ...ignored.map(({ kind }) => ({ says: `不扣除：${pauseTitles[kind]}不在本期限的扣除事由之列。` })),
    ...(found.conflictNote ? [{ says: `注意：${found.conflictNote}` }] : []),
  ];
  return { ...derivation, steps: [...derivation.steps, ...notes] };
}

function lengthOf(row: DeadlineRow, given: Length | undefined): Length {
  if (!given) return row.length;
  if (row.setByPaper) return given;
  const stricter =
    row.binds === 'party'
      ? roughDays(given) - roughDays(row.length)
      : roughDays(row.length) - roughDays(given);
  return stricter > 0 ? given : row.length;
}

type Choice = Readonly<{ row: DeadlineRow; note?: string }>;

function isInForce({ from, to }: DeadlineRow, on: Day): boolean {
  return (!from || from <= on) && (!to || on < to);
}

function general(rows: readonly DeadlineRow[]): Choice | undefined {
  const row = rows.find(({ scope }) => scope === 'general');
  return row ? { row } : undefined;
}

/** 几项同级的专门规定里最严的一项；自己让位于部门规章的先退出。 */
function strictest(rows: readonly DeadlineRow[]): Choice | undefined {
  const standing = rows.filter((row) => !row.yieldsToDepartmentRule);
  const [first, ...rest] = standing.length > 0 ? standing : rows;
  if (!first) return undefined;
  const row = rest.reduce((best, next) => (isStricter(next, best) ? next : best), first);
  const others = rows.filter((other) => other !== row && lengthText(other.length) !== lengthText(row.length));
  if (others.length === 0) return { row };
  const list = others.map((other) => conflictText(other)).join('；');
  return { row, note: `适用${lengthText(row.length)}（${row.rule}）。${list}。` };
}

function conflictText(other: DeadlineRow): string {
  const size = `${lengthText(other.length)}（${other.rule}）`;
  return other.yieldsToDepartmentRule
    ? `另有${size}，让位于部门规章，可作内部目标`
    : `另有同级规定${size}，已从严`;
}

function isStricter(a: DeadlineRow, b: DeadlineRow): boolean {
  const difference = roughDays(a.length) - roughDays(b.length);
  return a.binds === 'party' ? difference > 0 : difference < 0;
}
