import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RandomBytes } from './password.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP_MS = 30_000;
const DRIFT_STEPS = 1;
const DIGITS = 6;
const SECRET_BYTES = 20;

/** A new secret of 160 bits, base32, as authenticator programs take it. */
export function newTotpSecret(random: RandomBytes): string {
  return toBase32(random(SECRET_BYTES));
}

/** Whether a text is a secret as `newTotpSecret` makes them. */
export function isTotpSecret(text: string): boolean {
  return /^[A-Z2-7]{32}$/.test(text);
}

/** The address behind the QR code that an authenticator program scans. */
export function totpUri(secret: string, login: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(login)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=${DIGITS}&period=30`;
}

/** RFC 6238 code (SHA-1, six digits, thirty seconds) of a step counted from the epoch. */
export function totpCode(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** The step in which a moment falls, epoch milliseconds. */
export function totpStep(nowMs: number): number {
  return Math.floor(nowMs / STEP_MS);
}

/**
 * The step whose code was given, one step of drift either way; undefined when none matches.
 * The caller spends that step: a code read over a shoulder must not work a second time.
 */
export function matchTotp(secret: string, code: string, nowMs: number): number | undefined {
  const given = Buffer.from(code.replaceAll(/\s/g, ''));
  const here = totpStep(nowMs);
  for (let step = here - DRIFT_STEPS; step <= here + DRIFT_STEPS; step += 1) {
    const wanted = Buffer.from(totpCode(secret, step));
    if (given.length === wanted.length && timingSafeEqual(given, wanted)) return step;
  }
  return undefined;
}

function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

function fromBase32(text: string): Buffer {
  const values = [...text].map((letter) => ALPHABET.indexOf(letter));
  if (values.includes(-1)) throw new Error('stored second-factor secret is malformed');
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  const octets = bits.match(/.{8}/g) ?? [];
  return Buffer.from(octets.map((octet) => Number.parseInt(octet, 2)));
}
