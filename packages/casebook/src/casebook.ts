import { cityScope, type Db, searchText } from '@lpt/database';
import type { Signer } from '@lpt/log';
import { type ActToWrite, createAppender, createLoader, type Loaded } from './append.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { chainEvents, emptyChain } from './chain.ts';
import type { CaseCore } from './core.ts';
import { createNumbers } from './numbers.ts';
import { createReading, foldEvents, type Reading } from './reading.ts';
import { createSequencer, type Sequencer } from './sequencer.ts';
import { createTurns } from './turns.ts';

/**
 * One act as it arrives. `expectedVersion` is the version the officer was looking at, null for a new case.
 * `idempotencyKey` is unique within the city; give each account its own space of keys.
 */
export type ActRequest<Ctx> = Readonly<{
  city: string;
  caseId: string;
  expectedVersion: number | null;
  idempotencyKey: string;
  act: string;
  input: unknown;
  ctx: Ctx;
  /**
   * What the ctx knows of other cases, asked again once the counters are read: whatever was counted into a counter is
   * then known too, and whatever comes later makes the counter differ when the act is written.
   */
  askAgain?: () => Promise<Partial<Ctx>>;
}>;

/** What became of an act. `replayed` marks the answer to a request that was already carried out. */
export type Handled<S, E> =
  | Readonly<{ ok: true; version: number; state: S; events: readonly E[]; replayed?: true }>
  | Readonly<{ ok: false; kind: 'refused'; refusals: readonly unknown[] }>
  | Readonly<{ ok: false; kind: 'stale'; current: number | null }>
  | Readonly<{ ok: false; kind: 'key-reused' }>;

/** Cases: acts in, facts out. */
export type Casebook<S, E, Ctx> = Reading<S, E> &
  Readonly<{
    handle(request: ActRequest<Ctx>): Promise<Handled<S, E>>;
    /** Gives the waiting leaves of these cities their places; see `createSequencer`. */
    sequencer(cities: readonly string[]): Sequencer;
  }>;

type Work<S, E, Ctx> = Readonly<{ core: CaseCore<S, E, Ctx>; request: ActRequest<Ctx>; hash: string }>;

/**
 * The casebook over one database. An act is decided on the loaded state and written with everything that follows
 * from it in one call of one database function: all of it is there after a crash, or none.
 */
