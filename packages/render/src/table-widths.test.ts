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
  const widths = columnWidths(
    [...titles, '很长的说明一栏'],
    [[...titles, '很长很长很长很长的说明']],
    Array.from({ length: 9 }, () => undefined),
  );
  expect(widths).toHaveLength(9);
  expect(widths.every(({ kind }) => kind === 'share')).toBe(true);
});

test('列多的表里，一两个字的列不竖着写', () => {
  const titles = [
    '序号',
    '名称',
    '规格、型号',
    '数量',
    '用途',
    '状况',
    '存放地点',
    '保管人',
    '照片、录像',
    '所有人',
  ];
  const row = [
    '1',
    '饼干',
    '演示牌，300克',
    '214盒',
    '食用',
    '包装完好，标注保质期至2026年2月19日',
    '天河区市场监管局物证室',
    '样保管',
    '照片一组',
    '当事人',
  ];
  const widths = columnWidths(
    titles,
    [row],
    titles.map(() => undefined),
  );
  expect(widths.slice(0, 2)).toEqual([
    { kind: 'chars', size: 2 },
    { kind: 'chars', size: 2 },
  ]);
  expect(widths[5]).toEqual({ kind: 'share', size: 10 });
});
