import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Db, Tx } from './db.ts';
import { MigrationRefused } from './errors.ts';
import { ownerScope } from './scope.ts';

/** One file `NNNN-title.sql`; `checksum` is the SHA-256 of its text, hexadecimal. */
export type Migration = Readonly<{ number: number; title: string; text: string; checksum: string }>;

const FOLDER = fileURLToPath(new URL('../migrations/', import.meta.url));
const FILE = /^(\d{4})-([a-z0-9-]+)\.sql$/;

// Any fixed number will do; it names our lock among all advisory locks of the database.
const LOCK = 4_400_001;

const LEDGER = `create table if not exists migration (
  number integer primary key,
  title text not null,
  checksum text not null,
  applied_at timestamptz not null default now()
)`;

/** The migrations this program knows, in order. */
export function readMigrations(folder: string = FOLDER): readonly Migration[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const match = FILE.exec(name);
      if (!match) throw new Error(`not a migration file name: ${name}`);
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      const checksum = createHash('sha256').update(text).digest('hex');
      return { number: Number(match[1]), title: match[2] ?? '', text, checksum };
    });
}

/**
 * Brings the schema up to date, forward only, all or nothing; returns how many were applied. Refuses with
 * `MigrationRefused` when an applied file was edited since, or the database knows a migration this program does not.
 */
export async function migrate(db: Db, migrations: readonly Migration[] = readMigrations()): Promise<number> {
  return db.transaction(ownerScope, async (tx) => {
    if (db.kind === 'postgres') await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await tx.script(LEDGER);
    const waiting = await pending(tx, migrations);
    for (const { number, title, text, checksum } of waiting) {
      await tx.script(text);
      await tx.query('insert into migration (number, title, checksum) values ($1, $2, $3)', [
        number,
        title,
        checksum,
      ]);
    }
    if (waiting.length > 0) await tx.script('grant select on migration to lpt_app, lpt_jobs');
    return waiting.length;
  });
}

async function pending(tx: Tx, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const applied = await tx.query<{ number: number; checksum: string }>(
    'select number, checksum from migration order by number',
  );
  for (const { number, checksum } of applied) {
    const known = migrations.find((migration) => migration.number === number);
    if (!known)
      throw new MigrationRefused(
        `数据库比本程序新（迁移 ${number}）。The database is newer than this program (migration ${number}).`,
      );
    if (known.checksum !== checksum)
      throw new MigrationRefused(
        `已执行的迁移 ${number} 被改过，拒绝启动。Migration ${number} was edited after it was applied.`,
      );
  }
  const done = new Set(applied.map(({ number }) => number));
  return migrations.filter(({ number }) => !done.has(number));
}
