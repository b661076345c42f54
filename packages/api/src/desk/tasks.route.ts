import { countTasks, listTasks } from '@lpt/contract';
import { addWorkingDays, localTime, plusDays, readDueMoment, toSql, type Viewer, visible } from '@lpt/domain';
import { served } from '../http/served.ts';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';
import { DUE_OR_NONE, ID, isProblem, pageFrom, readCursor } from '../store/cursor.ts';
import { type Sql, sql } from '../store/sql.ts';
import { scopeOf } from '../store/viewer-scope.ts';

type TaskRow = Readonly<{
  city: string;
  caseId: string;
  key: string;
  title: string;
  act: string;
  role: string;
  party: string | null;
  due: string | null;
  caseTitle: string;
  caseNumber: string | null;
  stage: string;
  since: string;
}>;

const SOON_WORKING_DAYS = 3;

/**
 * 我的待办：指名给我的，和给我的岗位的。承办机构负责人的只看本机构的；看不见的案件没有待办。
 */
function mine(viewer: Viewer, services: Services, { put, part }: Sql): string {
  const { on } = momentOf(services);
  const officer = put(viewer.officer ?? '', 'text');
  const unit =
    viewer.officer === undefined ? null : (services.registry.officer(viewer.officer)?.unit ?? null);
  return `task t join case_list c on c.city = t.city and c.case_id = t.case_id
    where t.city = any (${put(scopeOf(viewer, services).cities, 'text[]')})
      and t.body = ${put(viewer.body ?? '', 'text')}
      and (t.officer = ${officer} or (t.officer is null and t.role = any (${put(viewer.roles, 'text[]')})
           and (t.role <> 'unit-head' or c.unit is not distinct from ${put(unit, 'text')})))
      and ${part((startAt) => toSql(visible(viewer, services.registry, on), startAt, 'c'))}`;
}

function rowOf({ due, ...row }: TaskRow) {
  const { on, time } = readDueMoment(due);
  return { ...row, dueOn: on, dueTime: time };
}

/** 待办和它的数目。 */
export const tasks = [
  served(listTasks, async ({ query: { after, limit }, viewer }, services) => {
    const cursor = after === undefined ? undefined : readCursor(after, [DUE_OR_NONE, ID, ID]);
    if (isProblem(cursor)) return cursor;
    const statement = sql();
    const from = mine(viewer, services, statement);
    const [due = null, caseId = '', key = ''] = cursor ?? [];
    const place = `(coalesce(t.due, 'infinity'), t.case_id, t.key)`;
    const { put } = statement;
    const beyond = cursor
      ? `and ${place} > (coalesce(${put(due, 'timestamp')}, 'infinity'), ${put(caseId, 'text')}, ${put(key, 'text')})`
      : '';
    const rows = await services.db.query<TaskRow>(
      `select t.city, t.case_id as "caseId", t.key, t.title, t.act, t.role, t.party, t.due::text as due,
              c.title as "caseTitle", c.number as "caseNumber", c.stage, t.since
       from ${from} ${beyond} order by ${place.slice(1, -1)} limit ${put(limit + 1, 'int')}`,
      statement.params,
      scopeOf(viewer, services),
    );
    const { page, next } = pageFrom(rows, limit, (row) => [row.due, row.caseId, row.key]);
    return { status: 200, body: { rows: page.map(rowOf), next } };
  }),

  served(countTasks, async ({ viewer }, services) => {
    const { on, at } = momentOf(services);
    const statement = sql();
    const from = mine(viewer, services, statement);
    const now = statement.put(localTime(at), 'timestamp');
    const lastDay = addWorkingDays(on, SOON_WORKING_DAYS, services.calendar);
    const soon = statement.put(plusDays(lastDay, 1), 'timestamp');
    const rows = await services.db.query<{ act: string; all: number; overdue: number; soon: number }>(
      `select t.act, count(*)::int as all, count(*) filter (where t.due < ${now})::int as overdue,
              count(*) filter (where t.due >= ${now} and t.due < ${soon})::int as soon
       from ${from} group by t.act`,
      statement.params,
      scopeOf(viewer, services),
    );
    const sum = (of: 'all' | 'overdue' | 'soon') => rows.reduce((total, row) => total + row[of], 0);
    const byAct = Object.fromEntries(rows.map((row) => [row.act, row.all]));
    return { status: 200, body: { all: sum('all'), overdue: sum('overdue'), soon: sum('soon'), byAct } };
  }),
] as const;
