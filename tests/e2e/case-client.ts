import { randomUUID } from 'node:crypto';
import { createClient, login, openCase, type ProblemAnswer, performAct, registerCase } from '@lpt/contract';
import type { Case } from '@lpt/domain';
import { PASSWORD } from './desk-driver.ts';

/** A case that was brought to its beginning by the interface, so that the story can begin where it matters. */
export type Place = Readonly<{ city: string; caseId: string }>;

type Input =
  | Readonly<Record<string, unknown>>
  | ((theCase: Case, officer: string) => Readonly<Record<string, unknown>>);

/** The interface as an officer's program uses it. */
export type CaseClient = Readonly<{
  register(who: string, input: Readonly<Record<string, unknown>>): Promise<Place>;
  act(who: string, place: Place, act: string, input: Input): Promise<void>;
  approve(place: Place, kind: string, by: readonly string[]): Promise<void>;
  read(who: string, place: Place): Promise<Case>;
}>;

/** Signs each officer in once; an answer that is a refusal stops the story. */
export function openClient(address: string): CaseClient {
  const seats = new Map<string, Promise<Seat>>();
  const seat = (who: string): Promise<Seat> => {
    const known = seats.get(who) ?? signedIn(address, who);
    seats.set(who, known);
    return known;
  };
  const read = async (who: string, { city, caseId }: Place) => {
    const { client } = await seat(who);
    return answered(await client.call(openCase, { params: { city, caseId } })).body;
  };
  const act: CaseClient['act'] = async (who, place, name, input) => {
    const { client, officer } = await seat(who);
    const { theCase, version } = await read(who, place);
    const body = typeof input === 'function' ? input(theCase, officer) : input;
    answered(
      await client.call(performAct, {
        params: { ...place, act: name },
        body,
        headers: { 'idempotency-key': randomUUID(), 'if-match': `"${version}"` },
      }),
      name,
    );
  };
  return {
    act,
    read: async (who, place) => (await read(who, place)).theCase,
    register: async (who, input) => {
      const { client } = await seat(who);
      const headers = { 'idempotency-key': randomUUID() };
      const { city, caseId } = answered(await client.call(registerCase, { body: input, headers })).body;
      return { city, caseId };
    },
    approve: async (place, kind, by) => {
      for (const who of by)
        await act(who, place, `approve-${kind}`, ({ requests }) => ({
          request: requests.at(-1)?.id,
          opinion: '同意。',
        }));
    },
  };
}

type Seat = Readonly<{ client: ReturnType<typeof createClient>; officer: string }>;

async function signedIn(address: string, who: string): Promise<Seat> {
  let cookie = '';
  let csrf: string | undefined;
  const client = createClient(
    async (url, { credentials: _browsersOnly, headers, ...init }) => {
      const answer = await fetch(url, { ...init, headers: { ...headers, cookie } });
      cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
      return answer;
    },
    address,
    () => csrf,
  );
  const { body } = answered(await client.call(login, { body: { login: who, password: PASSWORD } }));
  csrf = body.csrf;
  return { client, officer: body.account.officer ?? '' };
}

function answered<T extends Readonly<{ status: unknown }>>(answer: T, what = ''): Exclude<T, ProblemAnswer> {
  if (isProblem(answer)) throw new Error(`${what}: ${JSON.stringify(answer.body)}`);
  return answer as Exclude<T, ProblemAnswer>;
}

function isProblem(answer: Readonly<{ status: unknown }>): answer is ProblemAnswer {
  return answer.status === 'problem';
}
