import { canonicalJson, sha256 } from './canonical.ts';

/** `prev` of a case's first event. */
export const GENESIS = '0'.repeat(64);

/**
 * One event in a case's chain. `seq` counts from one; `body` is the event's canonical JSON; `hash` covers the case,
 * the place, the act, the event and the hash before it, but not the city, so that a division may be renumbered.
 */
export type ChainedEvent = Readonly<{
  caseId: string;
  seq: number;
  act: string;
  type: string;
  body: string;
  prev: string;
  hash: string;
}>;

/** Where a case's chain stands. */
export type ChainHead = Readonly<{ seq: number; hash: string }>;

export const emptyChain: ChainHead = { seq: 0, hash: GENESIS };

/** Puts events after a chain's head. */
export function chainEvents(
  caseId: string,
  act: string,
  events: readonly unknown[],
  head: ChainHead,
): readonly ChainedEvent[] {
  let { seq, hash: prev } = head;
  return events.map((event) => {
    seq += 1;
    const body = canonicalJson(event);
    const link = { caseId, seq, act, type: typeOf(event), body, prev };
    const hash = eventHash(link);
    prev = hash;
    return { ...link, hash };
  });
}

/** The hash an event must have. */
export function eventHash({ caseId, seq, act, type, body, prev }: Omit<ChainedEvent, 'hash'>): string {
  // `body` is canonical already; as a string member it is covered byte for byte.
  return sha256(canonicalJson({ act, body, case: caseId, prev, seq, type }));
}

/** What is wrong with a chain, one sentence per event; none when it is whole. `from` is the head before them. */
export function chainFaults(
  events: readonly ChainedEvent[],
  from: ChainHead = emptyChain,
): readonly string[] {
  let { seq, hash: prev } = from;
  return events.flatMap((event) => {
    const faults: string[] = [];
    if (event.seq !== seq + 1) faults.push(`event ${event.seq} follows event ${seq}`);
    if (event.prev !== prev) faults.push(`event ${event.seq} does not carry the hash of the event before it`);
    if (eventHash(event) !== event.hash) faults.push(`event ${event.seq} was changed`);
    seq = event.seq;
    prev = event.hash;
    return faults;
  });
}

/** What the log keeps of an act: the case, its last event and its state, as hashes; nothing of the content. */
export function leafData(caseId: string, version: number, head: string, stateHash: string): string {
  return canonicalJson({ case: caseId, event: head, seq: version, state: stateHash });
}

function typeOf(event: unknown): string {
  if (typeof event !== 'object' || event === null) throw new Error('an event is an object');
  const type: unknown = Reflect.get(event, 'type');
  return typeof type === 'string' ? type : '';
}
