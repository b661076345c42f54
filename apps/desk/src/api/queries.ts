import {
  caseHistory,
  countCases,
  countTasks,
  listCases,
  listFindings,
  listMatters,
  listTasks,
  me,
  openCase,
  readDocument,
  readFinding,
  readRegistry,
} from '@lpt/contract';
import { ask, keepCsrf, problemOf } from '@lpt/ui';
import { queryOptions } from '@tanstack/react-query';
import { asQuery, type Search } from '../case-search.ts';

/** 当前登录；没有登录的为空。 */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    try {
      const { body } = await ask(me, {});
      keepCsrf(body.csrf);
      return body;
    } catch (error) {
      if (problemOf(error)?.kind === 'unauthenticated') return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

export const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: async () => (await ask(listTasks, { query: { limit: 200 } })).body,
});

export const taskCountQuery = queryOptions({
  queryKey: ['tasks', 'count'],
  queryFn: async () => (await ask(countTasks, {})).body,
});

export const registryQuery = queryOptions({
  queryKey: ['registry'],
  queryFn: async () => (await ask(readRegistry, {})).body,
  staleTime: 10 * 60_000,
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

export const caseCountQuery = ({ after: _after, order: _order, ...filter }: Search) =>
  queryOptions({
    queryKey: ['cases', 'count', filter],
    queryFn: async () => (await ask(countCases, { query: asQuery(filter) })).body,
  });

export const caseQuery = (city: string, caseId: string) =>
  queryOptions({
    queryKey: ['case', city, caseId],
    queryFn: async () => (await ask(openCase, { params: { city, caseId } })).body,
  });

export const historyQuery = (city: string, caseId: string) =>
  queryOptions({
    queryKey: ['case', city, caseId, 'history'],
    queryFn: async () => (await ask(caseHistory, { params: { city, caseId } })).body.events,
  });

export const documentQuery = (city: string, caseId: string, document: string) =>
  queryOptions({
    queryKey: ['case', city, caseId, 'document', document],
    queryFn: async () => (await ask(readDocument, { params: { city, caseId, document } })).body,
    staleTime: Number.POSITIVE_INFINITY,
  });

export type FindingSearch = Readonly<{
  status?: 'raised' | 'explanation-asked' | 'explained' | 'confirmed' | 'rejected';
  after?: string;
}>;

export const findingsQuery = (search: FindingSearch) =>
  queryOptions({
    queryKey: ['findings', search],
    queryFn: async () => (await ask(listFindings, { query: { ...search, limit: 20 } })).body,
  });

export const findingQuery = (city: string, finding: string) =>
  queryOptions({
    queryKey: ['finding', city, finding],
    queryFn: async () => (await ask(readFinding, { params: { city, finding } })).body,
  });
