import { type DocumentModel, day } from '@lpt/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkStructure, fontsOf, haveTools, infoOf, linesOf, pagesOf } from '../testing/pdf-tools.ts';
import { penaltyDecision } from '../testing/samples/decision.ts';
import { dossierCover } from '../testing/samples/dossier.ts';
import { evidenceList } from '../testing/samples/evidence-list.ts';
import { filingForm } from '../testing/samples/form.ts';
import { letter } from '../testing/samples/letter.ts';
import { hearingNotice } from '../testing/samples/notice.ts';
import { siteRecord } from '../testing/samples/record.ts';
import { createRenderer } from './renderer.ts';

const renderer = createRenderer({ workers: 1 });
afterAll(() => renderer.close());

const on = day('2026-04-20');
const print = (model: DocumentModel) => renderer.renderPdf(model, { on });

describe.skipIf(!haveTools)('每一种文书', () => {
  const samples = { penaltyDecision, hearingNotice, siteRecord, filingForm, evidenceList, dossierCover };
  for (const [name, model] of Object.entries(samples)) {
    test(`${model.title}（${name}）是 A4、PDF/A-2a，字体嵌入，文字取得出`, async () => {
      const pdf = await print(model);
      checkStructure(pdf);

      const info = infoOf(pdf);
      expect(info['Page size']).toContain('A4');
      expect(info.Tagged).toBe('yes');
      expect(info.Title).toBe(`${model.organ}${model.title}`);
      expect(info.Author).toBe(model.organ);
      expect(Buffer.from(pdf).toString('latin1')).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>A</);
      expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (zh-CN)');

      expect(fontsOf(pdf).length).toBeGreaterThan(0);
      for (const font of fontsOf(pdf)) expect(font).toMatchObject({ embedded: true, mapped: true });

      const text = pagesOf(pdf).join('');
      expect(text).toContain(model.organ);
      expect(text).toContain(model.title);
    });
  }
});

describe.skipIf(!haveTools)('行政处罚决定书', () => {
  let pdf: Uint8Array = new Uint8Array();
  let pages: readonly string[] = [];
  let text = '';
  beforeAll(async () => {
    pdf = await print(penaltyDecision);
    pages = pagesOf(pdf);
    text = pages.join('');
  });

  test('标题两行，文号在标题下', () => {
    const [organ, title, number] = linesOf(pdf, 1).map((line) => line.trim());
    expect(organ).toBe('广州市天河区市场监督管理局（演示）');
    expect(title).toBe('行政处罚决定书');
    expect(number).toContain('穗天市监罚〔2026〕101号');
  });

  test('姓名里的生僻字印得出来', () => {
    expect(text).toContain('法定代表人：样喆犇');
  });

  test('空的联系电话印作斜杠', () => {
    expect(text).toContain('联系电话：/');
  });

  test('金额照原样，条目按序编号', () => {
    expect(text).toContain('1.没收违法所得人民币叁佰伍拾贰元整（352.00元）；');
    expect(text).toContain('3.罚款人民币伍仟元整（5,000.00元）。');
  });

  test('落款、日期、演示用章、份数说明与末段最后两行同在末页', () => {
    const last = pages.at(-1) ?? '';
    for (const part of ['依法提起行政诉讼。', '2026年4月20日', '演示用章', '一份送达当事人', '扫码核验文书'])
      expect(last).toContain(part);
  });

  test('页码在页脚，一字线夹数字', () => {
    for (const [index, page] of pages.entries()) expect(page).toMatch(new RegExp(`—${index + 1}—$`));
  });

  test('单页在右、双页在左', () => {
    const column = (page: number): number => (linesOf(pdf, page).at(-1) ?? '').indexOf('—');
    expect(column(1) - column(2)).toBeGreaterThan(15);
  });

  test('相同的输入得到相同的文件', async () => {
    expect(Buffer.from(await print(penaltyDecision)).equals(Buffer.from(pdf))).toBe(true);
  });

  test('正式用印时只留位置，不印演示用章', async () => {
    const left = await renderer.renderPdf(penaltyDecision, { on, seals: 'space' });
    expect(pagesOf(left).join('')).not.toContain('演示用章');
    expect(pagesOf(left).join('')).toContain('2026年4月20日');
  });
});

