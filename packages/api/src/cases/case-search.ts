import { tokenQuery } from '@lpt/database';
import type { Services } from '../services.ts';
import type { Cursor } from '../store/cursor.ts';
import { type Sql, sql } from '../store/sql.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import { type CaseFilter, caseConditions } from './case-filter.ts';
import { COLUMNS, type ListedCase, orders, type PageAsk, type Stretch, stretches } from './case-rows.ts';

/**
 * 检索的办法：估计查得到 `common` 案以上的，沿列表的次序逐案比对，至多 `walk` 案，常见的词很快凑满一页；
 * 不常见的，或者这样凑不满的，取出全部结果再排。两种办法结果相同，只是快慢不同。
 */
export type Effort = Readonly<{ common: number; walk: number }>;

/** 只看一个机关的，走的行数有限，早些改走列表。 */
function usualEffort(body: string | null): Effort {
  return { common: body === null ? 1500 : 500, walk: 3000 };
}

/** 检索结果的一页，次序同列表。查的文字里没有一个字可查的，什么也查不到。 */
export async function searched(
  ask: PageAsk & Readonly<{ effort?: Effort }>,
  cursor: Cursor | undefined,
): Promise<readonly ListedCase[]> {
  const { filter, viewer, services } = ask;
  const wanted = tokenQuery(filter.q ?? '');
  if (!wanted) return [];
  const { cities, body } = caseConditions(filter, viewer, services, sql());
  if (cities.length === 0) return [];
  const { common, walk } = ask.effort ?? usualEffort(body);
  if ((await commonHits(services, wanted.tokens)) >= common) {
    const rows = await walked({ ...ask, walk }, cursor);
    if (rows) return rows;
  }
  return sorted(ask, cursor);
}

async function commonHits({ db }: Services, tokens: readonly string[]): Promise<number> {
  const [row] = await db.named<{ hits: number }>('common_hits', 'select common_hits($1) as hits', [tokens]);
  return row?.hits ?? 0;
}

/** 全部结果排好后的一页。 */
async function sorted(
  { filter, viewer, services, order, limit }: PageAsk,
  cursor: Cursor | undefined,
): Promise<readonly ListedCase[]> {
  const statement = sql();
  const { text, cities } = caseConditions(filter, viewer, services, statement);
  const from = stretches(order, cursor).map((stretch) => `(${stretch.from(statement)})`);
  return services.db.query<ListedCase>(
    `with hit as materialized (${hitsOf(filter, cities, statement, null)})
     select ${COLUMNS} from hit join case_list c on c.city = hit.city and c.case_id = hit.case_id
     where ${text} and (${from.join(' or ')})
     order by ${orders[order]} limit ${statement.put(limit, 'integer')}`,
    statement.params,
    scopeOf(viewer, services),
  );
}

type WalkAsk = PageAsk & Readonly<{ walk: number }>;

/** 沿列表凑成的一页；走了 `walk` 案还没有凑满，也没有走到头的，没有。 */
async function walked(ask: WalkAsk, cursor: Cursor | undefined): Promise<readonly ListedCase[] | undefined> {
  const rows: ListedCase[] = [];
  for (const stretch of stretches(ask.order, cursor)) {
    const limit = ask.limit - rows.length;
    if (limit === 0) break;
    const found = await walkedStretch({ ...ask, limit }, stretch);
    rows.push(...found.rows);
    if (found.rows.length < limit && !found.whole) return undefined;
  }
  return rows;
}

type Walked = Readonly<{ rows: readonly ListedCase[]; whole: boolean }>;

async function walkedStretch(
  { filter, viewer, services, limit, walk }: WalkAsk,
  { name, order, due, updated, after }: Stretch,
): Promise<Walked> {
  const statement = sql();
  const { put } = statement;
  const { text, cities, body, narrowed } = caseConditions(filter, viewer, services, statement);
  // The policy, and more so other conditions, may leave some of them out.
  const most = narrowed ? 4 * limit : limit + 10;
  const rows = await services.db.query<ListedCase & Readonly<{ whole: boolean }>>(
    `with near as materialized (
       select * from walk_cases(${put(cities, 'text[]')}, ${put(body, 'text')}, ${put(name, 'text')},
         ${put(due ?? null, 'date')}, ${put(updated ?? null, 'timestamptz')}, ${put(after ?? null, 'text')},
         ${put(tokenQuery(filter.q ?? '')?.likes, 'text[]')}, ${put(walk, 'integer')}, ${put(most, 'integer')}))
     select w.whole, ${COLUMNS} from (select exists (select from near where case_id is null) as whole) w
     left join (near join case_list c on c.city = near.city and c.case_id = near.case_id and ${text}) on true
     order by ${order} limit ${put(limit, 'integer')}`,
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
  cities: readonly string[],
  { put }: Sql,
  most: number | null,
): string | 'none' | undefined {
  if (q === undefined) return undefined;
  const wanted = tokenQuery(q);
  if (!wanted) return 'none';
  return `select h.city, h.case_id from search_cases(${put(cities, 'text[]')}, ${put(wanted.query, 'tsquery')},
    ${put(wanted.likes, 'text[]')}, ${put(most, 'integer')}) h`;
}
