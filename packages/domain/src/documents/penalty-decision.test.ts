import { describe, expect, test } from 'vitest';
import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import { yuan } from '../kernel/money.ts';
import { createRegistry } from '../registry/create-registry.ts';
import { aCase, aRecordedCase, issuedModels } from '../testing/a-case.ts';
import { demoContext } from '../testing/case-recorder.ts';
import type { CaseSetup } from '../testing/case-setup.ts';
import { demoBody, demoMatters } from '../testing/demo-registry.ts';
import { documentText } from '../testing/document-text.ts';
import { documentOf } from './documents.ts';
import type { DocumentModel } from './model.ts';

function decisionPaper(setup: Partial<CaseSetup> = {}, party = 0): DocumentModel {
  return issuedModels(aRecordedCase('decided', setup).events, 'JD-02')[party]!;
}

function built(theCase: Case, ctx = demoContext('2026-04-10'), code = 'JD-02'): string {
  const [party] = theCase.parties;
  return documentText(documentOf(code).build({ theCase, party: party!, ctx, events: [] }));
}

/** 改一改已经作出的决定。 */
function changed(theCase: Case, change: (party: Party) => Party): Case {
  return { ...theCase, parties: theCase.parties.map(change) };
}

const market = decisionPaper();
const text = documentText(market);

/** 行政处罚法第五十九条第一款各项。 */
const statutory: readonly (readonly [string, string, readonly string[]])[] = [
  ['第一项', '当事人的名称、地址', ['广州样例食品贸易有限公司', '广州市天河区示例路88号首层']],
  [
    '第二项',
    '违反法律、法规、规章的事实和证据',
    [
      '饼干36袋',
      '现场笔录',
      '询问笔录',
      '进货票据和销售台账',
      '证明购进、销售的数量',
      '《食品安全法》第三十四条第十项',
    ],
  ],
  [
    '第三项',
    '处罚的种类和依据',
    [
      '1.没收违法所得人民币叁佰肆拾捌元整（348元）（计算方法：29袋×12元＝348元）；',
      '2.没收超过保质期的饼干36袋；',
      '3.罚款人民币伍万元整（50000元）。',
      '依据《食品安全法》第一百二十四条第一款第五项、《行政处罚法》第五十七条第一款第一项的规定',
    ],
  ],
  [
    '第四项',
    '履行方式和期限',
    ['自收到本决定书之日起15日内', '样例银行天河支行', '电子支付系统', '交付本机关'],
  ],
  [
    '第五项',
    '申请复议、提起诉讼的途径和期限',
    ['60日内向广州市天河区人民政府申请行政复议', '6个月内直接向广州铁路运输法院提起行政诉讼'],
  ],
  ['第六项', '机关名称', ['广州市天河区市场监督管理局（演示）']],
];

describe('行政处罚决定书的法定内容', () => {
  for (const [item, title, expected] of statutory)
    test(`第五十九条第一款${item}：${title}`, () => {
      for (const each of expected) expect(text).toContain(each);
    });

  test('第五十九条第一款第六项、第二款：决定之日和机关印章', () => {
    expect(market.signOff).toEqual({
      organ: '广州市天河区市场监督管理局（演示）',
      on: '2026-04-10',
      seal: true,
    });
  });

  test('落款是决定之日，晚几日重新排印也不变', () => {
    const theCase = aCase('decided');
    const model = documentOf('JD-02').build({
      theCase,
      party: theCase.parties[0]!,
      ctx: demoContext('2026-04-20'),
      events: [],
    });
    expect(model.signOff?.on).toBe('2026-04-10');
  });
});

describe('通用的写法', () => {
  test('五个部分，依次排列', () => {
    const headings = market.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual([
      '一、违法事实和证据',
      '二、告知、陈述申辩、听证及复核情况',
      '三、违反的规定、裁量及处罚依据和决定',
      '四、履行方式和期限',
      '五、救济途径',
    ]);
  });

  test('写明来源、立案、承办人员及证号、时间和地点', () => {
    for (const each of [
      '2026年3月2日，本机关在监督检查中发现当事人涉嫌经营超过保质期的食品',
      '于2026年3月5日立案调查（案号：穗天市监立〔2026〕12号）',
      '样甲明（执法证号：演示MARKET-0001）、样乙青（执法证号：演示MARKET-0002）',
      '违法行为发生的时间为2026年2月10日至2026年3月3日，地点为广州市天河区示例路88号首层',
    ])
      expect(text).toContain(each);
  });

  test('写明责令改正和复查', () => {
    expect(text).toContain('《责令改正通知书》（穗天市监责改〔2026〕3号）');
    expect(text).toContain('经2026年3月18日复查，当事人已经改正。');
  });

  test('写明告知书文号、日期、送达，陈述申辩的内容、复核和不采纳', () => {
    for (const each of [
      '《行政处罚告知书》（穗天市监罚告〔2026〕21号）',
      '于2026年3月27日以直接送达的方式送达当事人',
      '2026年3月30日，当事人以书面方式提出陈述、申辩：经营困难，请求从轻处罚。',
      '对当事人的意见，本机关不予采纳。',
    ])
      expect(text).toContain(each);
  });

  test('没有陈述申辩的，如实写没有', () => {
    const silent = documentText(decisionPaper({ statement: false }));
    expect(silent).toContain('当事人在告知的期限内未提出陈述、申辩意见。');
    expect(silent).not.toContain('复核：');
  });

  test('没有听证权利的，不写听证', () => {
    expect(text).not.toContain('要求听证');
  });

  test('没有法制审核、集体讨论的，不写', () => {
    expect(text).not.toContain('法制审核');
    expect(text).not.toContain('集体讨论');
  });

  test('公示告知写明市场监管和广东的依据', () => {
    expect(text).toContain('《市场监督管理行政处罚信息公示规定》第八条');
    expect(text).toContain('《广东省行政执法公示办法》第十一条');
  });
});

