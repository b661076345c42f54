import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Party } from '../case/party.ts';
import type { Identity } from '../case/people.ts';
import { chineseDay, day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import {
  aCase,
  aFine,
  aParty,
  aPenaltyDecision,
  aRecord,
  aService,
  aViolation,
} from '../supervision/testing-case.ts';
import { aRegistry } from '../supervision/testing-registry.ts';
import { publishedFields } from './fields.ts';
import { publicRecord } from './public-record.ts';

const registry = aRegistry();
const decidedOn = day('2026-03-12');

function decided(identity: Identity, facts: string): Party {
  return aParty({ identity, decision: aPenaltyDecision(decidedOn, { proposal: aFine(10_000, { facts }) }) });
}

function published(party: Party, over: Parameters<typeof aCase>[0] = {}) {
  const theCase = aCase({ violations: [aViolation('food.expired-food', {})], parties: [party], ...over });
  return publicRecord(theCase, party, registry);
}

describe('摘要公示', () => {
  const { identity } = aParty();

  test('恰好是字段表里的各项，一项不多，一项不少', () => {
    const record = published(decided(identity, '当事人经营超过保质期的食品。'));
    expect(Object.keys(record).toSorted()).toEqual(Object.keys(publishedFields['portal-summary']).toSorted());
    for (const { articles } of Object.values(publishedFields['portal-summary']))
      expect(articles.length).toBeGreaterThan(0);
  });

  test('逐项内容', () => {
    const facts = `${identity.name}（法定代表人${identity.representative}）在${identity.address}销售过期食品3件。`;
    expect(published(decided(identity, facts))).toEqual({
      documentNumber: '演示罚〔2026〕1号',
      caseName: '经营超过保质期的食品案',
      partyKind: '法人',
      facts: '当事人（法定代表人其负责人）在（地址略）销售过期食品3件。',
      basis: '违反《食品安全法》第三十四条第十项，依据《食品安全法》第一百二十四条第一款第五项',
      outcome: '罚款人民币壹万元整（10000元）',
      body: '广州市天河区演示局',
      decidedOn,
    });
  });

  test('几项违法行为的案件名称依次列出，同名的只列一次', () => {
    const food = aViolation('food.expired-food', {});
    const violations = [
      food,
      { ...food, id: 'V2' },
      { ...food, id: 'V3', matter: 'transport.cargo-not-secured' },
    ];
    expect(published(decided(identity, ''), { violations }).caseName).toBe(
      '经营超过保质期的食品、货运经营者未采取必要措施防止货物脱落、扬撒案',
    );
  });

  test('事项没有登记的，用遮盖过的案由', () => {
    const over = { violations: [], ground: `涉嫌${identity.name}未按规定备案案` };
    expect(published(decided(identity, ''), over).caseName).toBe('当事人未按规定备案案');
  });

  test('没有决定的不能公示，机关不在库里的不能公示', () => {
    expect(() => published(aParty())).toThrow('has no decision');
    expect(() => published(decided(identity, ''), { body: 'nowhere' })).toThrow('no such body');
  });

  test.each<[Partial<Identity>, string]>([
    [{ kind: 'person', name: '周示例' }, '自然人'],
    [{ kind: 'individual-business', name: '天河演示商行' }, '自然人'],
    [{ name: '天河演示食品有限公司' }, '法人'],
    [{ name: '广州演示科技有限公司（筹）' }, '法人'],
    [{ name: '天河演示有限公司越秀分公司' }, '非法人组织'],
    [{ name: '广州演示投资中心（有限合伙）' }, '非法人组织'],
    [{ name: '演示律师事务所' }, '非法人组织'],
    [{ name: '演示小学', idNumber: '12440300PDY000044X' }, '法人'],
    [{ name: '演示食品厂', idNumber: '91440106PDY000116X' }, '法人或者非法人组织'],
  ])('当事人类型 %j：%s', (over, kind) => {
    const { idNumber: _number, ...rest } = identity;
    expect(published(decided({ ...rest, ...over }, '')).partyKind).toBe(kind);
  });
});

describe('遮盖', () => {
  const { identity } = aParty();
  const factsOf = (facts: string, over: Parameters<typeof aCase>[0] = {}) =>
    published(decided(identity, facts), over).facts;

  test('举报人、执法人员、见证人、被询问人的姓名都换掉', () => {
    const party = decided(identity, '刘举报（13900000001）反映，陈示例询问店员周示例，吴见证在场。');
    const record = aRecord('questioning', decidedOn, { person: '周示例（店员）' });
    const services = [{ ...aService('left', decidedOn, 'served'), witness: '吴见证' }];
    expect(published({ ...party, services }, { records: [record] }).facts).toBe(
      '举报人（号码略）反映，执法人员询问店员有关人员，有关人员在场。',
    );
  });

  test('案件没有记下的号码，按写法认出来', () => {
    const facts =
      '身份证44010618990101001X，代码91440106PDY000116X，手机137-0000-0000，座机020-00000000，邮箱demo@example.com，账号6222 0000 0000 0000 000，车辆粤A·12345。';
    expect(factsOf(facts)).toBe(
      '身份证（号码略），代码（号码略），手机（电话略），座机（电话略），邮箱（邮箱略），账号（账号略），车辆（车牌略）。',
    );
  });

  test('数量、金额、日期和批号不动', () => {
    const facts = '2026年1月5日，购进20260105批次食品1200件，货值13800.50元，许可证编号JY14401060000000。';
    expect(factsOf(facts)).toBe(facts);
  });

  test('换一种写法也认得出：空格、连字符、全角', () => {
    expect(factsOf('天河演示 食品有限公司，电话138 0000 0000、１３８-００００-００００')).toBe(
      '当事人，电话（号码略）、（号码略）',
    );
  });

  test('去掉地域、组织形式的简称也认得出', () => {
    const own = { ...identity, name: '广州市天河区演示食品贸易有限公司' };
    expect(published(decided(own, '演示食品贸易有限公司（下称演示食品贸易）销售过期食品。')).facts).toBe(
      '当事人（下称当事人）销售过期食品。',
    );
  });

  test('名称恰好是代替的说法的一部分，也不留下', () => {
    const own = { ...identity, name: '当事人' };
    expect(published(decided(own, '当事人销售过期食品。')).facts).toBe('＊＊销售过期食品。');
  });

  test('同案的其他当事人称“其他当事人”', () => {
    const other = aParty({
      id: 'P2',
      identity: { kind: 'person', name: '冯示例', address: '广州市越秀区演示街2号' },
    });
    const party = decided(identity, '当事人与冯示例共同销售。');
    expect(published(party, { parties: [party, other] }).facts).toBe('当事人与其他当事人共同销售。');
  });
});

const han = fc.constantFrom(...'陈李张黄何罗梁示例演海晨宇欣然志强佳怡阿卜杜拉·');
const digit = fc.constantFrom(...'0123456789');
const surnames = fc.constantFrom('陈', '李', '欧阳', '司徒', '古力');
const personName = fc
  .tuple(surnames, fc.string({ unit: han, minLength: 1, maxLength: 4 }))
  .map((pair) => pair.join(''));
const firmName = fc
  .tuple(
    fc.constantFrom('', '广州市', '广东省佛山市南海区', '阳山县'),
    fc.string({ unit: han, minLength: 2, maxLength: 6 }),
    fc.constantFrom('食品有限公司', '运输有限责任公司', '商行', '农资经营部', '（有限合伙）'),
  )
  .map((parts) => parts.join(''));
const anyIdentity: fc.Arbitrary<Identity> = fc
  .record({
    kind: fc.constantFrom('person' as const, 'individual-business' as const, 'organisation' as const),
    person: personName,
    firm: firmName,
    idNumber: fc.string({ unit: digit, minLength: 15, maxLength: 18 }),
    representative: personName,
    phone: fc.string({ unit: digit, minLength: 7, maxLength: 12 }),
    street: fc.string({ unit: han, minLength: 2, maxLength: 6 }),
    house: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ kind, person, firm, street, house, ...rest }) => ({
    ...rest,
    kind,
    name: kind === 'person' ? person : firm,
    address: `阳山县杜步镇${street}路${house}号`,
    birth: day('1899-03-04'),
  }));

