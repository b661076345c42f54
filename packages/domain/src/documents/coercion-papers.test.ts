import { describe, expect, test } from 'vitest';
import { issuedModels } from '../testing/a-case.ts';
import { coercionCases } from '../testing/case-coercion.ts';
import { documentText } from '../testing/document-text.ts';
import { documentOf } from './documents.ts';

function paper(theCase: string, code: string): string {
  const [model] = issuedModels(coercionCases[theCase] ?? [], code);
  if (!model) throw new Error(`${theCase} has no ${code}`);
  return documentText(model);
}

const sealing = '查封，检测、保管、延长、解除';

describe('登记保存的文书', () => {
  test('通知书写明当事人、依据、期限的起止、不得销毁转移和清单', () => {
    const text = paper('先行登记保存', 'DC-20');
    for (const each of [
      '广州样例食品贸易有限公司',
      '《行政处罚法》第五十六条',
      '7个工作日',
      '2026年3月12日',
      '2026年3月23日',
      '不得销毁、损毁或者转移证据',
      '样例牌饼干',
      '36袋',
      '仓库一区',
    ])
      expect(text).toContain(each);
  });

  test('自动解除的通知写明届满之日，不说是负责人批准的处理', () => {
    const text = paper('紧急登记保存后自动解除', 'DC-21');
    expect(text).toContain('登记保存的期限至2026年3月23日届满，登记保存已经自动解除');
    expect(text).not.toContain('作出如下处理');
  });

  test('紧急保存的审批表注明补办', () => {
    expect(paper('紧急登记保存后自动解除', 'DC-19')).toContain('当场实施后补办批准');
  });
});

describe('强制措施的文书', () => {
  test('决定书写明法定五项：当事人及地址、理由依据期限、对象名称数量、救济途径期限、机关印章日期', () => {
    const text = paper(sealing, 'QZ-02');
    for (const each of [
      '广州市天河区示例路88号首层',
      '有证据证明不符合食品安全标准',
      '演示法律第一条',
      '30日',
      '2026年4月11日',
      '样例牌饼干36袋',
      '申请行政复议',
      '提起行政诉讼',
    ])
      expect(text).toContain(each);
    const [model] = issuedModels(coercionCases[sealing] ?? [], 'QZ-02');
    expect(model?.title).toBe('查封决定书');
    expect(model?.signOff).toMatchObject({ seal: true, on: '2026-03-12' });
  });

  test('清单一式二份，写明规格、数量、保管人', () => {
    const text = paper(sealing, 'QZ-03');
    for (const each of ['一式二份', '样保管', '样例牌饼干500克36袋']) expect(text).toContain(each);
  });

  test('检测期间告知书写明起止和不计入，费用由机关承担', () => {
    const text = paper(sealing, 'DC-16');
    for (const each of ['2026年3月13日', '2026年3月24日', '不计入查封、扣押的期限', '费用由本机关承担'])
      expect(text).toContain(each);
  });

  test('延长决定书说明理由，写明延长以后的届满日；检测期间不计入', () => {
    const text = paper(sealing, 'QZ-08');
    expect(text).toContain('案情复杂');
    expect(text).toContain('2026年5月23日');
  });

  test('委托保管书写明保管费用由机关承担', () => {
    expect(paper(sealing, 'QZ-06')).toContain('保管费用由本机关承担');
  });

  test('解除决定书写明第几项情形，附退还清单；不予批准的引紧急措施的条', () => {
    expect(paper(sealing, 'QZ-10')).toContain('第二十八条第一款第五项');
    expect(paper(sealing, 'QZ-10')).toContain('退还财物清单');
    expect(paper('当场扣押，负责人不予批准', 'QZ-10')).toContain('《行政强制法》第十九条');
  });

  test('冻结通知书交金融机构，写明届满自动解除；冻结没有财物清单', () => {
    const text = paper('冻结', 'QZ-13');
    expect(text).toContain('样例银行天河支行');
    expect(text).toContain('自届满之日起解除冻结');
    expect(issuedModels(coercionCases['冻结'] ?? [], 'QZ-03')).toEqual([]);
  });

  test('当场交付的都盖章并须送达', () => {
    for (const code of ['DC-20', 'DC-21', 'DC-16', 'QZ-02', 'QZ-08', 'QZ-10'])
      expect(documentOf(code)).toMatchObject({ needsService: true, sealed: true });
  });
});
