import type { Tx } from '../db.ts';

/** First line of a backup. Restoring needs the same migrations: number and checksum. */
export type Header = Readonly<{
  format: 'lpt-backup';
  version: 1;
  migrations: readonly Readonly<{ number: number; checksum: string }>[];
}>;

/** Last line. `sha256` is over every byte before it, hexadecimal. */
export type Footer = Readonly<{ end: true; counts: Readonly<Record<string, number>>; sha256: string }>;

/** A column; `type` in PostgreSQL's words. */
export type Column = Readonly<{ name: string; type: string }>;

/** A table of the schema; `columns` are those that can be written. */
export type Table = Readonly<{ name: string; columns: readonly Column[] }>;

/**
 * A JSON column travels as text inside the row's JSON: the text stays as it is, byte for byte, and the database's
 * own JSON reader, which refuses some escapes, never has to look into it.
 */
export function isJson({ type }: Column): boolean {
  return type === 'json' || type === 'jsonb';
}

// Transaction numbers mean nothing on another server: the restored rows get those of the restoring transaction.
const OF_THIS_SERVER = ['xid'];

/** All tables but the ledger of migrations, each after those it refers to. */
export async function tablesOf(tx: Tx): Promise<readonly Table[]> {
  const columns = await tx.query<Column & { table: string }>(
    `select c.relname::text as table, a.attname::text as name, format_type(a.atttypid, a.atttypmod) as type
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
       and a.attgenerated = ''
     order by c.relname, a.attnum`,
  );
  const references = await tx.query<{ from: string; to: string }>(
    `select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint where contype = 'f'`,
  );
  const names = [...new Set(columns.map(({ table }) => table))];
  return inOrder(names, references).map((name) => ({
    name,
    columns: columns.filter((column) => column.table === name && !OF_THIS_SERVER.includes(column.name)),
  }));
}

/** The migrations a database has. */
export async function ledgerOf(tx: Tx): Promise<Header['migrations']> {
  return tx.query('select number, checksum from migration order by number');
}

function inOrder(
  names: readonly string[],
  references: readonly { from: string; to: string }[],
): readonly string[] {
  const ordered: string[] = [];
  const place = (name: string) => {
    if (ordered.includes(name)) return;
    for (const { from, to } of references) if (from === name && to !== name) place(to);
    ordered.push(name);
  };
  for (const name of names) place(name);
  return ordered;
}
