import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** A C2SP signed note: text that ends with a line feed, a blank line, then one line per signature. */
const SIGNATURE_LINE = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/;
const ED25519 = 1;
const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Who verifies: a name without blanks or plus, the key's short hash, its public key. */
export type Verifier = Readonly<{ name: string; keyHash: Buffer; publicKey: KeyObject }>;

/** Who signs. Holds a private key: never log it. */
export type Signer = Verifier & Readonly<{ privateKey: KeyObject }>;

/** A signer from 32 secret bytes. The same seed is always the same key. */
export function signerFrom(name: string, seed: Uint8Array): Signer {
  if (seed.length !== 32) throw new Error('the seed of a log key has 32 bytes');
  const privateKey = createPrivateKey({
    key: Buffer.concat([ED25519_PKCS8, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  return { ...verifierOf(name, rawPublic(createPublicKey(privateKey))), privateKey };
}

/** A verifier from its published text `name+hash+key`; undefined when the text is not one. */
export function readVerifier(text: string): Verifier | undefined {
  const [, name, hash, key] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? [];
  if (name === undefined || hash === undefined || key === undefined) return undefined;
  const bytes = Buffer.from(key, 'base64');
  if (bytes.length !== 33 || bytes[0] !== ED25519) return undefined;
  const verifier = verifierOf(name, bytes.subarray(1));
  return verifier.keyHash.toString('hex') === hash ? verifier : undefined;
}

/** The text to publish, from which anybody can verify. */
export function verifierText({ name, keyHash, publicKey }: Verifier): string {
  const key = Buffer.concat([Buffer.from([ED25519]), rawPublic(publicKey)]).toString('base64');
  return `${name}+${keyHash.toString('hex')}+${key}`;
}

/** Signs a text that ends with a line feed; signatures already there (a witness's) are kept. */
export function signNote(text: string, signer: Signer, others = ''): string {
  if (!text.endsWith('\n') || text.includes('\n\n'))
    throw new Error('a note ends with a line feed and has no blank line');
  const signature = sign(null, Buffer.from(text), signer.privateKey);
  return `${text}\n${others}— ${signer.name} ${Buffer.concat([signer.keyHash, signature]).toString('base64')}\n`;
}

/** The text, if this verifier's signature is on it and right; else undefined. */
export function openNote(note: string, verifier: Verifier): string | undefined {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return undefined;
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split('\n');
  const signatures = lines.map((line) => SIGNATURE_LINE.exec(line));
  if (signatures.includes(null)) return undefined;
  const signed = signatures.some(
    (match) => match && isSignedBy(verifier, text, match[1] ?? '', match[2] ?? ''),
  );
  return signed ? text : undefined;
}

function isSignedBy(verifier: Verifier, text: string, name: string, encoded: string): boolean {
  if (name !== verifier.name) return false;
  const bytes = Buffer.from(encoded, 'base64');
  if (!bytes.subarray(0, 4).equals(verifier.keyHash)) return false;
  return verify(null, Buffer.from(text), verifier.publicKey, bytes.subarray(4));
}

function verifierOf(name: string, key: Buffer): Verifier {
  if (!/^[^+\s]+$/.test(name)) throw new Error(`not a key name: ${name}`);
  const hash = createHash('sha256')
    .update(`${name}\n`)
    .update(Buffer.from([ED25519]))
    .update(key)
    .digest();
  const publicKey = createPublicKey({ key: Buffer.concat([ED25519_SPKI, key]), format: 'der', type: 'spki' });
  return { name, keyHash: hash.subarray(0, 4), publicKey };
}

function rawPublic(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(-32);
}
