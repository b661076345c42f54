import { afterAll, describe, expect, test } from 'vitest';
import { ownerScope } from './scope.ts';
import { testDatabases } from './testing/index.ts';

const databases = await testDatabases();
afterAll(async () => {
  for (const { close } of databases) await close();
});

const SHARED = [
  'account',
  'body',
  'certificate',
  'core_mark',
  'division',
  'migration',
  'officer',
  // Found by a number that carries no city: a registry of its own, keyed by that number.
  'party_access',
  'power_grant',
  'session',
];

/** The rules that let the case side be partitioned or distributed by city without a rewrite. */
for (const { name, db } of databases) {
  const ask = <T>(text: string) => db.query<T>(text, [], ownerScope);

  describe(name, () => {
    test('every table is shared reference data or has a city', async () => {
      const tables = await ask<{
        name: string;
        city: string | null;
        optional: string | null;
        collation: string | null;
      }>(
        `select t.tablename as name, c.data_type as city, c.is_nullable as optional, c.collation_name as collation
         from pg_tables t left join information_schema.columns c
           on c.table_schema = 'public' and c.table_name = t.tablename and c.column_name = 'city'
         where t.schemaname = 'public'`,
      );
      const caseSide = tables.filter((table) => !SHARED.includes(table.name));
      expect(caseSide.length).toBeGreaterThan(15);
      for (const table of caseSide)
        expect(table).toEqual({ name: table.name, city: 'text', optional: 'NO', collation: null });
    });

    test('city comes first in every primary, unique and foreign key of the case side', async () => {
      const keys = await ask<{ table: string; key: string; first: string }>(
        `select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as key, a.attname::text as first
         from pg_index i join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indisunique
         union all
         select conrelid::regclass::text, conname, a.attname::text from pg_constraint
         join pg_attribute a on a.attrelid = conrelid and a.attnum = conkey[1] where contype = 'f'`,
      );
      const wrong = keys.filter(({ table, first }) => !SHARED.includes(table) && first !== 'city');
      expect(wrong).toEqual([]);
    });

    test('no triggers, no rules, no restrictive policies, no sub-selects in policies', async () => {
      expect(await ask('select tgname from pg_trigger where not tgisinternal')).toEqual([]);
      expect(await ask(`select rulename from pg_rules where schemaname = 'public'`)).toEqual([]);
      const policies = await ask<{ table: string; permissive: string; qual: string }>(
        `select tablename::text as table, permissive, qual from pg_policies where schemaname = 'public'`,
      );
      expect(
        policies.filter(({ permissive, qual }) => permissive !== 'PERMISSIVE' || /select/i.test(qual)),
      ).toEqual([]);
      expect(new Set(policies.map(({ table }) => table)).size).toBe(policies.length);
    });

    test('every case-side table has its policy', async () => {
      const open = await ask<{ name: string }>(
        `select c.relname::text as name from pg_class c where c.relnamespace = 'public'::regnamespace
         and c.relkind = 'r' and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`,
      );
      expect(open.map(({ name: table }) => table).sort()).toEqual(SHARED);
    });

    test('the program may change or remove only what is not history', async () => {
      const grants = await ask<{ table: string; can: string }>(
        `select table_name::text as table, privilege_type::text as can from information_schema.role_table_grants
         where grantee in ('lpt_app', 'lpt_jobs', 'lpt_portal') and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`,
      );
      const history = [
        'event',
        'log_leaf',
        'log_checkpoint',
        'file_object',
        'file_chunk',
        'reading_log',
        'finding_action',
      ];
      expect(grants.filter(({ table }) => history.includes(table))).toEqual([]);
      expect(grants.filter(({ can }) => can === 'TRUNCATE')).toEqual([]);
    });
  });
}
