import pg from 'pg';
import { expect, test } from 'vitest';
import { DatabaseUnavailable } from './errors.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open.ts';
import { cityScope } from './scope.ts';
import { searchText, tokenQuery } from './search-tokens.ts';
import { throwawayPostgres } from './testing/index.ts';

const server = await throwawayPostgres();

/** A file without a test would count as broken: what is not run here says so and is skipped. */
function notRun(why: string): void {
  process.stdout.write(`not run: ordinary owner (${why})\n`);
  test('an ordinary owner', ({ skip }) => skip(why));
}

if ('notRun' in server) notRun(server.notRun);
else if (!server.crash) {
  await server.stop();
  notRun('needs a cluster of its own, DATABASE_URL is another');
} else {
  const { crash } = server;
  const asAdministrator = async (...texts: string[]) => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    for (const text of texts) await client.query(text);
    await client.end();
  };
  const urlFor = (user: string, database: string) => {
    const url = new URL(server.url);
    url.username = user;
    url.pathname = `/${database}`;
    return url.href;
  };

  test('an ordinary user that owns its database, roles made beforehand: everything works, search too', async () => {
    await asAdministrator(
      'create role plain_owner login',
      'create role lpt_app login',
      'create role lpt_portal login',
      'create role lpt_jobs login',
      'grant lpt_app, lpt_portal, lpt_jobs to plain_owner',
      'create database plain owner plain_owner',
    );
    const db = await openDatabase({ kind: 'postgres', url: urlFor('plain_owner', 'plain') });
    await migrate(db);
    const city = '440100';
    await db.transaction(cityScope(city), async (tx) => {
      await tx.query(`insert into the_case values ($1, 'x', 1, '{}', '', '')`, [city]);
      await tx.query(`insert into case_search values ($1, 'x', null, now(), 'b', $2)`, [
        city,
        searchText('样本公司'),
      ]);
    });
    const asked = tokenQuery('本公');
    const search = (scope: string) =>
      db.query(
        'select case_id from search_cases($1, $2::tsquery, $3, 10)',
        [[city], asked?.query, asked?.likes],
        cityScope(scope),
      );
    expect(await search(city)).toEqual([{ case_id: 'x' }]);
    expect(await search('440600')).toEqual([]);
    expect(await db.query('select case_id from the_case', [], cityScope('440600'))).toEqual([]);
    await db.close();
  });

  test('a server that is gone is said so, and its return is noticed', async () => {
    const db = await openDatabase({ kind: 'postgres', url: server.url });
    expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
    await crash();
    const answers = await Promise.allSettled([1, 2, 3].map(() => db.query('select 1 as one')));
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(DatabaseUnavailable);
    expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
    await db.close();
    await server.stop();
    await expect(openDatabase({ kind: 'postgres', url: server.url })).rejects.toThrow(DatabaseUnavailable);
  });
}
