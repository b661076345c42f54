import type { DocumentModel } from '@lpt/domain';

/** 60 行的证据清单，跨页。 */
export const evidenceList: DocumentModel = {
  code: 'DC-17',
  title: '证据清单',
  organ: '广州市天河区市场监督管理局（演示）',
  layout: 'list',
  numberLabel: '案号',
  number: '穗天市监案〔2026〕第12号',
  blocks: [
    {
      kind: 'table',
      columns: [
        { title: '序号' },
        { title: '证据名称' },
        { title: '规格或者编号' },
        { title: '数量' },
        { title: '备注' },
      ],
      rows: Array.from({ length: 60 }, (_, index) => [
        String(index + 1),
        `“样例牌”饼干外包装照片第${index + 1}组`,
        `IMG-2026-0301-${String(index + 1).padStart(4, '0')}`,
        '1份',
        '',
      ]),
    },
    { kind: 'blank-below' },
    {
      kind: 'signatures',
      lines: [
        { role: '当事人', names: ['样垚'], on: '2026年3月1日' },
        { role: '执法人员', names: ['样明', '样亮'], on: '2026年3月1日' },
      ],
    },
  ],
};
