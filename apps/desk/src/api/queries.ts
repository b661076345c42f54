import { countCases, countTasks, listCases, listMatters, listTasks, readSplit } from '@lpt/contract';
import { ask } from '@lpt/ui';
import { queryOptions } from '@tanstack/react-query';
import { asQuery, type Search } from '../case-search.ts';

export const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: async () => (await ask(listTasks, { query: { limit: 200 } })).body,
});

export const taskCountQuery = queryOptions({
  queryKey: ['tasks', 'count'],
  queryFn: async () => (await ask(countTasks, {})).body,
});

export const mattersQuery = queryOptions({
  queryKey: ['matters'],
  queryFn: async () => (await ask(listMatters, {})).body.matters,
  staleTime: 10 * 60_000,
});

export const casesQuery = (search: Search) =>
  queryOptions({
    queryKey: ['cases', search],
    queryFn: async () => (await ask(listCases, { query: { ...asQuery(search), limit: 20 } })).body,
  });

/** 开立分出的案件预填的输入。 */
export const splitQuery = (city: string, caseId: string, number: string) =>
  queryOptions({
    queryKey: ['case', city, caseId, 'split', number],
    queryFn: async () => (await ask(readSplit, { params: { city, caseId, number } })).body,
  });

export const caseCountQuery = ({ after: _after, order: _order, ...filter }: Search) =>
  queryOptions({
    queryKey: ['cases', 'count', filter],
    queryFn: async () => (await ask(countCases, { query: asQuery(filter) })).body,
  });
