import { emptyTables, testDatabases } from '@lpt/database/testing';
import { afterAll, describe } from 'vitest';
import { dbStore } from './db-store.ts';
import { identitySuite } from './testing/suite.ts';

const databases = await testDatabases();
afterAll(async () => {
  for (const { close } of databases) await close();
});

for (const { name, db } of databases) {
  describe(name, () => {
    identitySuite(async () => {
      await emptyTables(db);
      await db.query(
        `insert into body (id, name, short_name, division, city, level, kind, valid_from)
         values ('b-1', '示例局', '示例局', '440100', '440100', 'city', 'enforcement', '2020-01-01')`,
      );
      await db.query(
        `insert into officer (id, name, body_id, duty) values ('o-1', '李示例', 'b-1', 'handler')`,
      );
      return dbStore(db);
    });
  });
}
