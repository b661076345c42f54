import type { caseFilter } from '@lpt/contract';
import { day, type Instant, localTime, plusDays, toSql, type Viewer, visible } from '@lpt/domain';
import type { z } from 'zod';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';
import { type Sql, where } from '../store/sql.ts';
import { scopeOf } from '../store/viewer-scope.ts';

export type CaseFilter = z.output<typeof caseFilter>;

/**
 * 列表、检索、计数、导出共用的条件：看得见的，加上所选的；要查的文字另见 case-search。表的别名为 `c`。
 * `body` 为只看得见的那一个机关；`narrowed` 为另选了条件。
 */
export type CaseConditions = Readonly<{
  text: string;
  cities: readonly string[];
  body: string | null;
  narrowed: boolean;
}>;

/** 由所选的条件和身份得到查询条件，值都作参数。 */
export function caseConditions(
  filter: CaseFilter,
  viewer: Viewer,
  services: Services,
  statement: Sql,
): CaseConditions {
  const { on, at } = momentOf(services);
  const scope = scopeOf(viewer, services);
  const reachable = scope.cities === 'all' ? [] : scope.cities;
  const cities = filter.city === undefined ? reachable : reachable.filter((city) => city === filter.city);
  const policy = visible(viewer, services.registry, on);
  const body = ownBodyOnly(viewer) ? viewer.body : null;
  const picked = chosen(filter, viewer, at, statement);
  const conditions = [
    // Said once more by itself, so that an index on the body serves; the policy says the same in each of its branches.
    ...(body === null ? [] : [`c.body = ${statement.put(body, 'text')}`]),
    statement.part((startAt) => toSql(policy, startAt, 'c')),
    ...picked,
  ];
  return { text: where(conditions), cities, body, narrowed: picked.length > 0 };
}

/** 除了监督人员，各种角色看的都是本机关的案件。 */
function ownBodyOnly({ roles, body }: Viewer): boolean {
  return body !== null && !roles.includes('supervisor');
}

function chosen(filter: CaseFilter, viewer: Viewer, at: Instant, { put }: Sql): readonly string[] {
  const { body, stage, matter, officer, mine, overdue, open, filedFrom, filedTo, dueTo } = filter;
  const conditions: string[] = [];
  if (body !== undefined) conditions.push(`c.body = ${put(body, 'text')}`);
  if (stage !== undefined) conditions.push(`c.stage = ${put(stage, 'text')}`);
  if (matter !== undefined) conditions.push(`c.matter = ${put(matter, 'text')}`);
  if (officer !== undefined) conditions.push(`${put(officer, 'text')} = any (c.officers)`);
  if (mine) conditions.push(`${put(viewer.officer ?? '', 'text')} = any (c.officers)`);
  if (overdue) conditions.push(`c.next_due < ${put(localTime(at), 'timestamp')}`);
  if (open) conditions.push('c.closed_on is null');
  if (filedFrom !== undefined) conditions.push(`c.filed_on >= ${put(filedFrom, 'date')}`);
  if (filedTo !== undefined) conditions.push(`c.filed_on <= ${put(filedTo, 'date')}`);
  if (dueTo !== undefined) conditions.push(`c.next_due < ${put(plusDays(day(dueTo), 1), 'timestamp')}`);
  return conditions;
}
