/** PostgreSQL types whose JavaScript shape both drivers must agree on, by OID. */
const BYTEA = 17;
const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;
const NUMERIC = 1700;
const XID8 = 5069;

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`integer out of range: ${text}`);
  return value;
}

const asIs = (text: string): string => text;

/** An instant as ISO text in UTC, `2026-10-08T01:02:03.456Z`. */
function instant(text: string): string {
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();
}

function bytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text.slice(2), 'hex'));
}

/** Readers for the types where the drivers' defaults differ. */
export const readers: Readonly<Record<number, (text: string) => unknown>> = {
  [BYTEA]: bytes,
  [INT8]: safeInteger,
  [DATE]: asIs,
  [TIMESTAMPTZ]: instant,
  [NUMERIC]: asIs,
  [XID8]: asIs,
};
