import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formRow, spansOf } from './form-grid.ts';

const cell = fc.record({ label: fc.string(), span: fc.integer({ min: 1, max: 12 }) }, { requiredKeys: [] });

test('一行各格合计总是 24 小格，每格至少一小格', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
      const spans = spansOf(cells);
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(24);
      expect(Math.min(...spans)).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('标签与内容分开后仍合计 24 小格', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      const parts = formRow(cells.map((one) => ({ ...one, content: ['甲'] })));
      expect(parts.reduce((sum, part) => sum + part.columns, 0)).toBe(24);
    }),
  );
});

test('不写占几列的平分，写明的照写', () => {
  expect(spansOf([{}, {}, {}])).toEqual([8, 8, 8]);
  expect(spansOf([{ span: 4 }, {}])).toEqual([8, 16]);
});

test('窄格的标签写在内容前面，不另分格', () => {
  expect(
    formRow([{ label: '性别', content: ['男'], span: 2 }, { span: 10 }]).map(({ kind }) => kind),
  ).toEqual(['stacked', 'content']);
});

test('未办理的意见格是划去格，内容为空的格印斜杠', () => {
  const [, pending] = formRow([{ label: '负责人意见', opinion: 'pending' }]);
  expect(pending?.kind).toBe('pending');
  const [, empty] = formRow([{ label: '备注', content: [] }]);
  expect(empty?.runs.map(({ text }) => text)).toEqual(['/']);
});
