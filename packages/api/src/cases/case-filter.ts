import type { caseFilter } from '@lpt/contract';
import { bigramQuery } from '@lpt/database';
import { toSql, type Viewer, visible } from '@lpt/domain';
import type { z } from 'zod';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';
import { type Sql, where } from '../store/sql.ts';
import { scopeOf } from '../store/viewer-scope.ts';

export type CaseFilter = z.output<typeof caseFilter>;

/** 最多看多少条检索结果；再多的请缩小范围。 */
export const MOST_HITS = 10_001;

/**
 * 列表、检索、计数、导出共用的条件：看得见的，加上所选的。表的别名为 `c`。
 * `hits` 是检索语句；没有要查的文字则为空。查的文字里没有一个字可查的，什么也查不到。
 */
export function caseConditions(
  filter: CaseFilter,
  viewer: Viewer,
  services: Services,
  statement: Sql,
): Readonly<{ text: string; hits: string; cities: readonly string[] }> {
  const { on } = momentOf(services);
  const scope = scopeOf(viewer, services);
  const reachable = scope.cities === 'all' ? [] : scope.cities;
  const cities = filter.city === undefined ? reachable : reachable.filter((city) => city === filter.city);
  const policy = visible(viewer, services.registry, on);
  const own = ownBodyOnly(viewer) ? [`c.body = ${statement.put(viewer.body, 'text')}`] : [];
  const conditions = [
    // Said once more by itself, so that an index on the body serves; the policy says the same in each of its branches.
    ...own,
    statement.part((startAt) => toSql(policy, startAt, 'c')),
    ...chosen(filter, viewer, on, statement),
  ];
  return { text: where(conditions), hits: hitsOf(filter, cities, statement), cities };
}

/** 除了监督人员，各种角色看的都是本机关的案件。 */
function ownBodyOnly({ roles, body }: Viewer): boolean {
  return body !== null && !roles.includes('supervisor');
}

function chosen(filter: CaseFilter, viewer: Viewer, on: string, { put }: Sql): readonly string[] {
  const { body, stage, matter, officer, mine, overdue, open, filedFrom, filedTo, dueTo } = filter;
  const conditions: string[] = [];
  if (body !== undefined) conditions.push(`c.body = ${put(body, 'text')}`);
  if (stage !== undefined) conditions.push(`c.stage = ${put(stage, 'text')}`);
  if (matter !== undefined) conditions.push(`c.matter = ${put(matter, 'text')}`);
  if (officer !== undefined) conditions.push(`${put(officer, 'text')} = any (c.officers)`);
  if (mine) conditions.push(`${put(viewer.officer ?? '', 'text')} = any (c.officers)`);
  if (overdue) conditions.push(`c.next_due < ${put(on, 'date')}`);
  if (open) conditions.push('c.closed_on is null');
  if (filedFrom !== undefined) conditions.push(`c.filed_on >= ${put(filedFrom, 'date')}`);
  if (filedTo !== undefined) conditions.push(`c.filed_on <= ${put(filedTo, 'date')}`);
  if (dueTo !== undefined) conditions.push(`c.next_due <= ${put(dueTo, 'date')}`);
  return conditions;
}

function hitsOf({ q }: CaseFilter, cities: readonly string[], { put }: Sql): string {
  if (q === undefined) return '';
  const wanted = bigramQuery(q);
  if (!wanted) return 'select null::text as city, null::text as case_id where false';
  const { query, likes } = wanted;
  return `select h.city, h.case_id from search_cases(${put(cities, 'text[]')}, ${put(query, 'tsquery')},
    ${put(likes, 'text[]')}, ${put(MOST_HITS, 'integer')}) h`;
}
