import { type DocumentModel, day } from '@lpt/domain';

/** 告知听证权利的事先告知书，末尾有当事人签收。 */
export const hearingNotice: DocumentModel = {
  code: 'GZ-01',
  title: '行政处罚听证告知书',
  organ: '佛山市南海区桂城街道办事处（演示）',
  layout: 'letter',
  number: '南桂城听告〔2026〕8号',
  addressee: '佛山市样例建材有限公司',
  blocks: [
    {
      kind: 'paragraph',
      content: [
        '由本机关立案调查的你单位涉嫌未取得建设工程规划许可证进行建设一案，已经调查终结。根据有关规定，现将拟作出的行政处罚告知如下：',
      ],
    },
    { kind: 'heading', level: 1, text: '一、违法事实' },
    {
      kind: 'paragraph',
      content: [
        '你单位于2026年2月在佛山市南海区桂城街道样例工业园内加建钢结构厂房一层，建筑面积1,160.50平方米。',
      ],
    },
    { kind: 'heading', level: 1, text: '二、拟处罚内容' },
    { kind: 'paragraph', content: ['拟处罚款人民币伍万贰仟元整（52,000.00元）。'] },
    { kind: 'heading', level: 1, text: '三、你单位的权利' },
    {
      kind: 'paragraph',
      content: [
        '你单位对上述拟处罚的内容及事实、理由、依据，有权进行陈述、申辩，并',
        { strong: '有权要求举行听证' },
        '。要求听证的，应当自收到本告知书之日起五个工作日内提出；逾期未提出的，视为放弃。',
      ],
    },
    {
      kind: 'signatures',
      lines: [
        { role: '当事人（签名或者盖章）', note: '收到本告知书' },
        { role: '执法人员', names: ['样明', '样亮'], on: '2026年3月18日' },
      ],
    },
  ],
  signOff: { organ: '佛山市南海区桂城街道办事处（演示）', on: day('2026-03-18'), seal: true },
};