export function createCasebook<S, E, Ctx>(
  settings: Readonly<{ db: Db; core: CaseCore<S, E, Ctx>; logKey: Signer }>,
): Casebook<S, E, Ctx> {
  const { db, core, logKey } = settings;
  const reading = createReading(db, core);
  const loader = createLoader(db);
  const appender = createAppender(db);
  const numbers = createNumbers(db);
  const turns = createTurns();

  async function handle(request: ActRequest<Ctx>): Promise<Handled<S, E>> {
    const hash = requestHash(request);
    return turns.inTurn([`case/${request.city}/${request.caseId}`], () => attempt({ core, request, hash }));
  }

  async function attempt(work: Work<S, E, Ctx>): Promise<Handled<S, E>> {
    const { city, caseId, idempotencyKey: key, expectedVersion } = work.request;
    const loaded = await loader.add(city, { caseId, key });
    if (loaded.prior) return answerAgain(work, loaded.prior);
    if (loaded.version !== expectedVersion) return { ok: false, kind: 'stale', current: loaded.version };

    const state: S | undefined = loaded.state === null ? undefined : JSON.parse(loaded.state);
    const wanted = core.numbersFor(work.request.act, state, work.request.input, work.request.ctx);
    const counters = [...new Set(wanted.map(({ counter }) => counter))];
    // Acts that number a paper of the same series go one after another, so that no attempt is wasted.
    return turns.inTurn(
      counters.map((counter) => `number/${city}/${counter}`),
      () => decideAndWrite(work, loaded, state, counters),
    );
  }

  async function decideAndWrite(
    work: Work<S, E, Ctx>,
    loaded: Loaded,
    state: S | undefined,
    counters: readonly string[],
  ): Promise<Handled<S, E>> {
    const { city, caseId, idempotencyKey: key, act, input, ctx, askAgain } = work.request;
    for (;;) {
      const standing = await numbers.current(city, counters);
      const next = new Map([...standing].map(([counter, value]) => [counter, value + 1]));
      const known = askAgain && counters.length > 0 ? { ...ctx, ...(await askAgain()) } : ctx;
      const ctxNow = counters.length === 0 ? ctx : core.withNumbers(known, next);
      const decided = core.decide(act, state, input, ctxNow);
      if (!decided.ok) return { ok: false, kind: 'refused', refusals: decided.refusals };

      const after = stateAfter(core, state, decided.events);
      const toWrite = prepare(work, loaded, decided.events, after, ctxNow, standing);
      const written = await appender.add(city, toWrite);
      if (written.outcome === 'written') {
        numbers.learn(city, Object.fromEntries(next));
        return { ok: true, version: written.version, state: after, events: decided.events };
      }
      if (written.outcome === 'stale') {
        // Another server may have carried out this very request meanwhile.
        const { prior } = await loader.add(city, { caseId, key });
        return prior ? answerAgain(work, prior) : { ok: false, kind: 'stale', current: written.version };
      }
      numbers.learn(city, written.counters);
    }
  }

  async function answerAgain(
    work: Work<S, E, Ctx>,
    prior: NonNullable<Loaded['prior']>,
  ): Promise<Handled<S, E>> {
    if (prior.request !== work.hash) return { ok: false, kind: 'key-reused' };
    const { city } = work.request;
    const { caseId, fromSeq, toSeq } = prior;
    const past = await reading.history(city, caseId, cityScope(city), { from: 1, to: toSeq });
    const events = past.map(({ event }) => event);
    const state = foldEvents(core, events);
    if (state === undefined) throw new Error(`the history of case ${caseId} is missing`);
    return { ok: true, version: toSeq, state, events: events.slice(fromSeq - 1), replayed: true };
  }

  return { ...reading, handle, sequencer: (cities) => createSequencer({ db, key: logKey, cities }) };
}

/** The snapshot is always the fold of the events, whatever else the core returns. */
function stateAfter<S, E, Ctx>(core: CaseCore<S, E, Ctx>, before: S | undefined, events: readonly E[]): S {
  const after = foldEvents(core, events, before);
  if (after === undefined) throw new Error('an act without an event');
  return after;
}

function prepare<S, E, Ctx>(
  { core, request, hash }: Work<S, E, Ctx>,
  loaded: Loaded,
  events: readonly E[],
  after: S,
  ctx: Ctx,
  standing: ReadonlyMap<string, number>,
): ActToWrite {
  const { city, caseId, act } = request;
  const head = loaded.version === null ? emptyChain : { seq: loaded.version, hash: loaded.head ?? '' };
  const [first, ...rest] = chainEvents(caseId, act, events, head);
  if (!first) throw new Error(`act ${act} came to no event`);
  const projection = core.project(after, ctx);
  if (projection.city !== city || projection.caseId !== caseId)
    throw new Error(`the projection is of case ${projection.caseId} in ${projection.city}`);
  const state = canonicalJson(after);
  return {
    caseId,
    expected: loaded.version,
    key: request.idempotencyKey,
    request: hash,
    state,
    stateHash: sha256(state),
    events: [first, ...rest],
    counters: [...standing].map(([counter, expected]) => ({ counter, expected })),
    projection,
    searchChanged: searchText(projection.searchText) !== loaded.searchText,
  };
}

/** What makes two requests the same: everything but who asks again and when. */
function requestHash<Ctx>({ caseId, expectedVersion, act, input }: ActRequest<Ctx>): string {
  return sha256(canonicalJson({ act, caseId, expectedVersion, input }));
}
