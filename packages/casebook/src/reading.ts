import type { Db, Scope } from '@lpt/database';
import type { ChainedEvent } from './chain.ts';
import type { CaseCore } from './core.ts';

/** A case as it stands. */
export type CaseNow<S> = Readonly<{ version: number; state: S }>;

/** An event of the history, read back, with its place in the chain and when the database took it. */
export type PastEvent<E> = ChainedEvent & Readonly<{ event: E; recordedAt: string }>;

/** Where events come from: the whole history, or a stretch of it. Both ends are counted in. */
type Stretch = Readonly<{ from: number; to: number }>;

const WHOLE: Stretch = { from: 1, to: 2_147_483_647 };

/** Reading under the caller's scope: what it may not see is undefined or empty, as if it did not exist. */
export type Reading<S, E> = Readonly<{
  load(city: string, caseId: string, scope: Scope): Promise<CaseNow<S> | undefined>;
  history(city: string, caseId: string, scope: Scope, stretch?: Stretch): Promise<readonly PastEvent<E>[]>;
  eventAt(city: string, caseId: string, seq: number, scope: Scope): Promise<PastEvent<E> | undefined>;
  /** The state right after event `seq`, computed from the history. */
  stateAt(city: string, caseId: string, seq: number, scope: Scope): Promise<S | undefined>;
}>;

type EventRow = Readonly<{
  seq: number;
  act: string;
  type: string;
  body: string;
  prev: string;
  hash: string;
  recorded_at: string;
}>;

/** Everything that is read of cases; the history is for proof and time travel, never for a hot path. */
export function createReading<S, E, Ctx>(db: Db, core: CaseCore<S, E, Ctx>): Reading<S, E> {
  const history: Reading<S, E>['history'] = async (city, caseId, scope, { from, to } = WHOLE) => {
    const rows = await db.named<EventRow>(
      'case_history',
      `select seq, act, type, body::text as body, encode(prev, 'hex') as prev, encode(hash, 'hex') as hash, recorded_at
       from event where city = $1 and case_id = $2 and seq between $3 and $4 order by seq`,
      [city, caseId, from, to],
      scope,
    );
    return rows.map((row) => pastEvent<E>(caseId, row));
  };

  return {
    history,
    async load(city, caseId, scope) {
      const [row] = await db.named<{ version: number; state: S }>(
        'load_case',
        'select version, state from the_case where city = $1 and case_id = $2',
        [city, caseId],
        scope,
      );
      return row;
    },
    async eventAt(city, caseId, seq, scope) {
      const [event] = await history(city, caseId, scope, { from: seq, to: seq });
      return event;
    },
    async stateAt(city, caseId, seq, scope) {
      const events = await history(city, caseId, scope, { from: 1, to: seq });
      return events.at(-1)?.seq === seq
        ? foldEvents(
            core,
            events.map(({ event }) => event),
          )
        : undefined;
    },
  };
}

/** The state a history comes to. */
export function foldEvents<S, E, Ctx>(
  core: CaseCore<S, E, Ctx>,
  events: readonly E[],
  from?: S,
): S | undefined {
  return events.reduce<S | undefined>((state, event) => core.evolve(state, event), from);
}

/** The stored text as an event again. Its shape is what the core once decided. */
function pastEvent<E>(caseId: string, row: EventRow): PastEvent<E> {
  const { seq, act, type, body, prev, hash, recorded_at: recordedAt } = row;
  const event: E = JSON.parse(body);
  return { caseId, seq, act, type, body, prev, hash, event, recordedAt };
}
