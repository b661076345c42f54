import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { leafHash } from './hash.ts';
import { openNote, readVerifier, signerFrom, signNote, verifierText } from './note.ts';

/** The example of the signed-note specification's first implementation. */
const KEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const NOTE = `${TEXT}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

const signer = signerFrom('log.example/440100', new Uint8Array(32).fill(7));
const ORIGIN = 'log.example/440100';
const checkpoint = { origin: ORIGIN, size: 17, root: Buffer.from(leafHash('x')) };

describe('signed notes', () => {
  test('a note made by another implementation opens, and its key is read and written the same', () => {
    const verifier = readVerifier(KEY);
    expect(verifier && openNote(NOTE, verifier)).toBe(TEXT);
    expect(verifier && verifierText(verifier)).toBe(KEY);
  });

  test('the same seed signs the same note as another implementation', () => {
    const secret = 'AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
    const peter = signerFrom('PeterNeumann', Buffer.from(secret, 'base64').subarray(1));
    expect(signNote(TEXT, peter)).toBe(NOTE);
  });

  test('a key whose hash does not fit, or of another kind, is no key', () => {
    expect(readVerifier(KEY.replace('c74f', 'c74e'))).toBeUndefined();
    expect(readVerifier('name+00000000+AAAA')).toBeUndefined();
    expect(readVerifier('hello')).toBeUndefined();
  });

  test('a note needs its line feed and no blank line', () => {
    expect(() => signNote('no end', signer)).toThrow();
    expect(() => signNote('a\n\nb\n', signer)).toThrow();
  });
});

describe('checkpoints', () => {
  const note = signCheckpoint(checkpoint, signer);

  test('what was signed opens', () => {
    expect(openCheckpoint(note, ORIGIN, signer)).toEqual(checkpoint);
  });

  test('another log, another key or a witness alone does not open it', () => {
    const other = signerFrom(ORIGIN, new Uint8Array(32).fill(8));
    expect(openCheckpoint(note, 'log.example/440600', signer)).toBeUndefined();
    expect(openCheckpoint(note, ORIGIN, other)).toBeUndefined();
  });

  test('any changed letter closes it', () => {
    fc.assert(
      fc.property(fc.nat(note.length - 1), fc.constantFrom('0', 'z', '\n', '—'), (at, letter) => {
        const changed = note.slice(0, at) + letter + note.slice(at + 1);
        // The last letter of base64 carries bits that do not count; decoding ignores them.
        const same = changed === note || at >= note.length - 3;
        if (!same) expect(openCheckpoint(changed, ORIGIN, signer)).toBeUndefined();
      }),
    );
  });
});