describe.skipIf(!haveTools)('版面', () => {
  test('每页 22 行，每行 28 字', async () => {
    const long = await print(letter(['字'.repeat(28 * 60)]));
    const lines = linesOf(long, 2);
    expect(lines.slice(0, -1)).toHaveLength(22);
    for (const line of lines.slice(0, -1)) expect(line.trim()).toHaveLength(28);
  });

  test('落款从不独占一页：无论末段落在页面何处，落款所在页都有正文', async () => {
    for (let lines = 1; lines <= 24; lines += 1) {
      const signed = letter(['正文'.repeat(14 * lines)], {
        signOff: { organ: '样例局（演示）', on, seal: true },
      });
      const last = pagesOf(await print(signed)).at(-1) ?? '';
      expect(last, `${lines} 行`).toContain('2026年4月20日');
      expect(last, `${lines} 行`).toContain('正文正文');
    }
  });

  test('末段很长时照常分页，不整段移到下一页', async () => {
    const signed = letter(['第一段。', '末段'.repeat(14 * 30)], {
      signOff: { organ: '样例局（演示）', on, seal: true },
    });
    const [first = ''] = pagesOf(await print(signed));
    expect(first.split('末段').length).toBeGreaterThan(14 * 15);
  });
});

describe.skipIf(!haveTools)('签名行', () => {
  test('签名行与其后的落款同在一页', async () => {
    for (let lines = 1; lines <= 24; lines += 3) {
      const blocks: DocumentModel['blocks'] = [
        { kind: 'paragraph', content: ['正文'.repeat(14 * lines)] },
        {
          kind: 'signatures',
          lines: [{ role: '当事人' }, { role: '执法人员', names: ['样明', '样亮'], on: '2026年4月20日' }],
        },
      ];
      const last = pagesOf(
        await print(letter([], { blocks, signOff: { organ: '样例局（演示）', on, seal: true } })),
      ).at(-1);
      for (const part of ['当事人：', '执法人员：样明、样亮', '演示用章'])
        expect(last, `${lines} 行`).toContain(part);
    }
  });

  test('说明很长时日期另起一行，不与签名挤在一起', async () => {
    const role = '当事人（法定代表人、负责人或者受委托的代理人，签名或者盖章）';
    const blocks: DocumentModel['blocks'] = [
      { kind: 'signatures', lines: [{ role, names: ['样明'], on: '2026年4月20日' }] },
    ];
    const lines = linesOf(await print(letter([], { blocks })), 1).map((line) => line.trim());
    expect(lines).toContain('2026年4月20日');
  });
});

describe.skipIf(!haveTools)('笔录、表格、清单', () => {
  test('现场笔录续页重复案号，首页留逐页签名处，末页有以下空白和签名', async () => {
    const pages = pagesOf(await print(siteRecord));
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('第1页共2页');
    expect(pages[0]?.match(/当事人或者现场负责人：/g)).toHaveLength(1);
    expect(pages[1]).toMatch(/^现场检查笔录案号：穗天市监案〔2026〕第12号/);
    expect(pages[1]).toContain('（以下空白）');
    expect(pages[1]).toContain(
      '执法人员：样明（执法证号44010600001）、样亮（执法证号44010600002）2026年3月1日',
    );
  });

  test('立案审批表在一页内，意见有签名和日期，未办理的意见格划去', async () => {
    const pages = pagesOf(await print(filingForm));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('同意立案，报局负责人审批。签名：样祎2026年3月2日');
    expect(pages[0]).toMatch(/行政机关负责人意见\/|\/行政机关负责人意见/);
    expect(pages[0]).toContain('电话/');
  });

  test('六十行的证据清单每页重复表头，行不拆页', async () => {
    const pages = pagesOf(await print(evidenceList));
    expect(pages.length).toBeGreaterThan(1);
    const rowsSeen = pages.flatMap((page) =>
      [...page.matchAll(/IMG-2026-0301-(\d{4})/g)].map((match) => Number(match[1])),
    );
    expect(rowsSeen).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    for (const page of pages) expect(page).toContain('序号证据名称规格或者编号数量备注');
  });

  test('没有行的表格划去，不留空表', async () => {
    const empty = letter([], {
      blocks: [{ kind: 'table', columns: [{ title: '序号' }, { title: '名称' }], rows: [] }],
    });
    expect(pagesOf(await print(empty)).join('')).toContain('序号名称//');
  });

  test('很长的编号在格内换行，不出格、不丢字', async () => {
    const id = '91440106PDY0000364'.repeat(5);
    const narrow = letter([], {
      blocks: [
        { kind: 'table', columns: [{ title: '甲' }, { title: '乙' }, { title: '丙' }], rows: [[id, id, id]] },
      ],
    });
    const text = pagesOf(await print(narrow)).join('');
    expect([...text].filter((char) => char === 'P')).toHaveLength(15);
  });
});
