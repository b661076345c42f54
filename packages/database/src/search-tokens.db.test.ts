import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { searchText, searchTokens, tokenQuery } from './search-tokens.ts';
import { emptyTables, testDatabases } from './testing/index.ts';

test('文号按段切成两字一组，每段末字单独留存', () => {
  expect(searchText('粤东交罚〔２０２５〕00977号')).toBe('粤东交罚 2025 00977号');
  expect(searchTokens('东交〔25〕')).toEqual(['25', '5', '东交', '交'].sort());
});

test('罕用字算一个字', () => {
  expect(searchTokens('𬱖某')).toEqual(['某', '𬱖某'].sort());
});

test('只有标点的没有可查的字', () => {
  expect(tokenQuery('，“”--')).toBeUndefined();
});

const databases = await testDatabases();
afterAll(async () => {
  for (const { close } of databases) await close();
});

const letter = fc.constantFrom(..."粤东交罚李王样本公司有限A1b2〔〕-_% '\\&|!:*()");
const text = fc.array(letter, { maxLength: 24 }).map((letters) => letters.join(''));

for (const { name, db } of databases) {
  describe(name, () => {
    test('任取一段连续的字去查，必定查得到；查到的必定含有它', async () => {
      const rows = fc.record({ text, from: fc.nat(23), length: fc.integer({ min: 1, max: 6 }), other: text });
      await fc.assert(
        fc.asyncProperty(rows, async ({ text: whole, from, length, other }) => {
          const asked = tokenQuery([...whole].slice(from, from + length).join(''));
          if (!asked) return;
          const found = await db.query<{ own: boolean; foreign: boolean }>(
            `select array_to_tsvector($1::text[]) @@ $3::tsquery and $5 like all ($4::text[]) as own,
                    array_to_tsvector($2::text[]) @@ $3::tsquery and $6 like all ($4::text[]) as foreign`,
            [
              searchTokens(whole),
              searchTokens(other),
              asked.query,
              asked.likes,
              searchText(whole),
              searchText(other),
            ],
          );
          const inOther = asked.likes.every((like) => searchText(other).includes(like.slice(1, -1)));
          expect(found).toEqual([{ own: true, foreign: inOther }]);
        }),
        { numRuns: 300 },
      );
    });

    test('检索函数不越过本次的城市范围', async () => {
      await emptyTables(db);
      for (const city of ['440100', '440600']) {
        const scope = { cities: [city], role: 'lpt_app' } as const;
        await db.transaction(scope, async (tx) => {
          await tx.query(`insert into the_case values ($1, 'x', 1, '{}', '', '')`, [city]);
          await tx.query(`insert into case_search values ($1, 'x', $2, array_to_tsvector($3::text[]))`, [
            city,
            searchText('样本公司'),
            searchTokens('样本公司'),
          ]);
        });
      }
      const asked = tokenQuery('本公');
      const found = await db.query<{ city: string }>(
        'select city from search_cases($1, $2::tsquery, $3, 10001)',
        [['440100', '440600'], asked?.query, asked?.likes],
        { cities: ['440600'], role: 'lpt_app' },
      );
      expect(found).toEqual([{ city: '440600' }]);
    });
  });
}
