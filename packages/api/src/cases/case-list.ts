import type { caseRowShape, Problem } from '@lpt/contract';
import { namesFor, reachOf, readDueMoment, type Viewer } from '@lpt/domain';
import type { z } from 'zod';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';
import { type Cursor, DUE_OR_NONE, ID, INSTANT, isProblem, pageFrom, readCursor } from '../store/cursor.ts';
import { sql } from '../store/sql.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import { caseConditions } from './case-filter.ts';
import { COLUMNS, type ListedCase, type PageAsk, type Stretch, stretches } from './case-rows.ts';
import { type Effort, hitsOf, searched } from './case-search.ts';

/** 计数最多数到多少条；再多的请缩小范围。 */
const MOST_COUNTED = 10_001;

/** 一页。按期限的，先是有期限的由近到远，后是没有期限的；按变动的，由新到旧。 */
export async function listCases(
  ask: PageAsk & Readonly<{ after: string | undefined; effort?: Effort }>,
): Promise<Readonly<{ page: readonly ListedCase[]; next: string | null }> | Problem> {
  const { order, after, limit } = ask;
  const cursor =
    after === undefined ? undefined : readCursor(after, [order === 'due' ? DUE_OR_NONE : INSTANT, ID]);
  if (isProblem(cursor)) return cursor;
  const more = { ...ask, limit: limit + 1 };
  const rows = ask.filter.q === undefined ? await listed(more, cursor) : await searched(more, cursor);
  return pageFrom(rows, limit, ({ updated_text, next_due, case_id }) => [
    order === 'due' ? next_due : updated_text,
    case_id,
  ]);
}

/** The stretches one after another, each only as far as the page still wants rows. */
async function listed(ask: PageAsk, cursor: Cursor | undefined): Promise<readonly ListedCase[]> {
  const rows: ListedCase[] = [];
  for (const stretch of stretches(ask.order, cursor)) {
    const limit = ask.limit - rows.length;
    if (limit > 0) rows.push(...(await segment({ ...ask, limit }, stretch)));
  }
  return rows;
}

/** Each city's part comes from that city's index, a page at most; the parts are then merged. */
async function segment(
  { filter, viewer, services, limit }: PageAsk,
  stretch: Stretch,
): Promise<readonly ListedCase[]> {
  const statement = sql();
  const { text, cities } = caseConditions(filter, viewer, services, statement);
  if (cities.length === 0) return [];
  const from = stretch.from(statement);
  const page = `order by ${stretch.order} limit ${statement.put(limit, 'integer')}`;
  const query = `select ${COLUMNS} from unnest(${statement.put(cities, 'text[]')}) as k(city)
    cross join lateral (
      select * from case_list c where c.city = k.city and ${text} and ${from} ${page}) c
    ${page}`;
  return services.db.query<ListedCase>(query, statement.params, scopeOf(viewer, services));
}

/** 数目，数到一万为止。 */
export async function countCases({
  filter,
  viewer,
  services,
}: Omit<PageAsk, 'order' | 'limit'>): Promise<{ count: number; capped: boolean }> {
  const statement = sql();
  const { text, cities, body } = caseConditions(filter, viewer, services, statement);
  const hits = hitsOf(filter, { cities, body }, statement, MOST_COUNTED);
  if (cities.length === 0 || hits === 'none') return { count: 0, capped: false };
  const source =
    hits === undefined
      ? `case_list c where c.city = any (${statement.put(cities, 'text[]')}) and ${text}`
      : `hit join case_list c on c.city = hit.city and c.case_id = hit.case_id where ${text}`;
  const found = `select 1 from ${source} limit ${MOST_COUNTED}`;
  const [row] = await services.db.query<{ count: number }>(
    `${hits ? `with hit as materialized (${hits})` : ''} select count(*)::int as count from (${found}) n`,
    statement.params,
    scopeOf(viewer, services),
  );
  const count = row?.count ?? 0;
  return { count: Math.min(count, MOST_COUNTED - 1), capped: count >= MOST_COUNTED };
}

/** 回答里的一行：机关、人员带上名称，当事人照这个人能看的。 */
export function rowOf(listed: ListedCase, viewer: Viewer, services: Services): z.input<typeof caseRowShape> {
  const {
    case_id,
    filed_on,
    decided_on,
    closed_on,
    next_due,
    updated_text: _text,
    body,
    officers,
    parties,
    parties_masked,
    ...rest
  } = listed;
  const { registry } = services;
  const nextDue = readDueMoment(next_due);
  const reach = reachOf(viewer, { ...listed, caseId: case_id }, registry, momentOf(services).on);
  return {
    ...rest,
    caseId: case_id,
    body: { id: body, name: registry.body(body)?.name ?? body },
    officers: officers.map((id) => ({ id, name: registry.officer(id)?.name ?? id })),
    parties: [...namesFor(reach, { parties, partiesMasked: parties_masked })],
    filedOn: filed_on,
    decidedOn: decided_on,
    closedOn: closed_on,
    nextDue: nextDue.on,
    nextDueTime: nextDue.time,
  };
}
