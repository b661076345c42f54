import { type DocumentModel, day } from '@lpt/domain';
import { afterAll, describe, expect, test } from 'vitest';
import { haveTools, pagesOf } from '../testing/pdf-tools.ts';
import { letter } from '../testing/samples/letter.ts';
import { createRenderer } from './renderer.ts';

const renderer = createRenderer({ workers: 1 });
afterAll(() => renderer.close());

const on = day('2026-04-20');
const print = (model: DocumentModel) => renderer.renderPdf(model, { on });

describe.skipIf(!haveTools)('排版语言的符号', () => {
  const hostile = [
    '#panic("注入")',
    '$ x^2 $',
    '\\反斜杠\\u{41}',
    '[方括号] {花括号}',
    '`反引号` ```raw```',
    '<script>alert(1)</script>',
    '*星号* _下划线_ ~波浪~',
    '@引用 <标签>',
    '= 等号开头',
    '- 减号开头',
    '/* 注释 */ // 注释',
    '#sys.inputs #include "/etc/passwd" #read("main.typ")',
    '"双引号" \'单引号\' --- ...',
  ];

  test('一律当作文字原样印出，无论在文书的哪个部分', async () => {
    for (const text of hostile) {
      const model = letter([text], {
        title: text,
        organ: text,
        number: text,
        addressee: text,
        copies: text,
        qr: { content: text, caption: text },
        signOff: { organ: text, on, seal: true },
        blocks: [
          { kind: 'paragraph', content: [text, { strong: text }] },
          { kind: 'heading', level: 1, text },
          { kind: 'fields', rows: [{ label: text, value: text }] },
          { kind: 'list', items: [[text]] },
          { kind: 'table', caption: text, columns: [{ title: text }], rows: [[text]] },
          {
            kind: 'form',
            rows: [
              [{ label: text, content: [text] }],
              [{ label: text, opinion: { text, signer: text, on: text } }],
            ],
          },
          { kind: 'dialogue', turns: [{ question: text, answer: text }] },
          { kind: 'signatures', lines: [{ role: text, names: [text], on: text, note: text }] },
        ],
      });
      const printed = pagesOf(await print(model)).join('');
      const bare = text.replace(/\s+/g, '');
      expect(printed.split(bare).length - 1, text).toBeGreaterThanOrEqual(18);
    }
  });
});
