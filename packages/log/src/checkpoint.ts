import type { Hash } from './hash.ts';
import { openNote, type Signer, signNote, type Verifier } from './note.ts';

/** C2SP tlog-checkpoint: which log, how many leaves, and their root. */
export type Checkpoint = Readonly<{ origin: string; size: number; root: Hash }>;

/** The checkpoint as a signed note. */
export function signCheckpoint({ origin, size, root }: Checkpoint, signer: Signer): string {
  return signNote(`${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`, signer);
}

/** The checkpoint, if it is of this log and this verifier signed it; else undefined. */
export function openCheckpoint(note: string, origin: string, verifier: Verifier): Checkpoint | undefined {
  const [first, size, root] = openNote(note, verifier)?.split('\n') ?? [];
  if (first !== origin || size === undefined || root === undefined || !/^(0|[1-9]\d*)$/.test(size))
    return undefined;
  const bytes = Buffer.from(root, 'base64');
  return bytes.length === 32 ? { origin, size: Number(size), root: bytes } : undefined;
}
