import { randomUUID } from 'node:crypto';
import { demoAccounts } from '@lpt/seeds';
import { PASSWORD, type World } from './world.ts';

/** What a test reads of an answer. */
export type Seen = Readonly<{
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  body: any;
  text: string;
  headers: Readonly<Record<string, unknown>>;
}>;

export type Ask = Readonly<{
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  raw?: Buffer | string;
}>;

/** Someone at a desk: logged in, or not. */
export type Desk = Readonly<{
  ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, what?: Ask): Promise<Seen>;
  cookie: string;
  csrf: string;
}>;

export function deskWith(world: World, cookie = '', csrf = ''): Desk {
  return {
    cookie,
    csrf,
    async ask(method, url, { body, headers = {}, raw } = {}) {
      const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
      const reply = await world.app.inject({
        method,
        url,
        headers: {
          ...(cookie ? { cookie } : {}),
          ...(csrf ? { 'x-csrf-token': csrf } : {}),
          ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(payload === undefined ? {} : { payload }),
      });
      const json = String(reply.headers['content-type'] ?? '').includes('json');
      return {
        status: reply.statusCode,
        body: json ? reply.json() : undefined,
        text: reply.body,
        headers: reply.headers,
      };
    },
  };
}

export function stranger(world: World): Desk {
  return deskWith(world);
}

/** Logs in and sits down. */
export async function deskOf(world: World, login: string, password = PASSWORD): Promise<Desk> {
  const reply = await stranger(world).ask('POST', '/api/session', { body: { login, password } });
  if (reply.status !== 200) throw new Error(`${login} could not log in: ${reply.text}`);
  const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
  return deskWith(world, cookie, reply.body.csrf);
}

/** The login of an officer of the demonstration. */
export function loginOf(officer: string | undefined): string {
  const account = demoAccounts.find((each) => each.officer === officer);
  if (!account) throw new Error(`no account for ${officer}`);
  return account.login;
}

/** A fresh idempotency key. */
export function key(): Readonly<Record<string, string>> {
  return { 'idempotency-key': randomUUID() };
}
