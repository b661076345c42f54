import type { caseRowShape, Problem } from '@lpt/contract';
import type { Viewer } from '@lpt/domain';
import type { z } from 'zod';
import type { Services } from '../services.ts';
import { type Cursor, DAY_OR_NONE, ID, INSTANT, isProblem, pageFrom, readCursor } from '../store/cursor.ts';
import { type Sql, sql } from '../store/sql.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import { broadFor, type CaseFilter, caseConditions, MOST_HITS } from './case-filter.ts';

/** 列表的一行，照数据库的写法。 */
export type ListedCase = Readonly<{
  city: string;
  case_id: string;
  body: string;
  division: string;
  unit: string | null;
  number: string | null;
  title: string;
  stage: string;
  matter: string | null;
  officers: readonly string[];
  confidential: boolean;
  filed_on: string | null;
  decided_on: string | null;
  closed_on: string | null;
  next_due: string | null;
  version: number;
  updated: string;
  /** To the microsecond, for the cursor. */
  updated_text: string;
}>;

export type ListOrder = 'due' | 'updated';

const COLUMNS = `c.city, c.case_id, c.body, c.division, c.unit, c.number, c.title, c.stage, c.matter, c.officers,
  c.confidential, c.filed_on, c.decided_on, c.closed_on, c.next_due, c.version, c.updated,
  c.updated::text as updated_text`;

type Ask = Readonly<{
  filter: CaseFilter;
  viewer: Viewer;
  services: Services;
  limit: number;
  /** 检索结果满这么多条的，沿列表比对；不写即 `broadFor`。 */
  broad?: number;
}>;

/** 一页。按期限的，先是有期限的由近到远，后是没有期限的；按变动的，由新到旧。 */
export async function listCases(
  ask: Ask & Readonly<{ order: ListOrder; after: string | undefined }>,
): Promise<Readonly<{ page: readonly ListedCase[]; next: string | null }> | Problem> {
  const { order, after, limit } = ask;
  const cursor =
    after === undefined ? undefined : readCursor(after, [order === 'due' ? DAY_OR_NONE : INSTANT, ID]);
  if (isProblem(cursor)) return cursor;
  if (order === 'updated') {
    const rows = await segment(ask, limit + 1, byUpdate(cursor));
    return pageFrom(rows, limit, ({ updated_text, case_id }) => [updated_text, case_id]);
  }
  const dated = cursor && cursor[0] === null ? [] : await segment(ask, limit + 1, byDue(cursor));
  const undated =
    dated.length > limit
      ? []
      : await segment(ask, limit + 1 - dated.length, byNothing(cursor?.[0] === null ? cursor : undefined));
  return pageFrom([...dated, ...undated], limit, ({ next_due, case_id }) => [next_due, case_id]);
}

/** A stretch of the list that one index serves. */
type Stretch = Readonly<{ order: string; from: (statement: Sql) => string }>;

function byDue(cursor: Cursor | undefined): Stretch {
  const [due, id] = cursor ?? [];
  return {
    order: 'next_due, case_id',
    from: ({ put }) =>
      due && id
        ? `(c.next_due, c.case_id) > (${put(due, 'date')}, ${put(id, 'text')})`
        : 'c.next_due is not null',
  };
}

function byNothing(cursor: Cursor | undefined): Stretch {
  const id = cursor?.[1];
  return {
    order: 'case_id',
    from: ({ put }) => (id ? `c.next_due is null and c.case_id > ${put(id, 'text')}` : 'c.next_due is null'),
  };
}

function byUpdate(cursor: Cursor | undefined): Stretch {
  const [updated, id] = cursor ?? [];
  return {
    order: 'updated desc, case_id desc',
    from: ({ put }) =>
      updated && id
        ? `(c.updated, c.case_id) < (${put(updated, 'timestamptz')}, ${put(id, 'text')})`
        : 'true',
  };
}

/**
 * Each city's part comes from that city's index, a page at most; the parts are then merged. A search with few hits
 * starts from them instead; one with many walks the index as well, and looks at the text of each row until the page
 * is full. The database knows which it is, and does only one of them.
 */
async function segment(
  { filter, viewer, services, broad = broadFor(viewer) }: Ask,
  limit: number,
  stretch: Stretch,
): Promise<readonly ListedCase[]> {
  const statement = sql();
  const { text, search, cities } = caseConditions(filter, viewer, services, statement, broad);
  if (cities.length === 0) return [];
  const from = stretch.from(statement);
  const most = statement.put(limit, 'integer');
  const places = statement.put(cities, 'text[]');
  const order = stretch.order.replace(/(\w+)/g, (word) => (word === 'desc' ? word : `c.${word}`));
  const page = `order by ${order} limit ${most}`;
  const walk = (also: string) => `select c.* from unnest(${places}) as k(city)
    cross join lateral (
      select * from case_list c where c.city = k.city and ${text} and ${from} ${also} ${page}) c`;
  const query = search
    ? `with hit as materialized (${search.hits}),
       found as materialized (select count(*) < ${statement.put(broad, 'integer')} as few from hit)
       select ${COLUMNS} from (
         (select c.* from hit join case_list c on c.city = hit.city and c.case_id = hit.case_id
          where (select few from found) and ${text} and ${from} ${page})
         union all
         (${walk(`and not (select few from found) and ${search.matches}`)})) c
       ${page}`
    : `select ${COLUMNS} from (${walk('')}) c ${page}`;
  return services.db.query<ListedCase>(query, statement.params, scopeOf(viewer, services));
}

/** 数目，数到一万为止。 */
export async function countCases({
  filter,
  viewer,
  services,
}: Omit<Ask, 'limit' | 'broad'>): Promise<{ count: number; capped: boolean }> {
  const statement = sql();
  const { text, search, cities } = caseConditions(filter, viewer, services, statement, MOST_HITS);
  if (cities.length === 0) return { count: 0, capped: false };
  const source =
    search === undefined
      ? `case_list c where c.city = any (${statement.put(cities, 'text[]')}) and ${text}`
      : `hit join case_list c on c.city = hit.city and c.case_id = hit.case_id where ${text}`;
  const found = `select 1 from ${source} limit ${MOST_HITS}`;
  const [row] = await services.db.query<{ count: number }>(
    `${search ? `with hit as materialized (${search.hits})` : ''} select count(*)::int as count from (${found}) n`,
    statement.params,
    scopeOf(viewer, services),
  );
  const count = row?.count ?? 0;
  return { count: Math.min(count, MOST_HITS - 1), capped: count >= MOST_HITS };
}

/** 回答里的一行：机关、人员带上名称。 */
export function rowOf(listed: ListedCase, { registry }: Services): z.input<typeof caseRowShape> {
  const {
    case_id,
    filed_on,
    decided_on,
    closed_on,
    next_due,
    updated_text: _text,
    body,
    officers,
    ...rest
  } = listed;
  return {
    ...rest,
    caseId: case_id,
    body: { id: body, name: registry.body(body)?.name ?? body },
    officers: officers.map((id) => ({ id, name: registry.officer(id)?.name ?? id })),
    filedOn: filed_on,
    decidedOn: decided_on,
    closedOn: closed_on,
    nextDue: next_due,
  };
}
