import { expect, test } from 'vitest';
import { columnWidths } from './table-widths.ts';

test('写明宽度的按比例分', () => {
  expect(columnWidths(['甲', '乙'], [], [1, 3])).toEqual([
    { kind: 'share', size: 1 },
    { kind: 'share', size: 3 },
  ]);
});

test('短的列给足字宽，长的列分剩下的地方', () => {
  const widths = columnWidths(
    ['序号', '证据名称'],
    [['1', '现场照片及执法记录仪视频截图']],
    [undefined, undefined],
  );
  expect(widths).toEqual([
    { kind: 'chars', size: 2 },
    { kind: 'share', size: 14 },
  ]);
});

test('全是短列时按内容分满，不会缩在一角', () => {
  const widths = columnWidths(['序号', '页数'], [['1', '2']], [undefined, undefined]);
  expect(widths.every(({ kind }) => kind === 'share')).toBe(true);
});

test('短列太多、占去大半时也改为分配', () => {
  const titles = Array.from({ length: 8 }, () => '四字标题');
  const widths = columnWidths([...titles, '很长的说明一栏'], [[...titles, '很长很长很长很长的说明']], []);
  expect(widths.every(({ kind }) => kind === 'share')).toBe(true);
});
