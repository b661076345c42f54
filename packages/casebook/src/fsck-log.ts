import type { Db, Scope } from '@lpt/database';
import {
  edgeTiles,
  growTiles,
  leafHash,
  openCheckpoint,
  readFromTiles,
  rootOf,
  sameHash,
  type Tile,
  type Verifier,
} from '@lpt/log';
import type { Checked, Finding } from './checked.ts';
import { originOf } from './sequencer.ts';

const LEAVES_AT_ONCE = 4096;

type StoredCheckpoint = Readonly<{ size: number; root: Uint8Array; note: string }>;
type Note = (what: string, says: string) => unknown;

/** Builds a city's log again from its leaves and compares tiles, head and every checkpoint. */
export async function checkLog(db: Db, city: string, verifier: Verifier | undefined): Promise<Checked> {
  const scope: Scope = { cities: [city], role: 'lpt_jobs' };
  const findings: Finding[] = [];
  const note: Note = (what, says) => findings.push({ path: `${city}/log/${what}`, says });

  const [head] = await db.query<{ size: number; root: Uint8Array }>(
    'select size, root from log_head where city = $1',
    [city],
    scope,
  );
  const { tiles, size } = await rebuild(db, city, scope, note);
  if ((head?.size ?? 0) !== size) note('head', `the head says ${head?.size ?? 0} leaves, there are ${size}`);
  const read = readFromTiles(tiles);
  const rootAt = (at: number) => (at <= size ? rootOf(read, at) : undefined);
  const root = rootAt(size);
  if (head && !(root && sameHash(root, head.root))) note('head', 'the root is not what the leaves come to');

  await compareTiles(db, city, scope, tiles, note);
  const checkpoints = await db.query<StoredCheckpoint>(
    'select size, root, note from log_checkpoint where city = $1 order by size',
    [city],
    scope,
  );
  for (const checkpoint of checkpoints) {
    const own = rootAt(checkpoint.size);
    if (!own || !sameHash(own, checkpoint.root))
      note(`checkpoint/${checkpoint.size}`, 'the log no longer has this root');
    if (verifier) checkSignature(city, checkpoint, verifier, note);
  }
  return { cases: 0, events: 0, leaves: size, findings };
}

async function rebuild(
  db: Db,
  city: string,
  scope: Scope,
  note: Note,
): Promise<{ tiles: readonly Tile[]; size: number }> {
  const tiles = new Map<string, Tile>();
  let size = 0;
  for (;;) {
    const leaves = await db.query<{ place: number; data: string }>(
      'select place, data from log_leaf where city = $1 and place >= $2 order by place limit $3',
      [city, size, LEAVES_AT_ONCE],
      scope,
    );
    if (leaves.length === 0) return { tiles: [...tiles.values()], size };
    const gap = leaves.findIndex(({ place }, at) => place !== size + at);
    if (gap >= 0) note(String(size + gap), 'this place is empty or taken twice');
    const edge = edgeTiles(size).flatMap(({ level, index }) => tiles.get(`${level}/${index}`) ?? []);
    const whole = gap >= 0 ? leaves.slice(0, gap) : leaves;
    for (const tile of growTiles(
      edge,
      size,
      whole.map(({ data }) => leafHash(data)),
    ))
      tiles.set(`${tile.level}/${tile.index}`, tile);
    size += whole.length;
    if (gap >= 0) return { tiles: [...tiles.values()], size };
  }
}

async function compareTiles(
  db: Db,
  city: string,
  scope: Scope,
  tiles: readonly Tile[],
  note: Note,
): Promise<void> {
  const stored = await db.query<Tile>(
    'select level, index, width, data from log_tile where city = $1',
    [city],
    scope,
  );
  const byPlace = new Map(stored.map((tile) => [`${tile.level}/${tile.index}`, tile]));
  for (const { level, index, data } of tiles) {
    const tile = byPlace.get(`${level}/${index}`);
    if (!tile || Buffer.compare(tile.data, data) !== 0)
      note(`tile/${level}/${index}`, 'the tile is not what the leaves come to');
  }
  if (stored.length > tiles.length) note('tile', 'there are tiles beyond the log');
}

function checkSignature(
  city: string,
  { size, root, note: signed }: StoredCheckpoint,
  verifier: Verifier,
  note: Note,
): void {
  const opened = openCheckpoint(signed, originOf(verifier, city), verifier);
  const right = opened && opened.size === size && sameHash(opened.root, root);
  if (!right) note(`checkpoint/${size}`, 'the signature is not right');
}
