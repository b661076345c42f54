import {
  type ActContext,
  type Case,
  day,
  firmsAsked,
  type PastVisit,
  type PastVisits,
  toSql,
  type Viewer,
  visible,
  yearOf,
} from '@lpt/domain';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';
import { sql } from '../store/sql.ts';

type VisitRow = Readonly<{
  firm: string;
  caseId: string;
  task: string;
  on: string;
  own: boolean;
  counted: boolean;
  seen: boolean;
}>;

/** 向案件簿查：有关企业本年度受过的检查。不是检查的，不查。 */
export async function pastVisitsIn(
  services: Services,
  viewer: Viewer,
  theCase: Case,
  input: unknown,
): Promise<Pick<ActContext, 'pastVisits'>> {
  const firms = firmsAsked(theCase, input);
  if (firms.length === 0) return {};
  const year = yearOf(momentOf(services).on);
  const rows = await visitRows(services, viewer, theCase, { firms, year });
  return {
    pastVisits: (firm) =>
      counted(
        year,
        rows.filter((row) => row.firm === firm),
      ),
  };
}

function counted(year: number, rows: readonly VisitRow[]): PastVisits {
  const own = rows.filter((row) => row.own);
  const counting = own.filter((row) => row.counted);
  return {
    year,
    counted: counting.length,
    seen: counting
      .filter(({ seen }) => seen)
      .map(({ caseId, task, on }): PastVisit => ({ caseId, task, on: day(on) })),
    hidden: counting.filter(({ seen }) => !seen).length,
    ordered: own.length - counting.length,
    byOthers: rows.length - own.length,
  };
}

/**
 * Counted in every city and of every body, for the law counts so; what the officer may not see stays a number.
 * A visit another server is writing in the same instant is not in the count yet: the counter that a check-in takes
 * makes the later of the two ask again.
 */
async function visitRows(
  services: Services,
  viewer: Viewer,
  { id, body }: Case,
  { firms, year }: Readonly<{ firms: readonly string[]; year: number }>,
): Promise<readonly VisitRow[]> {
  const statement = sql();
  const seen = statement.part((at) =>
    toSql(visible(viewer, services.registry, momentOf(services).on), at, 'c'),
  );
  return services.db.query<VisitRow>(
    `select e.body #>> '{visit,firm}' as firm, e.case_id as "caseId", c.title as task, e.body ->> 'on' as "on",
            c.body = ${statement.put(body, 'text')} as own, (e.body #>> '{visit,counted}')::boolean as counted,
            ${seen} as seen
     from event e join case_list c on c.city = e.city and c.case_id = e.case_id
     where e.type = 'InspectionCheckedIn' and e.body #>> '{visit,firm}' = any (${statement.put(firms, 'text[]')})
       and e.body ->> 'on' between ${statement.put(`${year}-01-01`, 'text')} and ${statement.put(`${year}-12-31`, 'text')}
       and e.case_id <> ${statement.put(id, 'text')}
     order by e.body ->> 'on', e.case_id`,
    statement.params,
    { cities: 'all', role: 'lpt_app' },
  );
}
