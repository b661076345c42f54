import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partyKindTitles } from '../case/people.ts';
import { scenarios } from '../testing/scenarios.ts';
import { drawInput } from './draw-input.ts';
import { firmLinesOf, readFirmLines } from './firm-lines.ts';
import { riskTitles } from './pool.ts';

const table = readFileSync(new URL('./firm-lines.scenarios.md', import.meta.url), 'utf8');

function resultText(text: string): string {
  const { firms, problems } = readFirmLines(text);
  const each = firms.map(
    ({ identity: { name, kind, address }, risk }) =>
      `${name}（${partyKindTitles[kind]}、${riskTitles[risk]}、${address}）`,
  );
  const read = each.length > 0 ? `${firms.length}家：${each.join('、')}` : '0家';
  return [read, ...problems.map(({ line, says }) => `第${line}行：${says}`)].join('；');
}

describe('粘贴的检查对象名录', () => {
  for (const row of scenarios(table))
    test(`第${row.line}行：${row.cell('情形')}`, () => {
      const pasted = row.cell('粘贴').replaceAll('⇥', '\t').replaceAll('／', '\n');
      expect(resultText(pasted)).toBe(row.cell('结果'));
    });

  const codes = ['91440106PDY00001XF', '92440106PDY000028C'];
  const word = fc.stringMatching(/^[\u4e00-\u9fa5]{1,12}$/);
  const firm = fc.record({
    identity: fc.record({ name: word, idNumber: fc.constantFrom(...codes), address: word }),
    risk: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
  });

  test('写回文字再读，还是那一份名录，并且合乎抽取的输入', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(firm, { selector: ({ identity }) => identity.idNumber, minLength: 1 }),
        (list) => {
          const { firms, problems } = readFirmLines(
            firmLinesOf(
              list.map(({ identity, risk }) => ({
                identity: { ...identity, kind: 'organisation' as const },
                risk,
              })),
            ),
          );
          expect(problems).toEqual([]);
          expect(firms).toMatchObject(list);
          expect(drawInput.shape.firms.safeParse(firms).success).toBe(true);
        },
      ),
    );
  });

  test('任何文字都不抛出；读出的每一家都合乎抽取的输入', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { firms } = readFirmLines(text);
        expect(firms.length === 0 || drawInput.shape.firms.safeParse(firms).success).toBe(true);
      }),
    );
  });
});
