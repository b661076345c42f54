import { createHash } from 'node:crypto';

/**
 * One text for one JSON value, as RFC 8785: members sorted, no blanks, numbers and strings as JavaScript writes
 * them. Members that are undefined are left out. What JSON cannot say exactly (NaN, a bigint, a Date, a Map) throws.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return finite(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return canonicalObject(value);
  throw new Error(`not a JSON value: ${typeof value}`);
}

/** SHA-256 of a text, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function canonicalObject(value: object): string {
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== null) throw new Error('not a plain JSON object');
  const members: string[] = [];
  const entries: [string, unknown][] = Object.entries(value);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, member] of entries)
    if (member !== undefined) members.push(`${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

function finite(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a JSON number: ${value}`);
  return JSON.stringify(value);
}
