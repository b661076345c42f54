import { inflateRawSync } from 'node:zlib';

const ZIP_MOST_ENTRIES = 4_000;
const ZIP_MOST_BYTES = 256 * 1024 * 1024;
const ZIP_MOST_RATIO = 150;
const OOXML = 'application/vnd.openxmlformats-officedocument.';

const starts: Readonly<Record<string, readonly number[]>> = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
};

/** 内容是不是所声明的格式。压缩格式另看里面有多少、展开有多大：压缩炸弹不收。 */
export function isOfType(bytes: Uint8Array, type: string): boolean {
  const start = starts[type];
  if (start) return start.every((byte, at) => bytes[at] === byte);
  if (type === 'video/mp4') return ascii(bytes, 4, 8) === 'ftyp';
  if (type === 'text/plain') return isPlainText(bytes);
  if (type.startsWith(OOXML))
    return isSoundPackage(bytes, type.includes('wordprocessingml') ? 'word/' : 'xl/');
  return false;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString('latin1');
}

function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

type Entry = Readonly<{ name: string; method: number; packed: number; size: number; at: number }>;

/** An Office file: a zip with the parts that make it one, none of them a bomb, each as big as it says. */
function isSoundPackage(bytes: Uint8Array, folder: string): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(data);
  if (!entries || entries.length === 0 || entries.length > ZIP_MOST_ENTRIES) return false;
  const names = entries.map(({ name }) => name);
  if (!names.includes('[Content_Types].xml') || !names.some((name) => name.startsWith(folder))) return false;
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > ZIP_MOST_BYTES || declared > ZIP_MOST_RATIO * data.length) return false;
  if (names.some((name) => name.startsWith('/') || name.includes('..') || name.endsWith('.bin')))
    return false;
  return entries.every((entry) => isAsBigAsDeclared(data, entry));
}

/** The central directory; undefined when the file is not a plain zip (split, encrypted, 64-bit). */
function entriesOf(data: Buffer): readonly Entry[] | undefined {
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (data.readUInt32LE(0) !== 0x04034b50 || end < 0 || end + 22 > data.length) return undefined;
  const count = data.readUInt16LE(end + 10);
  let at = data.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== 0x02014b50) return undefined;
    const encrypted = (data.readUInt16LE(at + 8) & 1) === 1;
    const nameLength = data.readUInt16LE(at + 28);
    if (encrypted || at + 46 + nameLength > data.length) return undefined;
    entries.push({
      name: data.toString('utf8', at + 46, at + 46 + nameLength),
      method: data.readUInt16LE(at + 10),
      packed: data.readUInt32LE(at + 20),
      size: data.readUInt32LE(at + 24),
      at: data.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

/** Unpacks with the declared size as the ceiling: a directory that lies about a bomb is found out at once. */
function isAsBigAsDeclared(data: Buffer, { method, packed, size, at }: Entry): boolean {
  if (at + 30 > data.length || data.readUInt32LE(at) !== 0x04034b50) return false;
  const start = at + 30 + data.readUInt16LE(at + 26) + data.readUInt16LE(at + 28);
  if (start + packed > data.length) return false;
  if (method === 0) return packed === size;
  if (method !== 8) return false;
  try {
    const unpacked = inflateRawSync(data.subarray(start, start + packed), {
      maxOutputLength: Math.max(1, size),
    });
    return unpacked.length === size;
  } catch {
    return false;
  }
}
