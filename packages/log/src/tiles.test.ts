import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leafHash } from './hash.ts';
import { edgeTiles, growTiles, readFromTiles, type Tile, tileOf, tilePath } from './tiles.ts';
import {
  consistencyProof,
  inclusionProof,
  nodesRead,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './tree.ts';

test('paths of C2SP tlog-tiles', () => {
  expect(tilePath({ level: 0, index: 0, width: 256 })).toBe('tile/0/000');
  expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067');
  expect(tilePath({ level: 1, index: 5, width: 7 })).toBe('tile/1/005.p/7');
});

test('a log of 70 000 leaves has the right edge of the specification', () => {
  expect(edgeTiles(70_000).map(tilePath)).toEqual(['tile/0/273.p/112', 'tile/1/001.p/17', 'tile/2/000.p/1']);
});

/** Grows a log in steps, keeping one tile per place as a store does. */
function grow(steps: readonly number[]): { tiles: Map<string, Tile>; size: number } {
  const tiles = new Map<string, Tile>();
  let size = 0;
  for (const step of steps) {
    const edge = edgeTiles(size).flatMap(({ level, index }) => tiles.get(`${level}/${index}`) ?? []);
    const added = Array.from({ length: step }, (_, n) => leafHash(`leaf ${size + n}`));
    for (const tile of growTiles(edge, size, added)) tiles.set(`${tile.level}/${tile.index}`, tile);
    size += step;
  }
  return { tiles, size };
}

const steps = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 6 });

describe('tiles', () => {
  test('in however many steps a log grows, its tiles and its root are the same', () => {
    fc.assert(
      fc.property(steps, (sizes) => {
        const inSteps = grow(sizes);
        const atOnce = grow([inSteps.size]);
        const plain = ({ tiles }: typeof inSteps) =>
          [...tiles]
            .map(([place, { width, data }]) => [place, width, Buffer.from(data).toString('hex')])
            .sort();
        expect(plain(inSteps)).toEqual(plain(atOnce));
      }),
      { numRuns: 20 },
    );
  });

  test('proofs read from tiles alone verify, also across tile borders', () => {
    const { tiles, size } = grow([66_000]);
    const read = readFromTiles([...tiles.values()]);
    const root = rootOf(read, size);
    for (const index of [0, 255, 256, 65_535, 65_536, 65_999]) {
      const proof = inclusionProof(read, index, size);
      expect(verifyInclusion(proof, index, size, leafHash(`leaf ${index}`), root)).toBe(true);
    }
    for (const old of [1, 255, 256, 257, 65_535, 65_536, 65_537])
      expect(verifyConsistency(consistencyProof(read, old, size), old, size, rootOf(read, old), root)).toBe(
        true,
      );
  });

  test('the tiles named beforehand are enough', () => {
    const { tiles, size } = grow([1000]);
    const needed = nodesRead((read) => inclusionProof(read, 300, size)).map((node) => tileOf(node, size));
    const fetched = [...new Set(needed.map(({ level, index }) => `${level}/${index}`))].flatMap(
      (place) => tiles.get(place) ?? [],
    );
    expect(fetched.length).toBeLessThan(tiles.size);
    expect(inclusionProof(readFromTiles(fetched), 300, size)).toEqual(
      inclusionProof(readFromTiles([...tiles.values()]), 300, size),
    );
  });

  test('an edge that does not fit the size is refused', () => {
    expect(() => growTiles([], 5, [leafHash('x')])).toThrow('edge of level 0');
  });
});
