import { z } from 'zod';
import { type Problem, problemShape } from './problem.ts';
import type { Answered, Method, Reply, Route, Sent } from './route.ts';

/** What is needed of `fetch`; the browser's and Node's fit. */
export type Fetch = (
  url: string,
  init: Readonly<{
    method: Method;
    headers: Readonly<Record<string, string>>;
    body?: string | Uint8Array<ArrayBuffer>;
    credentials: 'same-origin';
  }>,
) => Promise<FetchAnswer>;

type FetchAnswer = Readonly<{
  status: number;
  headers: Readonly<{ get(name: string): string | null }>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}>;

/** A problem as it came, with its status. */
export type ProblemAnswer = Readonly<{ status: 'problem'; body: Problem }>;

type WantedPart<T> = { readonly [K in keyof T as T[K] extends undefined ? never : K]: T[K] };
type Loose<T> = { readonly [K in keyof T as Record<never, never> extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as Record<never, never> extends T[K] ? K : never]?: T[K];
};

/** What a call takes: exactly the parts the route has; a part whose fields are all optional may be left out. */
export type Call<R extends Route> = Loose<WantedPart<Sent<R>>> & Readonly<{ media?: string }>;

/** A client of the routes. `csrf` gives the token of the session, sent with every change. */
export type Client = Readonly<{
  call<R extends Route>(route: R, sent: Call<R>): Promise<Answered<R> | ProblemAnswer>;
}>;

type Parts = Readonly<{
  params?: unknown;
  query?: unknown;
  body?: unknown;
  headers?: unknown;
  media?: string;
}>;

/** Makes a client. Nothing is generated: the types follow from the route values. */
export function createClient(
  fetch: Fetch,
  baseUrl: string,
  csrf: () => string | undefined = () => undefined,
): Client {
  return {
    async call<R extends Route>(route: R, sent: Call<R>) {
      const parts: Parts = sent;
      const bytes = parts.body instanceof Uint8Array ? new Uint8Array(parts.body) : undefined;
      const text = bytes || parts.body === undefined ? undefined : JSON.stringify(parts.body);
      const token = route.method === 'GET' ? undefined : csrf();
      const answer = await fetch(`${baseUrl}${addressOf(route.url, parts)}`, {
        method: route.method,
        credentials: 'same-origin',
        headers: {
          accept: 'application/json, application/problem+json',
          ...(text === undefined ? {} : { 'content-type': 'application/json' }),
          ...(bytes ? { 'content-type': parts.media ?? 'application/octet-stream' } : {}),
          ...(token === undefined ? {} : { 'x-csrf-token': token }),
          ...stringsOf(parts.headers),
        },
        ...(bytes || text ? { body: bytes ?? text ?? '' } : {}),
      });
      return readAnswer<R>(route, answer);
    },
  };
}

async function readAnswer<R extends Route>(
  route: R,
  answer: FetchAnswer,
): Promise<Answered<R> | ProblemAnswer> {
  if ((answer.headers.get('content-type') ?? '').startsWith('application/problem+json'))
    return { status: 'problem', body: problemShape.parse(await answer.json()) };
  const reply = route.replies[answer.status];
  if (reply === undefined)
    throw new Error(`${route.name} answered ${answer.status}, which it does not declare`);
  // The server checks its answers against the same schema before they leave.
  return z.custom<Answered<R>>().parse({ status: answer.status, body: await bodyOf(reply, answer) });
}

async function bodyOf(reply: Reply, answer: FetchAnswer): Promise<unknown> {
  if (reply === null) return undefined;
  return 'media' in reply ? new Uint8Array(await answer.arrayBuffer()) : answer.json();
}

/** The address of a call: parameters in their places, then the query. */
export function addressOf(url: string, parts: Pick<Parts, 'params' | 'query'>): string {
  const params = stringsOf(parts.params);
  const path = url.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const query = Object.entries(stringsOf(parts.query)).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

function stringsOf(part: unknown): Readonly<Record<string, string>> {
  if (typeof part !== 'object' || part === null) return {};
  const given = Object.entries(part).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}
