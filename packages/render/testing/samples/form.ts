import type { DocumentModel } from '@lpt/domain';

/** 立案审批表：三级意见，负责人意见尚未办理。 */
export const filingForm: DocumentModel = {
  code: 'LA-01',
  title: '立案审批表',
  organ: '广州市天河区市场监督管理局（演示）',
  layout: 'form',
  numberLabel: '案号',
  number: '穗天市监案〔2026〕第12号',
  blocks: [
    {
      kind: 'form',
      rows: [
        [{ label: '案由', content: ['涉嫌经营超过保质期的食品案'] }],
        [
          { label: '案件来源', content: ['行政检查'], span: 6 },
          { label: '受案时间', content: ['2026年3月1日'], span: 6 },
        ],
        [{ label: '当事人（单位）' }],
        [
          { label: '名称', content: ['广州市样例食品贸易有限公司'], span: 6 },
          { label: '统一社会信用代码', content: ['91440106PDY0000364'], span: 6 },
        ],
        [
          { label: '法定代表人', content: ['样喆犇'], span: 4 },
          { label: '职务', content: ['执行董事'], span: 4 },
          { label: '电话', content: [{ text: '', from: { label: '执法人员填写' } }], span: 4 },
        ],
        [{ label: '住所', content: ['广州市天河区样例路88号首层'] }],
        [
          {
            label: '案件基本情况',
            content: [
              '2026年3月1日，执法人员在监督检查中发现当事人经营场所货架上陈列待售的“样例牌”饼干36袋，包装标示生产日期为2025年6月1日，保质期9个月，至检查当日已超过保质期，当事人涉嫌经营超过保质期的食品。',
            ],
            lines: 6,
          },
        ],
        [
          {
            label: '承办人意见',
            opinion: { text: '建议立案。拟由样明、样亮承办。', signer: '样明、样亮', on: '2026年3月2日' },
          },
        ],
        [
          {
            label: '承办机构负责人意见',
            opinion: { text: '同意立案，报局负责人审批。', signer: '样祎', on: '2026年3月2日' },
          },
        ],
        [{ label: '行政机关负责人意见', opinion: 'pending' }],
        [{ label: '备注', content: [] }],
      ],
    },
  ],
};