describe('加处罚款', () => {
  test('决定加处的，写明每日百分之三、以罚款本数为限、救济期间不计算', () => {
    expect(text).toContain('每日按罚款数额的百分之三加处罚款');
    expect(text).toContain('不超过人民币伍万元整（50000元）');
    expect(text).toContain('《行政处罚法》第七十三条第三款');
  });

  test('决定不加处的，明确写不加处', () => {
    const without = documentText(decisionPaper({ lateFine: false }));
    expect(without).toContain('本机关不加处罚款');
    expect(without).not.toContain('百分之三');
    expect(without).not.toContain('第七十三条第三款');
  });

  test('没有罚款的，不写加处罚款', () => {
    const theCase = changed(aCase('decided'), (party) => ({
      ...party,
      decision: {
        ...party.decision!,
        proposal: { ...party.decision!.proposal, penalties: [{ kind: 'warning' }] },
      },
    }));
    const warned = built(theCase);
    expect(warned).toContain('警告自本决定书送达之日起生效');
    expect(warned).not.toContain('加处罚款');
    expect(warned).not.toContain('代收机构');
    expect(warned).not.toContain('向社会公示');
  });
});

describe('各类机关、各类当事人', () => {
  const transport = documentText(
    decisionPaper({ body: 'transport', parties: ['person'], fineFen: yuan(6_000), hearing: 'withdrawn' }),
  );
  const township = decisionPaper({
    body: 'township',
    parties: ['person', 'individual-business'],
    fineFen: yuan(2_000),
  });

  test('交通运输四段，个人写公民身份号码，听证申请和撤回、法制审核和集体讨论各在哪一日', () => {
    for (const each of [
      '一、违法事实、证据和告知情况',
      '四、救济途径',
      '44010618990101001X',
      '2026年3月31日，当事人要求听证，后于2026年4月2日书面撤回。',
      '本案于2026年3月24日通过法制审核，于2026年4月8日经本机关负责人集体讨论。',
      '罚款人民币陆仟元整（6000元）。',
      '向东莞市人民政府申请行政复议',
    ])
      expect(transport).toContain(each);
    expect(transport).not.toContain('五、');
  });

  test('镇街一气写下来，不分标题，没收的算式写出来', () => {
    expect(township.blocks.some(({ kind }) => kind === 'heading')).toBe(false);
    expect(documentText(township)).toContain(
      '2.没收违法所得人民币壹仟壹佰陆拾元整（1160元）（计算方法：29袋×40元＝1160元）；',
    );
  });

  test('受委托办案的，以委托机关的名义', () => {
    const entrusted = createRegistry({
      bodies: [demoBody('market'), demoBody('township')],
      officers: [],
      powers: [
        {
          id: '1',
          body: 'market',
          matter: demoMatters.market,
          actType: 'penalty',
          from: demoContext('2021-01-01').on,
          restsOn: '委托书',
          kind: 'entrusted',
          onBehalfOf: 'township',
        },
      ],
    });
    const model = built(aCase('decided'), { ...demoContext('2026-04-10'), registry: entrusted });
    expect(model).toContain('阳山县杜步镇人民政府（演示）\n行政处罚决定书');
    expect(model).toContain('向阳山县人民政府申请行政复议');
  });

  test('未成年人的处罚不写将要公示', () => {
    const grown = documentText(decisionPaper({ parties: ['person'] }));
    const young = changed(aCase('decided', { parties: ['person'] }), (party) => ({
      ...party,
      identity: { ...party.identity, birth: demoContext('2009-05-01').on },
    }));
    expect(grown).toContain('向社会公示');
    expect(built(young)).not.toContain('向社会公示');
  });
});
