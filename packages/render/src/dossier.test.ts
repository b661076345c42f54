import { type DocumentModel, day } from '@lpt/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { haveTools, pagesOf } from '../testing/pdf-tools.ts';
import { dossierCover, dossierModels } from '../testing/samples/dossier.ts';
import { letter } from '../testing/samples/letter.ts';
import { createRenderer } from './renderer.ts';

const renderer = createRenderer({ workers: 1 });
afterAll(() => renderer.close());

const on = day('2026-04-20');
const print = (model: DocumentModel) => renderer.renderPdf(model, { on });

describe.skipIf(!haveTools)('单独印制的封面和目录', () => {
  test('照数据排，不编页码', async () => {
    const catalogue = letter([], {
      title: '卷内文件目录',
      layout: 'catalogue',
      blocks: [
        {
          kind: 'table',
          columns: [{ title: '序号' }, { title: '文书（材料）名称' }, { title: '页号' }],
          rows: [['1', '立案审批表', '1—2']],
        },
      ],
    });
    expect(pagesOf(await print(catalogue)).join('')).toMatch(/1立案审批表1—2$/);
    expect(pagesOf(await print(dossierCover)).join('')).toMatch(/件数、页数\/$/);
  });
});

describe.skipIf(!haveTools)('整卷', () => {
  let pages: readonly string[] = [];
  beforeAll(async () => {
    pages = pagesOf(await renderer.renderDossier(dossierModels, { on }));
  });

  test('封面在前，目录在后，目录的页号就是各份文书所在的页', () => {
    expect(pages[0]).toContain('行政处罚案卷');
    expect(pages[1]).toContain('卷内文件目录');
    const starts = [
      ...(pages[1] ?? '').matchAll(
        /(行政处罚决定书|立案审批表|行政处罚听证告知书|现场检查笔录|证据清单).*?号(?:\d{4}-\d{2}-\d{2}|\/)(\d+)/g,
      ),
    ];
    expect(starts).toHaveLength(5);
    for (const [, title = '', from] of starts) expect(pages[Number(from) + 1]).toContain(title);
  });

  test('页号从第一份文书起贯通编排，封面和目录不编', () => {
    expect(pages[0]).not.toMatch(/\d$/);
    for (const [index, page] of pages.slice(2).entries())
      expect(page).toMatch(new RegExp(`(^|\\D)${index + 1}$`));
  });

  test('各份文书保留自己的页码', () => {
    const record = pages.filter((page) => page.includes('现场检查笔录') && page.includes('共2页'));
    expect(record.map((page) => /第(\d)页共2页/.exec(page)?.[1])).toEqual(['1', '2']);
  });

  test('一份文书也没有的卷不成卷', async () => {
    await expect(renderer.renderDossier([dossierCover], { on })).rejects.toThrow('at least one paper');
  });
});
