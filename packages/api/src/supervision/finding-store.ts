import type { Answered, countFindings, findingOrders, findingRowShape, Problem } from '@lpt/contract';
import type { Tx } from '@lpt/database';
import {
  type Day,
  type HandledFinding,
  type HandlingActor,
  type HandlingStatus,
  type HandlingStep,
  isDay,
  plusDays,
  supervisionRules,
  toSql,
  type Viewer,
  visible,
} from '@lpt/domain';
import type { z } from 'zod';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';
import { ID, isProblem, pageFrom, readCursor } from '../store/cursor.ts';
import { type Sql, sql, where } from '../store/sql.ts';
import { scopeOf } from '../store/viewer-scope.ts';

/** 列表的条件。 */
export type FindingFilter = Readonly<{
  status?: HandlingStatus;
  rule?: string;
  level?: string;
  body?: string;
  city?: string;
  caseId?: string;
  /** 发现以后至少过了多少日。 */
  aged?: number;
}>;

/** 一种先后：按哪一日，由近到远还是由远到近。 */
type Sequence = Readonly<{ by: string; direction: 'asc' | 'desc'; beyond: '>' | '<' }>;

const sequences: Readonly<Record<FindingOrder, Sequence>> = {
  newest: { by: 'f.raised_on', direction: 'desc', beyond: '<' },
  oldest: { by: 'f.raised_on', direction: 'asc', beyond: '>' },
  limit: { by: 'coalesce(f.since, f.raised_on)', direction: 'asc', beyond: '>' },
};

type FindingOrder = (typeof findingOrders)[number];
type FindingCounts = Answered<typeof countFindings>['body'];

type Row = Readonly<{
  city: string;
  id: string;
  case_id: string;
  body: string;
  rule: HandledFinding['rule'];
  subject: string;
  says: string;
  level: string;
  status: HandlingStatus;
  since: string | null;
  raised_on: Day;
  dedupe_key: string;
  facts: readonly Readonly<{ title: string; value: string; source: string }>[];
}>;

type ActionRow = Readonly<{
  seq: number;
  account_id: string;
  acted_at: string;
  facts: Readonly<{ on: Day; by: HandlingActor; done: HandlingStep }>;
}>;

/** 一条线索：所依的事实，和办理的经过。 */
export type StoredFinding = Readonly<{
  row: Row;
  handled: HandledFinding;
  history: readonly Readonly<{ seq: number; at: string }>[];
}>;

const COLUMNS = `f.city, f.id, f.case_id, f.body, f.rule, f.subject, f.says, f.level, f.status,
  f.since::text as since, f.raised_on::text as raised_on, f.dedupe_key, f.facts`;

/** 看得见案件的才看得见它的线索。 */
function from(filter: FindingFilter, viewer: Viewer, services: Services, { put, part }: Sql): string {
  const { on } = momentOf(services);
  const policy = visible(viewer, services.registry, on);
  const { status, rule, level, body, city, caseId, aged } = filter;
  const conditions = [
    `f.city = any (${put(scopeOf(viewer, services).cities, 'text[]')})`,
    part((startAt) => toSql(policy, startAt, 'c')),
    ...(status === undefined ? [] : [`f.status = ${put(status, 'text')}`]),
    ...(rule === undefined ? [] : [`f.rule = ${put(rule, 'text')}`]),
    ...(level === undefined ? [] : [`f.level = ${put(level, 'text')}`]),
    ...(body === undefined ? [] : [`f.body = ${put(body, 'text')}`]),
    ...(city === undefined ? [] : [`f.city = ${put(city, 'text')}`]),
    ...(caseId === undefined ? [] : [`f.case_id = ${put(caseId, 'text')}`]),
    ...(aged === undefined ? [] : [`f.raised_on <= ${put(plusDays(on, -aged), 'date')}`]),
  ];
  return `finding f join case_list c on c.city = f.city and c.case_id = f.case_id where ${where(conditions)}`;
}

