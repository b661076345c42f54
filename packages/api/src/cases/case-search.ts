import { type TokenQuery, tokenQuery } from '@lpt/database';
import type { Services } from '../services.ts';
import type { Cursor } from '../store/cursor.ts';
import { type Sql, sql } from '../store/sql.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import { type CaseConditions, type CaseFilter, caseConditions } from './case-filter.ts';
import { COLUMNS, type ListedCase, orders, type PageAsk, type Stretch, stretches } from './case-rows.ts';

/**
 * 检索的办法：估计查得到 `common` 案以上的，沿列表的次序逐案比对，至多 `walk` 案，常见的词很快凑满一页；
 * 其余的，和这样凑不满的，由索引查出来，排好取一页。两种办法结果相同，只是快慢不同。
 */
export type Effort = Readonly<{ common: number; walk: number }>;

const USUAL: Effort = { common: 4000, walk: 3000 };

/** 检索结果的一页，次序同列表。查的文字里没有一个字可查的，什么也查不到。 */
export async function searched(
  ask: PageAsk & Readonly<{ effort?: Effort }>,
  cursor: Cursor | undefined,
): Promise<readonly ListedCase[]> {
  const { filter, viewer, services, limit, order } = ask;
  const { cities, body, narrowed } = caseConditions(filter, viewer, services, sql());
  const wanted = tokenQuery(filter.q ?? '', body);
  const [start] = stretches(order, cursor);
  if (!wanted || !start || cities.length === 0) return [];
  // The policy, and more so other conditions, may leave some of the candidates out.
  const most = narrowed ? 4 * limit : limit + 10;
  const { common, walk } = ask.effort ?? USUAL;
  if ((await commonHits(services, wanted.tokens)) >= common) {
    const rows = await walked(ask, cursor, { likes: wanted.likes, walk, most });
    if (rows) return rows;
  }
  const first = await found(ask, orders[order], paging(start, wanted, most));
  if (first.whole || first.rows.length === limit) return first.rows;
  return (await found(ask, orders[order], paging(start, wanted, null))).rows;
}

async function commonHits({ db }: Services, tokens: readonly string[]): Promise<number> {
  const [row] = await db.named<{ hits: number }>('common_hits', 'select common_hits($1) as hits', [tokens]);
  return row?.hits ?? 0;
}

type Walk = Readonly<{ likes: readonly string[]; walk: number; most: number }>;

/** 沿列表凑成的一页；走了 `walk` 案还没有凑满，也没有走到头的，没有。 */
async function walked(
  ask: PageAsk,
  cursor: Cursor | undefined,
  walk: Walk,
): Promise<readonly ListedCase[] | undefined> {
  const rows: ListedCase[] = [];
  for (const stretch of stretches(ask.order, cursor)) {
    const limit = ask.limit - rows.length;
    if (limit === 0) break;
    const more = await found({ ...ask, limit }, stretch.order, walking(stretch, walk));
    rows.push(...more.rows);
    if (more.rows.length < limit && !more.whole) return undefined;
  }
  return rows;
}

/** A call that gives candidates in the order of the list, and an empty row when there are no more. */
type Candidates = (statement: Sql, conditions: CaseConditions) => string;

function walking(stretch: Stretch, { likes, walk, most }: Walk): Candidates {
  return ({ put }, { cities, body }) =>
    `walk_cases(${put(cities, 'text[]')}, ${put(body, 'text')}, ${from(stretch, put)},
      ${put(likes, 'text[]')}, ${put(walk, 'integer')}, ${put(most, 'integer')})`;
}

function paging(stretch: Stretch, { query, rest }: TokenQuery, most: number | null): Candidates {
  return ({ put }, { cities }) =>
    `search_page(${put(cities, 'text[]')}, ${from(stretch, put)},
      ${put(query, 'tsquery')}, ${put(rest, 'text[]')}, ${put(most, 'integer')})`;
}

function from({ name, due, updated, after }: Stretch, put: Sql['put']): string {
  return `${put(name, 'text')}, ${put(due ?? null, 'timestamp')}, ${put(updated ?? null, 'timestamptz')},
    ${put(after ?? null, 'text')}`;
}

/** Of the candidates those that may be seen and were asked for; `whole` when there were no more candidates. */
async function found(
  { filter, viewer, services, limit }: PageAsk,
  order: string,
  candidates: Candidates,
): Promise<Readonly<{ rows: readonly ListedCase[]; whole: boolean }>> {
  const statement = sql();
  const conditions = caseConditions(filter, viewer, services, statement);
  const rows = await services.db.query<ListedCase & Readonly<{ whole: boolean }>>(
    `with near as materialized (select * from ${candidates(statement, conditions)})
     select w.whole, ${COLUMNS} from (select exists (select from near where case_id is null) as whole) w
     left join (near join case_list c on c.city = near.city and c.case_id = near.case_id and ${conditions.text}) on true
     order by ${order} limit ${statement.put(limit, 'integer')}`,
    statement.params,
    scopeOf(viewer, services),
  );
  return {
    rows: rows.filter(({ case_id }) => case_id !== null).map(({ whole: _, ...row }) => row),
    whole: rows.some(({ whole }) => whole),
  };
}

/** 检索结果的查询，列为 `city`、`case_id`，至多 `most` 条；没有要查的文字则无，没有可查的字为 `none`。 */
export function hitsOf(
  { q }: CaseFilter,
  { cities, body }: Pick<CaseConditions, 'cities' | 'body'>,
  { put }: Sql,
  most: number | null,
): string | 'none' | undefined {
  if (q === undefined) return undefined;
  const wanted = tokenQuery(q, body);
  if (!wanted) return 'none';
  return `select h.city, h.case_id from search_cases(${put(cities, 'text[]')}, ${put(wanted.query, 'tsquery')},
    ${put(wanted.rest, 'text[]')}, ${put(most, 'integer')}) h`;
}
