import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { searchText, tokenQuery } from './search-tokens.ts';
import { emptyTables, testDatabases } from './testing/index.ts';

test('文号按段分开，全角转半角', () => {
  expect(searchText('粤东交罚〔２０２５〕00977号')).toBe('粤东交罚 2025 00977号');
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
    test.each([
      ['东交〔25〕', ['25', '5', '东交', '交', ' 25', '交 2']],
      ['00号', ['00', '00号', '0号', '号']],
      ['𬱖某', ['某', '𬱖某']],
    ])('“%s”切成两字一组、三字一组，每段末字单独留存，罕用字算一个字', async (given, tokens) => {
      const [row] = await db.query<{ tokens: string[] }>(
        'select tsvector_to_array(search_tokens($1, null)) as tokens',
        [searchText(given)],
      );
      expect([...(row?.tokens ?? [])].sort()).toEqual([...tokens].sort());
    });

    test('任取一段连续的字去查，必定查得到；查到的必定含有各段', async () => {
      const rows = fc.record({ text, from: fc.nat(23), length: fc.integer({ min: 1, max: 6 }), other: text });
      await fc.assert(
        fc.asyncProperty(rows, async ({ text: whole, from, length, other }) => {
          const asked = tokenQuery([...whole].slice(from, from + length).join(''));
          if (!asked) return;
          const found = await db.query<{ own: boolean; foreign: boolean }>(
            `select search_tokens($1, null) @@ $3::tsquery and $1 like all ($4::text[]) as own,
                    search_tokens($2, null) @@ $3::tsquery and $2 like all ($4::text[]) as foreign`,
            [searchText(whole), searchText(other), asked.query, asked.rest],
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
          await tx.query(`insert into case_search values ($1, 'x', null, now(), 'b', $2)`, [
            city,
            searchText('样本公司'),
          ]);
        });
      }
      const within = async (body: string) => {
        const asked = tokenQuery('本公', body);
        return db.query<{ city: string }>(
          'select city from search_cases($1, $2::tsquery, $3, 10001)',
          [['440100', '440600'], asked?.query, asked?.likes],
          { cities: ['440600'], role: 'lpt_app' },
        );
      };
      expect(await within('b')).toEqual([{ city: '440600' }]);
      expect(await within('c')).toEqual([]);
    });

    test.each([
      ['粤穗天市监立〔2026〕1号', '粤穗天市监立〔2026〕1号', true],
      ['粤穗天市监立〔2026〕1号', '粤穗天市监立〔2026〕11号', false],
      ['[2026] 1号', '粤穗天市监立〔2026〕11号', true],
      ['6〕1', '粤穗天市监立〔2026〕11号', true],
      ['示例,李', '广州示例商行 李样本', true],
      ['李、示例', '广州示例商行 李样本', true],
    ])('查“%s”，在“%s”里%s', async (term, given, found) => {
      const asked = tokenQuery(term);
      const rows = await db.query(
        'select 1 where search_tokens($1, null) @@ $2::tsquery and $1 like all ($3::text[])',
        [searchText(given), asked?.query, asked?.rest],
      );
      expect(rows).toHaveLength(Number(found));
    });
  });
}
