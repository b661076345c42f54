import {
  type Call,
  caseHistory,
  listFindings,
  me,
  openCase,
  readDocument,
  readFinding,
  readRegistry,
} from '@lpt/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask, keepCsrf, problemOf } from './client.ts';

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

/** 执法主体库。 */
export const registryQuery = queryOptions({
  queryKey: ['registry'],
  queryFn: async () => (await ask(readRegistry, {})).body,
  staleTime: 10 * 60_000,
});

/** 一个案件此刻的样子。 */
export const caseQuery = (city: string, caseId: string) =>
  queryOptions({
    queryKey: ['case', city, caseId],
    queryFn: async () => (await ask(openCase, { params: { city, caseId } })).body,
  });

/** 一个案件的经过。 */
export const historyQuery = (city: string, caseId: string) =>
  queryOptions({
    queryKey: ['case', city, caseId, 'history'],
    queryFn: async () => (await ask(caseHistory, { params: { city, caseId } })).body.events,
  });

/** 一份文书；制成以后不变。 */
export const documentQuery = (city: string, caseId: string, document: string) =>
  queryOptions({
    queryKey: ['case', city, caseId, 'document', document],
    queryFn: async () => (await ask(readDocument, { params: { city, caseId, document } })).body,
    staleTime: Number.POSITIVE_INFINITY,
  });

type FindingFilter = Omit<NonNullable<Call<typeof listFindings>['query']>, 'limit'>;

/** 监督线索的一页。 */
export const findingsQuery = (filter: FindingFilter) =>
  queryOptions({
    queryKey: ['findings', filter],
    queryFn: async () => (await ask(listFindings, { query: { ...filter, limit: 20 } })).body,
  });

/** 一条监督线索。 */
export const findingQuery = (city: string, finding: string) =>
  queryOptions({
    queryKey: ['finding', city, finding],
    queryFn: async () => (await ask(readFinding, { params: { city, finding } })).body,
  });
