import { listReadings } from '@lpt/contract';
import { toSql, visible } from '@lpt/domain';
import { served } from '../http/served.ts';
import { momentOf } from '../moment.ts';
import { ID, INSTANT, isProblem, pageFrom, readCursor } from '../store/cursor.ts';
import { sql, where } from '../store/sql.ts';
import { scopeOf } from '../store/viewer-scope.ts';

type Row = Readonly<{
  city: string;
  id: string;
  caseId: string;
  by: string;
  field: string;
  reason: string;
  at: string;
  at_text: string;
}>;

/** 查阅记录：谁在何时看了哪一案的什么、为什么。只看得到看得见的案件的。 */
export const readings = [
  served(listReadings, async ({ query: { city, caseId, after, limit }, viewer }, services) => {
    const cursor = after === undefined ? undefined : readCursor(after, [INSTANT, ID]);
    if (isProblem(cursor)) return cursor;
    const statement = sql();
    const { put, part } = statement;
    const policy = visible(viewer, services.registry, momentOf(services).on);
    const conditions = [
      `r.city = any (${put(scopeOf(viewer, services).cities, 'text[]')})`,
      part((startAt) => toSql(policy, startAt, 'c')),
      ...(city === undefined ? [] : [`r.city = ${put(city, 'text')}`]),
      ...(caseId === undefined ? [] : [`r.case_id = ${put(caseId, 'text')}`]),
      ...(cursor
        ? [`(r.read_at, r.id) < (${put(cursor[0], 'timestamptz')}, ${put(cursor[1], 'text')})`]
        : []),
    ];
    const rows = await services.db.query<Row>(
      `select r.city, r.id, r.case_id as "caseId", coalesce(a.name, r.account_id) as by, r.field, r.reason,
              r.read_at as at, r.read_at::text as at_text
       from reading_log r join case_list c on c.city = r.city and c.case_id = r.case_id
       left join account a on a.id = r.account_id
       where ${where(conditions)} order by r.read_at desc, r.id desc limit ${put(limit + 1, 'integer')}`,
      statement.params,
      scopeOf(viewer, services),
    );
    const { page, next } = pageFrom(rows, limit, (row) => [row.at_text, row.id]);
    return { status: 200, body: { rows: page.map(({ at_text: _text, ...row }) => row), next } };
  }),
] as const;