/** 事实里怎样提到当事人：夹在文字里、相连、重复、带空格、带标点。 */
const anyFacts = (identity: Identity) => {
  const { name, idNumber = '', phone = '', representative = '', address } = identity;
  const words = [
    name,
    idNumber,
    phone,
    representative,
    address,
    chineseDay(day('1899-03-04')),
    [...name].join(' '),
    '销售',
    '，',
  ];
  return fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 15 }).map((parts) => parts.join(''));
};

test('不论身份怎样、事实怎样写，公示里都没有姓名、号码、电话、地址、负责人', () => {
  fc.assert(
    fc.property(
      anyIdentity.chain((identity) => anyFacts(identity).map((facts) => ({ identity, facts }))),
      personName,
      ({ identity, facts }, reporter) => {
        const party = decided(identity, `${facts}${reporter}`);
        const { lead } = aCase();
        const record = published(party, {
          lead: { ...lead, reporter: { name: reporter, contact: '13900000001' } },
          violations: [],
          ground: `涉嫌${identity.name}销售过期食品`,
          updatedAt: instant('2026-03-12T09:00:00+08:00'),
        });
        const text = `${record.caseName}｜${record.facts}｜${record.outcome}`;
        const secrets = [
          identity.name,
          identity.idNumber,
          identity.phone,
          identity.representative,
          identity.address,
          reporter,
        ];
        for (const secret of secrets) expect(text).not.toContain(secret);
        expect(text).not.toContain('1899年3月4日');
      },
    ),
    { numRuns: 300 },
  );
});
