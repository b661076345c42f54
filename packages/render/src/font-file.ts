import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What coverage needs of a font file: its family names and the characters it has. */
export type FontFace = Readonly<{ names: ReadonlySet<string>; characters: ReadonlySet<number> }>;

type Table = Readonly<{ offset: number; length: number }>;

/** Names of a family: legacy (1), full (4) and typographic (16); engines disagree on which they use. */
const FAMILY_NAME_IDS: ReadonlySet<number> = new Set([1, 4, 16]);

function tablesAt(data: Buffer, start: number): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  const count = data.readUInt16BE(start + 4);
  for (let index = 0; index < count; index += 1) {
    const record = start + 12 + index * 16;
    tables.set(data.toString('latin1', record, record + 4), {
      offset: data.readUInt32BE(record + 8),
      length: data.readUInt32BE(record + 12),
    });
  }
  return tables;
}

function utf16(data: Buffer): string {
  return Buffer.from(data).swap16().toString('utf16le');
}

function namesIn(data: Buffer, table: Table): ReadonlySet<string> {
  const names = new Set<string>();
  const count = data.readUInt16BE(table.offset + 2);
  const strings = table.offset + data.readUInt16BE(table.offset + 4);
  for (let index = 0; index < count; index += 1) {
    const record = table.offset + 6 + index * 12;
    if (!FAMILY_NAME_IDS.has(data.readUInt16BE(record + 6))) continue;
    const from = strings + data.readUInt16BE(record + 10);
    const bytes = data.subarray(from, from + data.readUInt16BE(record + 8));
    const macintosh = data.readUInt16BE(record) === 1;
    names.add((macintosh ? bytes.toString('latin1') : utf16(bytes)).toLowerCase());
  }
  return names;
}

/** Segment mapping: the usual sub-table for the basic plane. */
function readSegments(data: Buffer, at: number, into: Set<number>): void {
  const doubled = data.readUInt16BE(at + 6);
  for (let index = 0; index < doubled; index += 2) {
    const end = data.readUInt16BE(at + 14 + index);
    const start = data.readUInt16BE(at + 16 + doubled + index);
    const delta = data.readUInt16BE(at + 16 + 2 * doubled + index);
    const rangeAt = at + 16 + 3 * doubled + index;
    const range = data.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const raw = range === 0 ? code : data.readUInt16BE(rangeAt + range + 2 * (code - start));
      if (raw !== 0 && ((raw + delta) & 0xffff) !== 0) into.add(code);
    }
  }
}

/** Segmented coverage: all planes. */
function readGroups(data: Buffer, at: number, into: Set<number>): void {
  const groups = data.readUInt32BE(at + 12);
  for (let index = 0; index < groups; index += 1) {
    const group = at + 16 + index * 12;
    const end = data.readUInt32BE(group + 4);
    for (let code = data.readUInt32BE(group); code <= end; code += 1) into.add(code);
  }
}

function charactersIn(data: Buffer, table: Table): ReadonlySet<number> {
  const characters = new Set<number>();
  const count = data.readUInt16BE(table.offset + 2);
  for (let index = 0; index < count; index += 1) {
    const at = table.offset + data.readUInt32BE(table.offset + 8 + index * 8);
    const format = data.readUInt16BE(at);
    if (format === 4) readSegments(data, at, characters);
    if (format === 12) readGroups(data, at, characters);
  }
  return characters;
}

function facesIn(data: Buffer): readonly FontFace[] {
  const starts: number[] = [];
  if (data.toString('latin1', 0, 4) === 'ttcf') {
    for (let index = 0; index < data.readUInt32BE(8); index += 1)
      starts.push(data.readUInt32BE(12 + index * 4));
  } else {
    starts.push(0);
  }
  return starts.flatMap((start) => {
    const tables = tablesAt(data, start);
    const name = tables.get('name');
    const cmap = tables.get('cmap');
    return name && cmap ? [{ names: namesIn(data, name), characters: charactersIn(data, cmap) }] : [];
  });
}

/** All faces of the .ttf, .otf and .ttc files directly in a folder; a file that is no font throws. */
export function readFontFolder(folder: string): readonly FontFace[] {
  return readdirSync(folder)
    .filter((file) => /\.(ttf|otf|ttc)$/i.test(file))
    .sort()
    .flatMap((file) => facesIn(readFileSync(join(folder, file))));
}
