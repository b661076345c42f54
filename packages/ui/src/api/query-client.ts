import { QueryCache, QueryClient } from '@tanstack/react-query';
import { problemOf } from './client.ts';
import { sessionQuery } from './queries.ts';

const MAX_RETRIES = 2;

/** The memory of what the server answered, for one console. */
export function createQueryClient(): QueryClient {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        // The session has ended: the frame sees it and asks to sign in again.
        if (problemOf(error)?.kind === 'unauthenticated') queries.setQueryData(sessionQuery.queryKey, null);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // What the server answered with a problem will be the same a second later.
        retry: (count, error) => problemOf(error) === undefined && count < MAX_RETRIES,
      },
    },
  });
  return queries;
}
