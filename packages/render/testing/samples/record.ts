import type { DocumentModel } from '@lpt/domain';

const questions = [
  ['请你介绍一下基本情况。', '我叫样垚，是广州市样例食品贸易有限公司的仓库管理员，今天由我陪同检查。'],
  [
    '今天检查时货架上的“样例牌”饼干是什么时候购进的？',
    '2025年12月15日从某某商行购进的，一共100袋，有送货单，但是进货查验记录当时没有登记。',
  ],
  [
    '这批饼干的保质期到什么时候？',
    '包装上写的生产日期是2025年6月1日，保质期9个月，应该是到2026年3月1日之前。',
  ],
  ['已经销售了多少？', '已经卖出64袋，每袋12元，剩下的36袋都在货架上。'],
  ['超过保质期的食品为什么没有下架？', '最近人手不够，没有及时检查，是我们的疏忽。'],
] as const;

/** 现场笔录，含问答，两页，当事人手签。 */
export const siteRecord: DocumentModel = {
  code: 'JC-03',
  title: '现场检查笔录',
  organ: '广州市天河区市场监督管理局（演示）',
  layout: 'record',
  numberLabel: '案号',
  number: '穗天市监案〔2026〕第12号',
  blocks: [
    {
      kind: 'fields',
      rows: [
        { label: '检查时间', value: '2026年3月1日9时30分至2026年3月1日10时45分' },
        { label: '检查地点', value: '广州市天河区样例路88号首层' },
        { label: '被检查人', value: '广州市样例食品贸易有限公司' },
        { label: '见证人', value: '' },
      ],
    },
    {
      kind: 'paragraph',
      content: [
        '执法人员到达现场后出示执法证件，说明来意，告知当事人依法享有陈述、申辩以及申请回避的权利，并有如实回答询问、配合检查的义务。',
      ],
    },
    {
      kind: 'dialogue',
      turns: [...questions, ...questions.slice(0, 4)].map(([question, answer]) => ({ question, answer })),
    },
    { kind: 'blank-below' },
    { kind: 'paragraph', content: ['以上笔录我已看过，与我讲的一致。'] },
    {
      kind: 'signatures',
      lines: [
        { role: '当事人或者现场负责人' },
        { role: '见证人', note: '当事人到场，未邀请见证人', names: ['/'] },
        {
          role: '执法人员',
          names: ['样明（执法证号44010600001）', '样亮（执法证号44010600002）'],
          on: '2026年3月1日',
        },
      ],
    },
  ],
};
