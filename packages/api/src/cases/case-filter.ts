import type { caseFilter } from '@lpt/contract';
import { bigramQuery } from '@lpt/database';
import { toSql, type Viewer, visible } from '@lpt/domain';
import type { z } from 'zod';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';
import { type Sql, where } from '../store/sql.ts';
import { scopeOf } from '../store/viewer-scope.ts';

export type CaseFilter = z.output<typeof caseFilter>;

/** 计数最多数到多少条检索结果；再多的请缩小范围。 */
export const MOST_HITS = 10_001;

/**
 * 检索结果满这么多条的，不先取结果再排，而是沿列表的次序逐行比对，凑满一页为止。只看一个机关的，行数有限，早些改走列表；
 * 看各市的，总有城市没有这样的案件，走列表要走到底，结果数得过来就不走。
 */
export function broadFor(viewer: Viewer): number {
  return ownBodyOnly(viewer) ? 1000 : MOST_HITS;
}

/**
 * 检索的写法：`hits` 先取结果，至多 `most` 条；`matches` 逐行比对，表的别名为 `c`。两者说的是同一件事。
 */
export type Search = Readonly<{ hits: string; matches: string }>;

/**
 * 列表、检索、计数、导出共用的条件：看得见的，加上所选的。表的别名为 `c`。
 * 没有要查的文字则没有 `search`。查的文字里没有一个字可查的，什么也查不到。`most` 为检索结果至多取几条。
 */
export function caseConditions(
  filter: CaseFilter,
  viewer: Viewer,
  services: Services,
  statement: Sql,
  most: number,
): Readonly<{ text: string; search: Search | undefined; cities: readonly string[] }> {
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
  return { text: where(conditions), search: searchOf(filter, cities, statement, most), cities };
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

function searchOf(
  { q }: CaseFilter,
  cities: readonly string[],
  { put }: Sql,
  most: number,
): Search | undefined {
  if (q === undefined) return undefined;
  const wanted = bigramQuery(q);
  if (!wanted)
    return { hits: 'select null::text as city, null::text as case_id where false', matches: 'false' };
  const likes = put(wanted.likes, 'text[]');
  return {
    hits: `select h.city, h.case_id from search_cases(${put(cities, 'text[]')}, ${put(wanted.query, 'tsquery')},
    ${likes}, ${put(most, 'integer')}) h`,
    matches: `exists (select from case_search s
      where s.city = c.city and s.case_id = c.case_id and s.search_text like all (${likes}))`,
  };
}
