import { describe, expect, test } from 'vitest';
import type { Case } from '../case/case.ts';
import { evolve } from '../case/evolve.ts';
import { issuedModels } from '../testing/a-case.ts';
import { demoContext } from '../testing/case-recorder.ts';
import { documentText } from '../testing/document-text.ts';
import { executionCases } from '../testing/execution-plots.ts';
import { documentOf } from './documents.ts';

const events = Object.values(executionCases).flat();

function papers(code: string): string {
  return issuedModels(events, code)
    .map((model) => documentText(model))
    .join('\n');
}

/** 执行和决定变更的文书的必备内容。 */
const required: readonly (readonly [code: string, items: string, expected: readonly string[]])[] = [
  [
    'ZX-02',
    '决定文号、困难、证明、申请人',
    ['粤东交罚〔2026〕101号', '经营困难', '财务报表', '2026年4月27日'],
  ],
  ['ZX-03', '答复和各级意见', ['同意分期缴纳', '承办机构负责人意见', '行政机关负责人意见']],
  [
    'ZX-04',
    '文号、决定送达日、大写金额、各期、余额、法律依据',
    ['缓分', '2026年4月13日', '伍万元整', '第2期', '零元整', '第六十六条第二款'],
  ],
  [
    'ZX-14',
    '标准、起算、上限、不计算的期间、救济',
    ['百分之三', '2026年4月28日', '不超过人民币伍万元整', '第七十三条第三款', '行政复议'],
  ],
  [
    'ZX-05',
    '期限、方式、金额、给付方式、后果、陈述申辩',
    [
      '2026年6月18日',
      '到代收机构缴纳',
      '合计：伍万柒仟伍佰元整',
      '尚欠违法所得：叁佰肆拾捌元整',
      '账号',
      '申请人民法院强制执行',
      '陈述和申辩',
      '代履行催告书',
    ],
  ],
  [
    'ZX-06',
    '申请人、被申请人、请求、催告经过、依据、材料、负责人签名',
    ['申请人：东莞市交通运输局', '赵样禾', '强制执行罚款', '催告', '第五十三条', '证据材料', '样丁正'],
  ],
  ['ZX-07', '依据、方式、各级意见', ['法律：（演示）法律第一条', '划拨存款、汇款', '行政机关负责人意见']],
  [
    'ZX-08',
    '理由、依据、方式、时间、救济',
    ['经催告', '（演示）法律第一条', '划拨', '夜间或者法定节假日', '6个月'],
  ],
  [
    'ZX-09',
    '情形、标的、方式、日期、代履行人、费用、救济',
    ['第五十条、第五十一条', '倾倒的废渣', '2026年6月10日', '样例清运公司', '捌仟元整', '立即代履行决定书'],
  ],
  ['ZX-10', '中止、恢复、终结的情形和依据', ['中止执行', '恢复执行', '终结执行', '第三十九条', '第四十条']],
  ['ZX-11', '标的、自行拆除的期限、后果', ['加建的棚架', '2026年6月30日', '强制拆除']],
  ['ZX-12', '分阶段、本金不减、不履行的后果', ['第1期', '罚款本金不因本协议减少', '恢复强制执行']],
  ['ZX-13', '物品、方式、监督人、音像记录', ['饼干36袋', '依法销毁', '样乙青', '001号']],
  ['ZX-15', '时间到分、地点、经过、音像记录、签名', ['9时00分', '样例路', '001号', '样甲明', '以下空白']],
  [
    'JD-12',
    '原决定、理由、新的内容、撤回公示、救济',
    ['肆万元整', '予以撤销', '三个工作日内撤回', '行政复议'],
  ],
  ['JD-13', '原决定、原文、补正为', ['穗天市监罚〔2026〕101号', '2025年9月26日', '2025年9月27日']],
];

describe('执行和决定变更的文书', () => {
  for (const [code, items, expected] of required)
    test(`${code} ${documentOf(code).title}：${items}`, () => {
      for (const each of expected) expect(papers(code)).toContain(each);
    });

  test('发给当事人的都须送达；公告、申请书盖章而不送达当事人', () => {
    for (const code of ['ZX-04', 'ZX-05', 'ZX-08', 'ZX-09', 'ZX-10', 'ZX-12', 'ZX-14', 'JD-12', 'JD-13'])
      expect(documentOf(code), code).toMatchObject({ needsService: true, sealed: true });
    for (const code of ['ZX-06', 'ZX-11'])
      expect(documentOf(code), code).toMatchObject({ needsService: false, sealed: true });
  });

  const changedCase = executionCases['补正、变更决定，代履行，终结执行']!;
  const at = changedCase.findIndex(({ type }) => type === 'DecisionChanged');
  const ofChange = (procedure: Case['procedure'], code: string) => {
    const played = changedCase.slice(0, at + 1).reduce<Case | undefined>(evolve, undefined)!;
    const theCase = { ...played, procedure };
    const scope = { theCase, party: theCase.parties[0]!, ctx: demoContext('2026-06-17') };
    return documentText(documentOf(code).build({ ...scope, events: [changedCase[at]!] }));
  };

  test('变更当场处罚的，先申请复议，不写直接起诉；普通程序的复议、起诉任选', () => {
    expect(ofChange('summary', 'JD-12')).toContain('未经行政复议的，不得直接提起行政诉讼');
    expect(ofChange('summary', 'JD-12')).not.toContain('也可以依据');
    expect(ofChange('ordinary', 'JD-12')).toContain('直接向');
    expect(ofChange('ordinary', 'JD-12')).not.toContain('不得直接提起');
  });

  test('代履行不是当场作出的处罚，当场处罚的案件也复议、起诉任选', () => {
    expect(ofChange('summary', 'ZX-09')).toContain('也可以依据《行政诉讼法》第四十六条第一款');
  });
});
