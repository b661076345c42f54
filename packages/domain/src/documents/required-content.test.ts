import { describe, expect, test } from 'vitest';
import { publishedFields } from '../disclosure/fields.ts';
import { aRecordedCase, issuedModels } from '../testing/a-case.ts';
import type { CaseRecorder } from '../testing/case-recorder.ts';
import { documentText } from '../testing/document-text.ts';
import { documentOf } from './documents.ts';

function paper({ events }: CaseRecorder, code: string): string {
  return documentText(issuedModels(events, code).at(-1)!);
}

const whole = aRecordedCase('archived');

/** 各种文书的必备内容，依文书、项目、须出现的文字。 */
const required: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'AY-01',
    '来源、收到日期、登记人、登记时间、当事人、内容',
    [
      '监督检查发现',
      '2026年3月2日',
      '样甲明',
      '2026年3月2日10时00分',
      '广州样例食品贸易有限公司',
      '饼干36袋',
    ],
  ],
  [
    'LA-01',
    '案由、依据、承办人员',
    [
      '涉嫌经营超过保质期的食品案',
      '《行政处罚法》第五十四条第二款',
      '演示MARKET-0002',
      '《食品安全法》第三十四条第十项',
    ],
  ],
  [
    'LA-01',
    '承办人、承办机构负责人、机关负责人的意见',
    ['建议立案。样甲明2026年3月5日', '同意立案。样丙和2026年3月5日', '同意立案。样丁正2026年3月5日'],
  ],
  [
    'DC-01',
    '起止到分、地点、人员证号、亮证、核对、备注',
    [
      '2026年3月3日10时20分',
      '2026年3月3日11时05分',
      '演示MARKET-0001',
      '已主动出示执法证件',
      '经核对，与实际情况一致',
      '立案以前的核查中制作',
      '以下空白',
    ],
  ],
  [
    'DC-05',
    '起止到分、次数、被询问人、告知、问答',
    [
      '2026年3月9日15时00分',
      '2026年3月9日16时10分',
      '第1次',
      '林样犇',
      '申请回避的权利',
      '你是否申请执法人员回避？',
      '不申请。',
    ],
  ],
  [
    'DC-06',
    '告知事项、地址、同意电子送达、账号',
    [
      '变更的，应当及时书面告知',
      '同意',
      '电子邮件',
      'party@example.invalid',
      '《行政处罚法》第六十一条第二款',
    ],
  ],
  [
    'DC-09',
    '名称、来源、日期、证明内容、摘要值',
    ['进货票据和销售台账', '当事人提供', '2026年3月10日', '证明购进', 'a'.repeat(64)],
  ],
  [
    'DC-22',
    '事实、依据、要求、期限、救济',
    [
      '饼干36袋',
      '《行政处罚法》第二十八条第一款',
      '立即停止违法行为',
      '2026年3月17日前',
      '60日内',
      '6个月内',
    ],
  ],
  [
    'DC-26',
    '立案、事实、证据、定性、裁量、建议、复杂程度',
    [
      '2026年3月5日',
      '饼干36袋',
      '进货票据和销售台账',
      '违反了《食品安全法》第三十四条第十项',
      '从轻',
      '3.罚款人民币伍万元整（50000元）。',
      '不属于情节复杂',
    ],
  ],
  [
    'SH-01',
    '事实、拟处理意见、七项审核、结论、签名',
    ['饼干36袋', '罚款人民币伍万元整（50000元）', '程序是否合法', '同意', '样己法2026年3月24日'],
  ],
  [
    'GZ-03',
    '告知书、时间、方式、回执、内容',
    ['穗天市监罚告〔2026〕21号', '2026年3月30日9时30分', '书面', '20260330-P1-T1', '经营困难'],
  ],
  [
    'GZ-04',
    '意见、采纳情况、复核意见、复核人',
    ['经营困难', '不予采纳', '没有提出新的事实和证据样甲明2026年4月7日'],
  ],
  [
    'JD-01',
    '事实、依据、告知复核、意见各级',
    [
      '饼干36袋',
      '《食品安全法》第一百二十四条第一款第五项',
      '不予采纳',
      '案件审核意见',
      '同意处理决定。样丁正2026年4月10日',
    ],
  ],
  [
    'SD-01',
    '受送达人、文书及文号、方式、地点、日期、送达人',
    [
      '广州样例食品贸易有限公司',
      '《行政处罚决定书》（穗天市监罚〔2026〕101号）',
      '直接送达',
      '示例路88号',
      '2026年4月13日',
      '演示MARKET-0001',
    ],
  ],
  [
    'ZX-01',
    '文号、代收机构、金额、票据号、余额',
    [
      '穗天市监罚〔2026〕101号',
      '样例银行天河支行',
      '叁佰肆拾捌元整（348元）',
      '票据-P1-gains',
      '零元整（0元）',
    ],
  ],
  [
    'JA-01',
    '处理结果、执行情况、结案情形、意见',
    [
      '罚款人民币伍万元整（50000元）',
      '2026年4月20日缴纳50000元',
      '已经执行完毕',
      '决定执行完毕',
      '同意结案。样丁正2026年4月30日',
    ],
  ],
  [
    'JA-02',
    '案号、归档号、案件名称、结果、日期、保管期限',
    [
      '穗天市监立〔2026〕12号',
      '2026-0001',
      '广州样例食品贸易有限公司经营超过保质期的食品案',
      '穗天市监罚〔2026〕101号',
      '2026年4月30日',
      '永久',
      '样辛卷',
    ],
  ],
  ['JA-04', '件数、立卷人和时间', ['正卷文书14件', '副卷文书6件', '样辛卷', '2026年5月8日']],
  ['JD-11', '摘要各项', ['穗天市监罚〔2026〕101号', '经营超过保质期的食品案', '2026年4月10日']],
];

describe('各种文书的必备内容', () => {
  for (const [code, items, expected] of required)
    test(`${code} ${documentOf(code).title}：${items}`, () => {
      for (const each of expected) expect(paper(whole, code)).toContain(each);
    });

  test('摘要公示的各项一项不少，各用公示字段表的名称，不写当事人的名称', () => {
    const publication = whole.theCase().parties[0]!.publication;
    if (publication?.status !== 'published') throw new Error('not published');
    const text = paper(whole, 'JD-11');
    for (const { title } of Object.values(publishedFields['portal-summary'])) expect(text).toContain(title);
    for (const [key, value] of Object.entries(publication.record))
      expect(text).toContain(key === 'decidedOn' ? '2026年4月10日' : value);
    expect(text).not.toContain('广州样例食品贸易有限公司');
  });

  test('决定以前案由写“涉嫌”，决定以后不写', () => {
    expect(paper(whole, 'DC-26')).toContain('案由：涉嫌经营超过保质期的食品案');
    expect(paper(whole, 'JD-01')).not.toContain('涉嫌');
  });
});
