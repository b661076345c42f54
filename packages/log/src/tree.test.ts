import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyRoot, type Hash, leafHash, nodeHash, sameHash } from './hash.ts';
import {
  consistencyProof,
  inclusionProof,
  type ReadNode,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './tree.ts';

const hex = (hash: Hash) => Buffer.from(hash).toString('hex');

/** The entries and roots every Certificate Transparency implementation is tested with. */
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** The definition of RFC 6962 §2.1, straight: the yardstick for everything faster. */
function naiveRoot(leaves: readonly Hash[]): Hash {
  const [only] = leaves;
  if (!only) return emptyRoot();
  if (leaves.length === 1) return only;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(naiveRoot(leaves.slice(0, split)), naiveRoot(leaves.slice(split)));
}

const reader =
  (leaves: readonly Hash[]): ReadNode =>
  (level, index) =>
    naiveRoot(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));

const leavesOf = (count: number) => Array.from({ length: count }, (_, n) => leafHash(`leaf ${n}`));

describe('known answers of RFC 6962', () => {
  const leaves = ENTRIES.map((entry) => leafHash(Buffer.from(entry, 'hex')));

  test('the empty log', () => {
    expect(hex(rootOf(reader([]), 0))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  for (const [at, root] of ROOTS.entries())
    test(`the root of ${at + 1} entries`, () => {
      expect(hex(rootOf(reader(leaves), at + 1))).toBe(root);
    });

  test('the path of entry 0 in 8 and of entry 5 in 8', () => {
    expect(inclusionProof(reader(leaves), 0, 8).map(hex)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(inclusionProof(reader(leaves), 5, 8).map(hex)).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  test('the growth from 6 to 8', () => {
    expect(consistencyProof(reader(leaves), 6, 8).map(hex)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });
});

const leaves = leavesOf(300);
const read = reader(leaves);
const roots = Array.from({ length: 301 }, (_, size) => rootOf(read, size));
const rootAt = (size: number) => roots[size] ?? emptyRoot();
const leafAt = (index: number) => leaves[index] ?? emptyRoot();
const size = fc.integer({ min: 1, max: 300 });

/** Any single bit of a proof turned over. */
function flipped(proof: readonly Hash[], bit: number): readonly Hash[] {
  const at = Math.floor(bit / 256) % proof.length;
  return proof.map((hash, index) => {
    if (index !== at) return hash;
    const copy = Uint8Array.from(hash);
    copy[(bit >> 3) % 32] = (copy[(bit >> 3) % 32] ?? 0) ^ (1 << (bit & 7));
    return copy;
  });
}

describe('proofs', () => {
  test('every leaf of every small log is proved', () => {
    for (let n = 1; n <= 70; n += 1)
      for (let index = 0; index < n; index += 1)
        expect(verifyInclusion(inclusionProof(read, index, n), index, n, leafAt(index), rootAt(n))).toBe(
          true,
        );
  });

  test('every growth between two small logs is proved', () => {
    for (let n = 0; n <= 70; n += 1)
      for (let m = 0; m <= n; m += 1)
        expect(verifyConsistency(consistencyProof(read, m, n), m, n, rootAt(m), rootAt(n))).toBe(true);
  });

  test('a changed bit, another leaf, another place, another size or a longer path does not pass', () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (n, seed, bit) => {
        const index = seed % n;
        const proof = inclusionProof(read, index, n);
        const passes = (p = proof, i = index, s = n, leaf = leafAt(index)) =>
          verifyInclusion(p, i, s, leaf, rootAt(n));
        expect(passes()).toBe(true);
        if (proof.length > 0) expect(passes(flipped(proof, bit))).toBe(false);
        expect(passes([...proof, leafAt(0)])).toBe(false);
        expect(passes(proof.slice(1))).toBe(proof.length === 0);
        expect(passes(proof, index, n, leafHash('another'))).toBe(false);
        expect(passes(proof, (index + 1) % n)).toBe(n === 1);
        expect(passes(proof, index, n * 2 + 1)).toBe(false);
      }),
    );
  });

  test('a log that changed something old is not consistent', () => {
    fc.assert(
      fc.property(size, size, fc.nat(), fc.nat(), (a, b, seed, bit) => {
        const [m, n] = a < b ? [a, b] : [b, a];
        const proof = consistencyProof(read, m, n);
        expect(verifyConsistency(proof, m, n, rootAt(m), rootAt(n))).toBe(true);
        if (proof.length > 0)
          expect(verifyConsistency(flipped(proof, bit), m, n, rootAt(m), rootAt(n))).toBe(false);
        const changed = leaves.map((leaf, index) => (index === seed % m ? leafHash('rewritten') : leaf));
        const forged = reader(changed);
        const forgedProof = consistencyProof(forged, m, n);
        expect(verifyConsistency(forgedProof, m, n, rootAt(m), rootOf(forged, n))).toBe(false);
      }),
    );
  });

  test('asking outside the log is an error', () => {
    expect(() => inclusionProof(read, 5, 5)).toThrow(RangeError);
    expect(() => consistencyProof(read, 6, 5)).toThrow(RangeError);
  });
});

test('hashes are compared by their bytes', () => {
  expect(sameHash(leafHash('a'), leafHash('a'))).toBe(true);
  expect(sameHash(leafHash('a'), leafHash('b'))).toBe(false);
  expect(sameHash(leafHash('a'), new Uint8Array())).toBe(false);
});
