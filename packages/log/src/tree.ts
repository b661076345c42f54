import { emptyRoot, type Hash, nodeHash, sameHash } from './hash.ts';

/**
 * Hash of the full subtree over leaves `index × 2^level` up to (not including) `(index + 1) × 2^level`.
 * Only full subtrees inside the log are ever asked for.
 */
export type ReadNode = (level: number, index: number) => Hash;

/** One node of the tree; what a proof needs before its hashes are read. */
export type NodeAt = Readonly<{ level: number; index: number }>;

/** The root of the log of this size. */
export function rootOf(read: ReadNode, size: number): Hash {
  return size === 0 ? emptyRoot() : rangeHash(read, 0, size);
}

/** RFC 6962 §2.1.1: the hashes that lead from leaf `index` to the root of the log of this size, lowest first. */
export function inclusionProof(read: ReadNode, index: number, size: number): readonly Hash[] {
  refuseOutside(index >= 0 && index < size, `leaf ${index} of ${size}`);
  return pathTo(read, index, 0, size);
}

/** RFC 6962 §2.1.2: the hashes that show the log of `newSize` only adds to the log of `oldSize`. */
export function consistencyProof(read: ReadNode, oldSize: number, newSize: number): readonly Hash[] {
  refuseOutside(oldSize >= 0 && oldSize <= newSize, `${oldSize} to ${newSize}`);
  if (oldSize === 0 || oldSize === newSize) return [];
  return growth(read, oldSize, 0, newSize, true);
}

/** Whether the leaf with this hash is at `index` in the log with this root. */
export function verifyInclusion(
  proof: readonly Hash[],
  index: number,
  size: number,
  leaf: Hash,
  root: Hash,
): boolean {
  if (index < 0 || index >= size) return false;
  let node = index;
  let last = size - 1;
  let hash = leaf;
  for (const step of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(step, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      hash = nodeHash(hash, step);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameHash(hash, root);
}

/** Whether the log with `newRoot` holds the log with `oldRoot` unchanged at its beginning. */
export function verifyConsistency(
  proof: readonly Hash[],
  oldSize: number,
  newSize: number,
  oldRoot: Hash,
  newRoot: Hash,
): boolean {
  if (oldSize < 0 || oldSize > newSize) return false;
  if (oldSize === newSize) return proof.length === 0 && sameHash(oldRoot, newRoot);
  if (oldSize === 0) return proof.length === 0 && sameHash(oldRoot, emptyRoot());

  // A full tree's own root is the first hash, and is left out of the proof.
  const [first, ...rest] = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : proof;
  if (!first) return false;
  let node = oldSize - 1;
  let last = newSize - 1;
  while (node % 2 === 1) [node, last] = [half(node), half(last)];

  let before = first;
  let after = first;
  for (const step of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      before = nodeHash(step, before);
      after = nodeHash(step, after);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      after = nodeHash(after, step);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameHash(before, oldRoot) && sameHash(after, newRoot);
}

/** The nodes a computation reads, found by running it on empty hashes: read these first, then run it for real. */
export function nodesRead(computation: (read: ReadNode) => unknown): readonly NodeAt[] {
  const nodes = new Map<string, NodeAt>();
  computation((level, index) => {
    nodes.set(`${level}/${index}`, { level, index });
    return new Uint8Array(32);
  });
  return [...nodes.values()];
}

/** Hash of leaves `from` up to (not including) `to`, where `from` starts a subtree at least as wide. */
function rangeHash(read: ReadNode, from: number, to: number): Hash {
  const width = to - from;
  if (isPowerOfTwo(width)) return read(Math.log2(width), from / width);
  const split = from + splitOf(width);
  return nodeHash(rangeHash(read, from, split), rangeHash(read, split, to));
}

function pathTo(read: ReadNode, index: number, from: number, to: number): readonly Hash[] {
  if (to - from === 1) return [];
  const split = from + splitOf(to - from);
  if (index < split) return [...pathTo(read, index, from, split), rangeHash(read, split, to)];
  return [...pathTo(read, index, split, to), rangeHash(read, from, split)];
}

function growth(read: ReadNode, oldSize: number, from: number, to: number, whole: boolean): readonly Hash[] {
  if (oldSize === to) return whole ? [] : [rangeHash(read, from, to)];
  const split = from + splitOf(to - from);
  if (oldSize <= split) return [...growth(read, oldSize, from, split, whole), rangeHash(read, split, to)];
  return [...growth(read, oldSize, split, to, false), rangeHash(read, from, split)];
}

/** The largest power of two below `width`. */
function splitOf(width: number): number {
  return 2 ** (Math.ceil(Math.log2(width)) - 1);
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size));
}

function half(number: number): number {
  return Math.floor(number / 2);
}

function refuseOutside(inside: boolean, what: string): void {
  if (!inside) throw new RangeError(`outside the log: ${what}`);
}
