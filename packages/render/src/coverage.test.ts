import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DocumentModel, day } from '@lpt/domain';
import { expect, test } from 'vitest';
import { penaltyDecision } from '../testing/samples/decision.ts';
import { missingGlyphs } from './coverage.ts';
import { openFonts, withOwnFonts } from './fonts.ts';
import { createRenderer } from './renderer.ts';

function saying(text: string): DocumentModel {
  return { ...penaltyDecision, blocks: [{ kind: 'paragraph', content: [text] }] };
}

test('姓名常见的生僻字由后备字体补足', () => {
  expect(missingGlyphs(saying('喆犇垚祎堃䶮昇珺彧翀淏淼焱赟頔髙'))).toEqual([]);
});

test('广东地名用字齐全', () => {
  expect(missingGlyphs(saying('滘埗埔涌氹塱圳磡蓢沥罟冚'))).toEqual([]);
});

test('常用符号齐全', () => {
  expect(missingGlyphs(saying('〔〕《》“”‘’——……·、①⑳㎡℃％‰×÷±≤≥￥¥□☑√○●/'))).toEqual([]);
});

test('字体没有的字各列一次，按出现先后', () => {
  expect(missingGlyphs(saying('甲\u{2a6d7}乙\u{1f600}丙\u{2a6d7}'))).toEqual(['\u{2a6d7}', '\u{1f600}']);
});

test('文书的每个部分都查到', () => {
  const odd = '\u{1f600}';
  const parts: readonly Partial<DocumentModel>[] = [
    { title: odd },
    { organ: odd },
    { number: odd },
    { numberLabel: odd },
    { addressee: odd },
    { copies: odd },
    { qr: { content: 'x', caption: odd } },
    { signOff: { organ: odd, on: day('2026-01-01'), seal: false } },
    { blocks: [{ kind: 'heading', level: 1, text: odd }] },
    { blocks: [{ kind: 'fields', rows: [{ label: '姓名', value: odd }] }] },
    { blocks: [{ kind: 'list', items: [[odd]] }] },
    { blocks: [{ kind: 'table', columns: [{ title: '名称' }], rows: [[odd]] }] },
    {
      blocks: [
        { kind: 'form', rows: [[{ label: '意见', opinion: { text: '同意', signer: odd, on: '/' } }]] },
      ],
    },
    { blocks: [{ kind: 'form', rows: [[{ content: [{ strong: odd }] }]] }] },
    { blocks: [{ kind: 'dialogue', turns: [{ question: '问', answer: odd }] }] },
    { blocks: [{ kind: 'signatures', lines: [{ role: '当事人', names: [odd] }] }] },
  ];
  for (const part of parts)
    expect(missingGlyphs({ ...saying('甲'), ...part }), JSON.stringify(part)).toEqual([odd]);
});

test('不可见的字符不算缺字，也不会印出', () => {
  expect(missingGlyphs(saying('甲\u200b乙\u202e丙\ufeff\u0007'))).toEqual([]);
});

test('缺字的文书不能印出', async () => {
  const renderer = createRenderer({ workers: 1 });
  await expect(renderer.renderPdf(saying('\u{1f600}'), { on: day('2026-01-01') })).rejects.toThrow(
    'no glyph for: \u{1f600}',
  );
  await renderer.close();
});

test('自有字体的文件夹里没有所说的字族，直接报错', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lpt-own-fonts-'));
  const own = withOwnFonts({ folder, families: { title: '方正小标宋' } });
  expect(() => missingGlyphs(saying('甲'), own)).toThrow('font family not found: 方正小标宋');
  rmSync(folder, { recursive: true });
});

test('自有字体在前，开源字体在后补缺', () => {
  const own = withOwnFonts({
    folder: openFonts.folders[0] ?? '',
    families: { body: 'FandolKai' },
    latin: null,
  });
  expect(own.families.body).toEqual(['FandolKai', ...openFonts.families.body]);
  expect(own.families.heading).toEqual(openFonts.families.heading);
  expect(missingGlyphs(saying('甲喆'), own)).toEqual([]);
});