/** 一页线索；接着往下的标记只用于原来的先后。 */
export async function findingsPage(
  services: Services,
  viewer: Viewer,
  filter: FindingFilter,
  { order, after, limit }: Readonly<{ order: FindingOrder; after: string | undefined; limit: number }>,
): Promise<Readonly<{ page: readonly Row[]; next: string | null }> | Problem> {
  const cursor = after === undefined ? undefined : readCursor(after, [(text) => text === order, isDay, ID]);
  if (isProblem(cursor)) return cursor;
  const { by, direction, beyond: sign } = sequences[order];
  const statement = sql();
  const { put } = statement;
  const source = from(filter, viewer, services, statement);
  const beyond = cursor
    ? `and (${by}, f.id) ${sign} (${put(cursor[1], 'date')}, ${put(cursor[2], 'text')})`
    : '';
  const rows = await services.db.query<Row>(
    `select ${COLUMNS} from ${source} ${beyond}
     order by ${by} ${direction}, f.id ${direction} limit ${put(limit + 1, 'integer')}`,
    statement.params,
    scopeOf(viewer, services),
  );
  return pageFrom(rows, limit, ({ since, raised_on, id }) => [
    order,
    order === 'limit' ? (since ?? raised_on) : raised_on,
    id,
  ]);
}

/** 数目：合计、各状态、各规则。 */
export async function findingCounts(
  services: Services,
  viewer: Viewer,
  filter: FindingFilter,
): Promise<FindingCounts> {
  const statement = sql();
  const source = from(filter, viewer, services, statement);
  const rows = await services.db.query<{ rule: string; status: string; count: number }>(
    `select f.rule, f.status, count(*)::int as count from ${source} group by f.rule, f.status`,
    statement.params,
    scopeOf(viewer, services),
  );
  const byStatus: Record<string, number> = {};
  const byRule: Record<string, Record<string, number>> = {};
  for (const { rule, status, count } of rows) {
    byStatus[status] = (byStatus[status] ?? 0) + count;
    byRule[rule] = { ...byRule[rule], [status]: count };
  }
  return { all: rows.reduce((sum, { count }) => sum + count, 0), byStatus, byRule };
}

/** 一条线索和它的经过；看不见的无。`tx` 是正在进行的事务，锁住这一条。 */
export async function findingOf(
  services: Services,
  viewer: Viewer,
  place: Readonly<{ city: string; finding: string }>,
  tx?: Tx,
): Promise<StoredFinding | undefined> {
  const scope = scopeOf(viewer, services);
  const ask = <T>(text: string, params: readonly unknown[]) =>
    tx ? tx.query<T>(text, params) : services.db.query<T>(text, params, scope);
  const statement = sql();
  const source = from({ city: place.city }, viewer, services, statement);
  const id = statement.put(place.finding, 'text');
  const lock = tx ? 'for update of f' : '';
  const [row] = await ask<Row>(`select ${COLUMNS} from ${source} and f.id = ${id} ${lock}`, statement.params);
  if (!row) return undefined;
  const actions = await ask<ActionRow>(
    `select seq, account_id, acted_at, facts from finding_action
     where city = $1 and finding_id = $2 order by seq`,
    [place.city, place.finding],
  );
  const handled: HandledFinding = {
    key: row.dedupe_key,
    rule: row.rule,
    caseId: row.case_id,
    body: row.body,
    raisedOn: row.raised_on,
    status: row.status,
    history: actions.map(({ facts }) => facts),
  };
  return { row, handled, history: actions.map(({ seq, acted_at }) => ({ seq, at: acted_at })) };
}

/** 列表的一行。 */
export function findingRow(row: Row, { registry }: Services): z.input<typeof findingRowShape> {
  const { city, id, case_id, body, rule, subject, says, level, status, since, raised_on } = row;
  return {
    city,
    id,
    caseId: case_id,
    body: { id: body, name: registry.body(body)?.name ?? body },
    rule,
    ruleTitle: supervisionRules.find((each) => each.id === rule)?.title ?? rule,
    subject,
    says,
    level,
    status,
    since,
    raisedOn: raised_on,
  };
}
