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
export type ActProof = Readonly<{
  data: string;
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
  const [leaf] = await db.query<{ data: string; place: number; size: number; note: string }>(
    `select l.data, l.place, c.size, c.note from log_leaf l
     join lateral (select size, note from log_checkpoint where city = $1 order by size desc limit 1) c on true
     where l.city = $1 and l.case_id = $2 and l.seq = $3 and l.place < c.size`,
    [city, caseId, seq],
    scope,
  );
  if (!leaf) return undefined;
  const { data, place, size, note } = leaf;
  const tiles = await tilesFor(db, city, place, size, scope);
  const path = inclusionProof(readFromTiles(tiles), place, size).map(toHex);
  return { data, place, size, path, note };
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
