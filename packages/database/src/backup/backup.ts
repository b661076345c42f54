import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Db, Tx } from '../db.ts';
import { ownerScope } from '../scope.ts';
import { type Footer, type Header, isJson, ledgerOf, type Table, tablesOf } from './format.ts';

const ROWS_AT_ONCE = 500;

type Sink = Readonly<{ line(text: string): Promise<void>; digest(): string }>;

/**
 * Writes all data to one file, as of one moment: gzip of one JSON line per row. The file appears under its name
 * only when complete and on disk. Works from either database; rows per table are returned.
 */
export async function backup(db: Db, file: string): Promise<Readonly<Record<string, number>>> {
  const partial = `${file}.partial`;
  const lines = new PassThrough();
  const dumping = db.transaction(ownerScope, (tx) => dump(tx, sinkTo(lines))).finally(() => lines.end());
  const writing = pipeline(lines, createGzip(), createWriteStream(partial, { flush: true }));
  const [counts] = await Promise.all([dumping, writing]);
  await rename(partial, file);
  return counts;
}

async function dump(tx: Tx, sink: Sink): Promise<Readonly<Record<string, number>>> {
  await tx.query('set transaction isolation level repeatable read, read only');
  const header: Header = { format: 'lpt-backup', version: 1, migrations: await ledgerOf(tx) };
  await sink.line(JSON.stringify(header));
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(tx)) counts[table.name] = await dumpTable(tx, table, sink);
  const footer: Footer = { end: true, counts, sha256: sink.digest() };
  await sink.line(JSON.stringify(footer));
  return counts;
}

/** A row's JSON is made by the database, so that both kinds write the same text for the same value. */
async function dumpTable(tx: Tx, { name, columns }: Table, sink: Sink): Promise<number> {
  const list = columns
    .map((column) => (isJson(column) ? `"${column.name}"::text` : `"${column.name}"`))
    .join(', ');
  await tx.query(
    `declare rows no scroll cursor for select row_to_json(t)::text as line from (select ${list} from "${name}") t`,
  );
  let count = 0;
  for (;;) {
    const rows = await tx.query<{ line: string }>(`fetch ${ROWS_AT_ONCE} from rows`);
    for (const { line } of rows) await sink.line(`${name}\t${line}`);
    count += rows.length;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await tx.query('close rows');
  return count;
}

function sinkTo(stream: PassThrough): Sink {
  const hash = createHash('sha256');
  return {
    async line(text) {
      const bytes = `${text}\n`;
      hash.update(bytes);
      if (!stream.write(bytes)) await once(stream, 'drain');
    },
    digest: () => hash.copy().digest('hex'),
  };
}
