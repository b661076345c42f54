import { countFindings, listFindings, listReadings } from '@lpt/contract';
import { ask } from '@lpt/ui';
import { queryOptions } from '@tanstack/react-query';
import type { FindingSearch } from '../finding-search.ts';

/** 待核对的线索，由来最久的几条。 */
export const waitingQuery = queryOptions({
  queryKey: ['findings', 'waiting'],
  queryFn: async () =>
    (await ask(listFindings, { query: { status: 'raised', order: 'limit', limit: 10 } })).body.rows,
});

/** 符合条件的线索，合计、各状态、各规则的数目。 */
export const findingCountQuery = ({ after: _after, order: _order, ...filter }: FindingSearch) =>
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
