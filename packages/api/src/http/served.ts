import type { Answered, Problem, Received, Route } from '@lpt/contract';
import type { Viewer } from '@lpt/domain';
import type { Session } from '@lpt/identity';
import type { Services } from '../services.ts';

/** Who asks. `token` is what the cookie carries. */
export type Asker = Readonly<{
  viewer: Viewer;
  session: Session | undefined;
  token: string | undefined;
  ip: string;
  /** What the body says it is, lower case, without parameters. */
  mediaType: string;
}>;

/** A request after every check: shapes, session, permission. */
export type Asked<R extends Route> = Received<R> & Asker;

/** What goes beside an answer: headers, and the session cookie (null takes it away). */
type Beside = Readonly<{ headers?: Readonly<Record<string, string>>; cookie?: string | null }>;

/** What a route's handler answers with. */
export type Reply<R extends Route> = (Answered<R> & Beside) | Problem;

/** Any answer, before it is checked against the route's shapes. */
export type AnyReply = (Readonly<{ status: number; body: unknown }> & Beside) | Problem;

/** Any request, after it was checked against the route's shapes. */
export type AnyAsked = Asker & Readonly<{ params: unknown; query: unknown; body: unknown; headers: unknown }>;

/** A route with what answers it. The method form lets a handler name the exact shapes its route promises. */
export type Served = Readonly<{
  route: Route;
  handle(asked: AnyAsked, services: Services): Promise<AnyReply>;
}>;

/** Ties a handler to its route. */
export function served<R extends Route>(
  route: R,
  handle: (asked: Asked<R>, services: Services) => Promise<Reply<R>>,
): Served {
  return { route, handle };
}
