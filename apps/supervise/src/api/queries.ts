import { countFindings, listFindings, listReadings } from '@lpt/contract';
import { ask } from '@lpt/ui';
import { queryOptions } from '@tanstack/react-query';
import type { FindingSearch } from '../finding-search.ts';

const PAGES = 10;

/** 待核对的线索，由来最久的在前。服务器按发现之日分页给出，这里取到头；超过两千条的只取两千条。 */
export const waitingQuery = queryOptions({
  queryKey: ['findings', 'waiting'],
  queryFn: async () => {
    const first = (await ask(listFindings, { query: { status: 'raised', limit: 200 } })).body;
    const rows = [...first.rows];
    let next = first.next;
    for (let page = 1; next !== null && page < PAGES; page += 1) {
      const more = (await ask(listFindings, { query: { status: 'raised', limit: 200, after: next } })).body;
      rows.push(...more.rows);
      next = more.next;
    }
    return rows.sort((a, b) => (a.since ?? a.raisedOn).localeCompare(b.since ?? b.raisedOn));
  },
});

/** 某一级别或者某一规则的线索，各状态的数目。 */
export const findingCountQuery = (filter: Pick<FindingSearch, 'level' | 'rule'>) =>
  queryOptions({
    queryKey: ['findings', 'count', filter],
    queryFn: async () => (await ask(countFindings, { query: filter })).body,
  });

export const readingsQuery = (city: string, caseId: string) =>
  queryOptions({
    queryKey: ['readings', city, caseId],
    queryFn: async () => (await ask(listReadings, { query: { city, caseId, limit: 20 } })).body,
  });

/** 这次登录登记过的调阅：目的和有效的时刻。只在本页的内存里，刷新以后重新登记。 */
export const openedQuery = (city: string, caseId: string) =>
  queryOptions<Readonly<{ reason: string; until: string }> | null>({
    queryKey: ['opened', city, caseId],
    queryFn: () => null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
