import { describe, expect, test } from 'vitest';
import { aRecordedCase, issuedModels } from '../testing/a-case.ts';
import { documentText } from '../testing/document-text.ts';

const whole = aRecordedCase('archived');
const personal = aRecordedCase('archived', { parties: ['person'] });

describe('告知书（处罚法第四十四条）', () => {
  const plain = issuedModels(whole.events, 'GZ-01')[0]!;
  const hearing = issuedModels(personal.events, 'GZ-01')[0]!;

  test('拟处罚内容、事实、理由、依据，陈述申辩的权利和期限', () => {
    const text = documentText(plain);
    for (const each of [
      '饼干36袋',
      '《食品安全法》第三十四条第十项',
      '适用“从轻”裁量阶次',
      '依据《食品安全法》第一百二十四条第一款第五项的规定，本机关拟对你单位作出如下行政处罚',
      '3.罚款人民币伍万元整（50000元）。',
      '依据《行政处罚法》第四十四条、第四十五条的规定，你单位有权陈述和申辩',
      '自收到本告知书之日起5个工作日内',
      '广州市天河区样例路1号',
      '020-00000000',
    ])
      expect(text).toContain(each);
  });

  test('没有听证权利的，名称为行政处罚告知书，不写听证', () => {
    expect(plain.title).toBe('行政处罚告知书');
    expect(documentText(plain)).not.toContain('听证');
  });

  test('有听证权利的，名称为行政处罚听证告知书，写明理由、五个工作日和不承担费用', () => {
    expect(hearing.title).toBe('行政处罚听证告知书');
    for (const each of [
      '因罚款达到5000元的听证标准，依据',
      '《行政处罚法》第六十三条第一款、第六十四条第一项',
      '你有要求听证的权利',
      '之日起5个工作日内向本机关提出',
      '不承担本机关组织听证的费用',
    ])
      expect(documentText(hearing)).toContain(each);
  });

  test('二维码是相对的路径，查询码也印在纸上', () => {
    expect(plain.qr?.content).toBe('/p/CODE-P1');
    expect(plain.qr?.caption).toContain('CODE-P1');
    expect(documentText(plain)).toContain('输入查询码CODE-P1');
  });

  test('两名当事人各有各的告知书，听证权利分别判断', () => {
    const both = aRecordedCase('notice-issued', { parties: ['organisation', 'person'] });
    expect(issuedModels(both.events, 'GZ-01').map(({ title }) => title)).toEqual([
      '行政处罚告知书',
      '行政处罚听证告知书',
    ]);
  });
});
