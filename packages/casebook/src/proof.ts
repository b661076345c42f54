import type { Db, Scope } from '@lpt/database';
import {
  type Hash,
  inclusionProof,
  leafHash,
  nodesRead,
  openCheckpoint,
  readFromTiles,
  type Tile,
  tileOf,
  type Verifier,
  verifyInclusion,
} from '@lpt/log';
import { leafData } from './chain.ts';

/**
 * That an act stands in its city's log: enough to be checked with the log's public key and nothing else.
 * `data` is the leaf (hashes only), `path` leads to the root in the signed checkpoint `note`. Hexadecimal.
 */
export type ActProof = Readonly<{ data: string }> & Inclusion;

/** Where a leaf stands, and its way to the root of the newest signed checkpoint. */
export type Inclusion = Readonly<{
  place: number;
  size: number;
  path: readonly string[];
  note: string;
}>;

/** The proof of a case's act by its last event; undefined while the leaf waits for its place. */
export async function proofOf(
  db: Db,
  city: string,
  caseId: string,
  seq: number,
  scope: Scope,
): Promise<ActProof | undefined> {
  const [leaf] = await db.query<{ data: string; place: number | null }>(
    'select data, place from log_leaf where city = $1 and case_id = $2 and seq = $3',
    [city, caseId, seq],
    scope,
  );
  if (!leaf || leaf.place === null) return undefined;
  const inclusion = await inclusionOf(db, city, leaf.place, scope);
  return inclusion && { data: leaf.data, ...inclusion };
}

/** The proof for a place in a city's log; undefined while no checkpoint reaches it. Reads checkpoints and tiles only. */
export async function inclusionOf(
  db: Db,
  city: string,
  place: number,
  scope: Scope,
): Promise<Inclusion | undefined> {
  const [newest] = await db.query<{ size: number; note: string }>(
    'select size, note from log_checkpoint where city = $1 order by size desc limit 1',
    [city],
    scope,
  );
  if (!newest || place >= newest.size) return undefined;
  const { size, note } = newest;
  const tiles = await tilesFor(db, city, place, size, scope);
  const path = inclusionProof(readFromTiles(tiles), place, size).map(toHex);
  return { place, size, path, note };
}

/** Whether the proof holds and is about this case, event and state. `origin` is the city's log. */
export function verifyActProof(
  proof: ActProof,
  claim: Readonly<{ caseId: string; seq: number; eventHash: string; stateHash: string }>,
  origin: string,
  verifier: Verifier,
): boolean {
  const { caseId, seq, eventHash, stateHash } = claim;
  if (proof.data !== leafData(caseId, seq, eventHash, stateHash)) return false;
  const checkpoint = openCheckpoint(proof.note, origin, verifier);
  if (!checkpoint || checkpoint.size !== proof.size) return false;
  const path = proof.path.map((hash) => Buffer.from(hash, 'hex'));
  return verifyInclusion(path, proof.place, proof.size, leafHash(proof.data), checkpoint.root);
}

async function tilesFor(
  db: Db,
  city: string,
  place: number,
  size: number,
  scope: Scope,
): Promise<readonly Tile[]> {
  const wanted = nodesRead((read) => inclusionProof(read, place, size)).map((node) => tileOf(node, size));
  return db.query<Tile>(
    `select distinct t.level, t.index, t.width, t.data from unnest($2::int[], $3::bigint[]) as w(level, index)
     join log_tile t on t.city = $1 and t.level = w.level and t.index = w.index`,
    [city, wanted.map(({ level }) => level), wanted.map(({ index }) => index)],
    scope,
  );
}

function toHex(hash: Hash): string {
  return Buffer.from(hash).toString('hex');
}
