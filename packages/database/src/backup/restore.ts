import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Db, Tx } from '../db.ts';
import { BackupRefused } from '../errors.ts';
import { migrate } from '../migrate.ts';
import { ownerScope } from '../scope.ts';
import { type Footer, type Header, isJson, ledgerOf, type Table, tablesOf } from './format.ts';

const ROWS_AT_ONCE = 200;

/**
 * Fills an empty database from a backup, all or nothing. The whole file is checked first: damaged, cut short,
 * from another schema, or a target that holds data is refused with `BackupRefused`, and nothing is changed.
 */
export async function restore(db: Db, file: string): Promise<Readonly<Record<string, number>>> {
  const { header, footer } = await inspect(file);
  await migrate(db);
  await db.transaction(ownerScope, async (tx) => {
    await refuseUnfit(tx, header);
    const tables = new Map((await tablesOf(tx)).map((table) => [table.name, table]));
    for (const table of tables.values()) await refuseFilled(tx, table);
    await fill(tx, tables, file);
  });
  return footer.counts;
}

/** First pass: the checksum, the counts and the frame; no database is touched. */
async function inspect(file: string): Promise<{ header: Header; footer: Footer }> {
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  let header: Header | undefined;
  let footer: Footer | undefined;
  await eachLine(file, async (line) => {
    if (footer) throw damaged('data after the end');
    if (line.startsWith('{"end":')) {
      footer = JSON.parse(line);
      return;
    }
    hash.update(`${line}\n`);
    if (!header) header = readHeader(line);
    else countLine(counts, line);
  });
  if (!header || !footer) throw damaged('the end is missing');
  if (footer.sha256 !== hash.digest('hex')) throw damaged('the checksum differs');
  for (const [name, count] of Object.entries(footer.counts))
    if ((counts[name] ?? 0) !== count) throw damaged(`rows of ${name} are missing`);
  return { header, footer };
}

function readHeader(line: string): Header {
  const header: Header = JSON.parse(line);
  if (header.format !== 'lpt-backup' || header.version !== 1) throw damaged('not a backup of this program');
  return header;
}

function countLine(counts: Record<string, number>, line: string): void {
  const name = line.slice(0, line.indexOf('\t'));
  counts[name] = (counts[name] ?? 0) + 1;
}

async function refuseUnfit(tx: Tx, header: Header): Promise<void> {
  if (JSON.stringify(await ledgerOf(tx)) === JSON.stringify(header.migrations)) return;
  throw new BackupRefused(
    '备份来自另一个版本的数据库结构。The backup was made with another version of the schema.',
  );
}

async function refuseFilled(tx: Tx, { name }: Table): Promise<void> {
  const [row] = await tx.query(`select 1 from "${name}" limit 1`);
  if (!row) return;
  throw new BackupRefused(`目标数据库不是空的（${name}）。The target database is not empty (${name}).`);
}

async function fill(tx: Tx, tables: ReadonlyMap<string, Table>, file: string): Promise<void> {
  let current: Table | undefined;
  let rows: string[] = [];
  const flush = async () => {
    if (!current || rows.length === 0) return;
    await tx.query(insertInto(current), [`[${rows.join(',')}]`]);
    rows = [];
  };
  let first = true;
  await eachLine(file, async (line) => {
    if (first || line.startsWith('{"end":')) {
      first = false;
      return;
    }
    const tab = line.indexOf('\t');
    const name = line.slice(0, tab);
    if (name !== current?.name || rows.length >= ROWS_AT_ONCE) {
      await flush();
      current = tables.get(name);
      if (!current) throw damaged(`unknown table ${name}`);
    }
    rows.push(line.slice(tab + 1));
  });
  await flush();
}

function insertInto({ name, columns }: Table): string {
  const list = columns.map((column) => `"${column.name}"`).join(', ');
  const values = columns
    .map((column) => `"${column.name}"${isJson(column) ? `::${column.type}` : ''}`)
    .join(', ');
  const shape = columns
    .map((column) => `"${column.name}" ${isJson(column) ? 'text' : column.type}`)
    .join(', ');
  return `insert into "${name}" (${list}) select ${values} from json_to_recordset($1::json) as t(${shape})`;
}

/** Lines end with a line feed only: readline would also split at U+2028, which may stand inside a row. */
async function eachLine(file: string, work: (line: string) => Promise<void>): Promise<void> {
  const plain = createGunzip();
  // The pipeline's failure destroys `plain` with it, so the loop below is what reports it.
  pipeline(createReadStream(file), plain).catch(() => undefined);
  plain.setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of plain) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) await work(line);
    }
  } catch (error) {
    if (error instanceof SyntaxError || isGzipFailure(error)) throw damaged(String(error));
    throw error;
  }
  if (rest !== '') throw damaged('the last line is cut');
}

function isGzipFailure(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' && code.startsWith('Z_');
}

function damaged(why: string): BackupRefused {
  return new BackupRefused(
    `备份文件已损坏或者不完整，没有改动任何数据：${why}。The backup is damaged; nothing was changed: ${why}.`,
  );
}
