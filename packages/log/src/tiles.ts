import { type Hash, nodeHash } from './hash.ts';
import type { NodeAt, ReadNode } from './tree.ts';

/** Each tile holds the hashes of up to 256 neighbouring subtrees, eight levels above the tile below it. */
export const TILE_HEIGHT = 8;
export const TILE_WIDTH = 256;
const HASH_BYTES = 32;

/** `level` counts tiles, not nodes; `width` is the number of hashes, below 256 only at the right edge. */
export type TileAt = Readonly<{ level: number; index: number; width: number }>;

/** A tile with its hashes, 32 bytes each. */
export type Tile = TileAt & Readonly<{ data: Uint8Array }>;

/** C2SP tlog-tiles: `tile/0/x001/234.p/5`. */
export function tilePath({ level, index, width }: TileAt): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0');
  const groups = digits.match(/\d{3}/g) ?? [];
  const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** The tile that holds a node (its lowest row or one computed from it), at its width in a log of this size. */
export function tileOf({ level, index }: NodeAt, size: number): TileAt {
  const tileLevel = Math.floor(level / TILE_HEIGHT);
  const first = index * 2 ** (level % TILE_HEIGHT);
  const tileIndex = Math.floor(first / TILE_WIDTH);
  return { level: tileLevel, index: tileIndex, width: widthAt(tileLevel, tileIndex, size) };
}

function widthAt(level: number, index: number, size: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return Math.min(TILE_WIDTH, Math.max(0, hashes - index * TILE_WIDTH));
}

/** Reads nodes out of tiles that were fetched before; a missing tile is a programming error. */
export function readFromTiles(tiles: readonly Tile[]): ReadNode {
  const byPlace = new Map(tiles.map((tile) => [`${tile.level}/${tile.index}`, tile]));
  return function read(level, index) {
    const within = level % TILE_HEIGHT;
    const tileLevel = Math.floor(level / TILE_HEIGHT);
    const first = index * 2 ** within;
    const tileIndex = Math.floor(first / TILE_WIDTH);
    const tile = byPlace.get(`${tileLevel}/${tileIndex}`);
    if (!tile) throw new Error(`tile ${tileLevel}/${tileIndex} was not fetched`);
    return foldHashes(tile.data, first % TILE_WIDTH, 2 ** within);
  };
}

/** The hash over `count` (a power of two) neighbouring hashes of a tile. */
function foldHashes(data: Uint8Array, first: number, count: number): Hash {
  if (count === 1) {
    const hash = data.subarray(first * HASH_BYTES, (first + 1) * HASH_BYTES);
    if (hash.length !== HASH_BYTES) throw new Error('the tile is too short');
    return hash;
  }
  const half = count / 2;
  return nodeHash(foldHashes(data, first, half), foldHashes(data, first + half, half));
}

/**
 * The tiles a log gains by these leaf hashes: new ones, and the right edge grown wider. `edge` holds the partial
 * tiles of the log before, one per level (see `edgeTiles`).
 */
export function growTiles(edge: readonly Tile[], oldSize: number, leaves: readonly Hash[]): readonly Tile[] {
  const grown: Tile[] = [];
  let added = leaves;
  for (let level = 0; added.length > 0; level += 1) {
    const before = Math.floor(oldSize / TILE_WIDTH ** level);
    const full: Tile[] = [];
    const partial = edge.find((tile) => tile.level === level);
    for (const tile of fillRow(level, before, partial, added)) {
      grown.push(tile);
      if (tile.width === TILE_WIDTH) full.push(tile);
    }
    added = full.map(({ data }) => foldHashes(data, 0, TILE_WIDTH));
  }
  return grown;
}

function fillRow(
  level: number,
  before: number,
  partial: Tile | undefined,
  added: readonly Hash[],
): readonly Tile[] {
  const kept = before % TILE_WIDTH;
  if (kept > 0 && partial?.data.length !== kept * HASH_BYTES)
    throw new Error(`the edge of level ${level} is wrong`);
  const hashes = partial && kept > 0 ? splitHashes(partial.data) : [];
  const all = [...hashes, ...added];
  const firstIndex = Math.floor(before / TILE_WIDTH);
  const count = Math.ceil(all.length / TILE_WIDTH);
  return Array.from({ length: count }, (_, at) => {
    const row = all.slice(at * TILE_WIDTH, (at + 1) * TILE_WIDTH);
    return { level, index: firstIndex + at, width: row.length, data: joinHashes(row) };
  });
}

/** The partial tiles at the right edge of a log of this size. */
export function edgeTiles(size: number): readonly TileAt[] {
  const tiles: TileAt[] = [];
  for (let level = 0, hashes = size; hashes > 0; level += 1, hashes = Math.floor(hashes / TILE_WIDTH)) {
    const width = hashes % TILE_WIDTH;
    if (width > 0) tiles.push({ level, index: Math.floor(hashes / TILE_WIDTH), width });
  }
  return tiles;
}

function splitHashes(data: Uint8Array): readonly Hash[] {
  return Array.from({ length: data.length / HASH_BYTES }, (_, at) =>
    data.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );
}

function joinHashes(hashes: readonly Hash[]): Uint8Array {
  const data = new Uint8Array(hashes.length * HASH_BYTES);
  for (const [at, hash] of hashes.entries()) data.set(hash, at * HASH_BYTES);
  return data;
}
