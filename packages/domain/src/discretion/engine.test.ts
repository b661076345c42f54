import { MRT } from '@lpt/law';
import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { fen, yuan } from '../kernel/money.ts';
import { matterOf } from '../matters/matters.ts';
import { assessParty } from './assess-party.ts';
import { assessMatter, benchmarkOf } from './benchmarks.ts';
import { assess, missingCircumstances } from './engine.ts';
import { weigh } from './factors.ts';
import { gains } from './gains.ts';
import { position, ruleOfPosition } from './position.ts';

const on = day('2026-09-14');
const cargo = (timesInYear: number, correctedAtOnce = false) =>
  assessMatter({
    matter: 'transport.cargo-not-secured',
    circumstances: { timesInYear, correctedAtOnce },
    on,
  });
const food = (factors: readonly string[]) =>
  assessMatter({
    matter: 'food.expired-food',
    circumstances: { goodsValueFen: 64_000, gainsFen: 0, factors },
    on,
  });

describe('裁量说明', () => {
  test('货物扬撒，一年内第一次：定额一千元', () => {
    const found = cargo(1);
    expect(found.suggestedFen).toBe(yuan(1_000));
    expect(found.tier).toEqual({ id: 'minor', title: '较轻', weight: 'light' });
    expect(found.says).toBe(
      '本案属于责令改正并处罚款的情形，法定罚款幅度为1000元以上3000元以下。依照广东省交通运输行政处罚自由裁量标准（道路运政2021年版），当事人一年内第一次实施该违法行为，并且不能当场改正，适用“较轻”裁量阶次（罚款1000元），罚款为1000元。',
    );
  });

  test('基准没有覆盖：按法定幅度，写明空档', () => {
    const found = cargo(2);
    expect(found.tier).toBeUndefined();
    expect(found.range).toBeUndefined();
    expect(found.notes).toContain('基准表没有覆盖本案情节（空档），按法定幅度裁量并说明理由。');
    expect(found.says).toContain('没有可以适用的裁量阶次');
  });

  test('从轻情节写进说明，依据一并列出', () => {
    const found = food(['harm-reduced']);
    expect(found.says).toBe(
      '当事人具有主动消除或者减轻违法行为危害后果的情节，本案属于货值金额不足一万元的情形，法定罚款幅度为50000元以上100000元以下。依照《关于规范市场监督管理行政处罚裁量权的指导意见》，当事人具有从轻情节，适用“从轻”裁量阶次（法定幅度的0%至30%部分），罚款幅度为50000元以上65000元以下。',
    );
    expect(found.articles).toContainEqual(MRT.art(10, { item: 3 }));
    expect(found.basis).toEqual({ statutory: 'read', tiers: 'read' });
    expect(found.suggestedFen).toBeUndefined();
  });

  test('凭记忆的幅度每次都提醒核对', () => {
    const found = assessMatter({
      matter: 'agriculture.unregistered-fertiliser',
      circumstances: { gainsFen: 116_000 },
      on,
    });
    expect(found.statutory).toEqual({ minFen: 0, maxFen: 348_000 });
    expect(found.notes).toContain('幅度或者阶次没有核对原文，适用前应当核对。');
  });
});

describe('情节没有填全', () => {
  test('逐项说出题名，幅度为零，任何罚款都通不过', () => {
    const found = assessMatter({ matter: 'food.expired-food', circumstances: { gainsFen: -1 }, on });
    expect(found.missing).toEqual(['货值金额', '违法所得']);
    expect(found.says).toBe('情节没有填全：货值金额、违法所得。');
    expect(position(fen(1), found)).toBe('above-statutory');
    expect(missingCircumstances(matterOf('food.expired-food'), { goodsValueFen: 1, gainsFen: 0 })).toEqual(
      [],
    );
  });

  test('没有的事项是程序的错误', () => {
    expect(() => assessMatter({ matter: 'food.nothing', circumstances: {}, on })).toThrow(
      'unknown matter food.nothing',
    );
  });
});

describe('提示只在该提示的时候', () => {
  test('核对过原文、只落一档、没有法定情节的，什么也不提示', () => {
    expect(food([]).notes).toEqual([]);
  });

  test('应当从轻，所落的已是从轻一档的，不再提示', () => {
    const found = food(['coerced']);
    expect(found.tier?.weight).toBe('light');
    expect(found.notes).toEqual([]);
  });

  test('首次轻微可以不罚的，提示罚要说明理由', () => {
    expect(food(['first-minor-corrected']).notes).toContain(
      '具有可以不予行政处罚的情节，给予处罚的应当说明理由。',
    );
  });

  test('情节填全而一支也没有落入的，只说这一句', () => {
    const matter = { ...matterOf('food.expired-food'), statutory: [] };
    const found = assess({ matter, circumstances: { goodsValueFen: 64_000, gainsFen: 0 }, on });
    expect(found.notes).toEqual(['本案情节没有落入法定幅度的任何一支，应当核对情节。']);
  });

  test('基准在失效之日已经不用，前一日还用；施行以前不用', () => {
    const matter = matterOf('food.expired-food');
    const known = benchmarkOf(matter.benchmark ?? '', on);
    if (!known) throw new Error('the matter has a benchmark');
    const tierOn = (when: string) =>
      assess({
        matter,
        benchmark: { ...known, from: day('2026-01-01'), to: day('2026-09-14') },
        circumstances: { goodsValueFen: 64_000, gainsFen: 0, factors: [] },
        on: day(when),
      });
    expect(tierOn('2026-09-13').tier).toBeDefined();
    for (const when of ['2026-09-14', '2025-12-31']) {
      expect(tierOn(when).tier).toBeUndefined();
      expect(tierOn(when).notes).toEqual(['所选裁量基准在该日无效，按法定幅度裁量，应当核对适用的版本。']);
    }
  });
});

describe('法定情节', () => {
  test('轻微并及时改正且没有危害后果：不得处罚', () => {
    const found = food(['minor-no-harm']);
    expect(found.weighing.noPenalty).toBe('must');
    expect(found.notes).toContain('具有依法不予行政处罚的情节，不得处罚。');
  });

  test('首次轻微及时改正：可以不罚，罚要说明理由', () => {
    expect(food(['first-minor-corrected']).weighing.noPenalty).toBe('may');
  });

  test('从轻、从重并存：按一般并提示综合裁量', () => {
    const found = weigh(['cooperative', 'obstruction']);
    expect(found.gravity).toBe('normal');
    expect(found.notes).toHaveLength(1);
    expect(found.reductionAllowed).toBe(true);
    expect(weigh(['cooperative']).notes).toEqual([]);
    expect(weigh(['obstruction']).notes).toEqual([]);
  });

  test('应当从轻而阶次表另有标准的，提示', () => {
    const found = assessMatter({
      matter: 'transport.charter-outside-contract',
      circumstances: { timesInYear: 2, graveAccident: false, factors: ['coerced'] },
      on,
    });
    expect(found.notes).toContain('具有应当从轻或者减轻的情节，罚款应当在从轻幅度以内或者减轻。');
  });
});

describe('罚款的位置和要求', () => {
  test.each([
    [1_000, 'inside', 'none'],
    [1_001, 'above-tier', 'deviation-approval'],
    [3_000, 'above-tier', 'deviation-approval'],
    [3_001, 'above-statutory', 'refused'],
    [999, 'below-statutory', 'refused'],
  ] as const)('货物扬撒罚%i元：%s', (amount, expected, need) => {
    const found = cargo(1);
    const at = position(yuan(amount), found);
    expect(at).toBe(expected);
    expect(ruleOfPosition(at, found).need).toBe(need);
    expect(ruleOfPosition(at, found).articles.length).toBeGreaterThan(0);
  });

  test('有减轻情节的可以低于法定幅度，理由写明', () => {
    const found = food(['disclosed']);
    const rule = ruleOfPosition(position(yuan(5_000), found), found);
    expect(rule.need).toBe('reduction-ground');
    expect(rule.says).toBe('减轻处罚，理由：主动供述行政机关尚未掌握的违法行为。');
  });
});

describe('阶次重叠', () => {
  const facade = (choose?: string) =>
    assessMatter({
      matter: 'appearance.street-building-facade',
      circumstances: { correction: 'refused', places: 2, areaSqm: 6 },
      on,
      ...(choose ? { choose } : {}),
    });

  test('默认较轻，可以指定同时符合的另一档', () => {
    expect(facade().tier?.id).toBe('light');
    expect(facade('heavy').tier?.id).toBe('heavy');
    expect(facade('heavy').alternatives.map(({ id }) => id)).toEqual(['light']);
    expect(facade().notes[0]).toContain('同时符合“从轻”、“从重”');
  });

  test('不能指定并不符合的一档', () => {
    expect(facade('normal').tier?.id).toBe('light');
  });
});

test('基准有时间：2027年起生态环境的裁量规定失效', () => {
  expect(benchmarkOf('ecology.excess-discharge', day('2026-12-31'))).toBeDefined();
  expect(benchmarkOf('ecology.excess-discharge', day('2027-01-01'))).toBeUndefined();
});

describe('违法所得的算式', () => {
  test('售出二十九包，每包四十元', () => {
    expect(gains([{ sold: 29, unit: '包', unitPriceFen: yuan(40) }])).toEqual({
      gainsFen: yuan(1_160),
      says: '29包×40元＝1160元',
    });
  });

  test('几项相加，不足一分的舍去，没有售出的写明', () => {
    const found = gains([
      { sold: 3, unit: '包', unitPriceFen: yuan(10) },
      { sold: 1.5, unit: '公斤', unitPriceFen: fen(333) },
    ]);
    expect(found).toEqual({ gainsFen: 3_499, says: '3包×10元＋1.5公斤×3.33元＝34.99元' });
    expect(gains([])).toEqual({ gainsFen: 0, says: '没有违法所得' });
  });
});

describe('一名当事人', () => {
  const violation = (
    id: string,
    matter: string,
    circumstances: Record<string, unknown>,
    parties = ['p1'],
  ) => ({
    id,
    matter,
    parties,
    circumstances,
    from: on,
    to: on,
    place: '演示地点',
    facts: '演示事实',
  });
  const first = violation('v1', 'transport.cargo-not-secured', { timesInYear: 1, correctedAtOnce: false });
  const second = violation('v2', 'transport.over-limit-vehicle', { overLimitKg: 2_500 });
  const assessed = (violations: (typeof first)[], id = 'p1') => assessParty({ violations }, { id }, on);

  test('两项违法行为分别裁量，金额合并', () => {
    const found = assessed([first, second]);
    expect(found.statutory).toEqual({ minFen: yuan(1_000), maxFen: yuan(33_000) });
    expect(found.range).toEqual({ minFen: yuan(2_000), maxFen: yuan(2_000) });
    expect(found.tier).toBe('较轻、按重量');
  });

  test('有一项没有阶次，合并后也没有阶次', () => {
    const found = assessed([first, violation('v3', 'culture.minors-in-internet-cafe', { minors: 1 })]);
    expect(found.range).toBeUndefined();
    expect(found.tier).toBeUndefined();
    expect(found.assessments).toHaveLength(2);
  });

  test('别人的违法行为不算', () => {
    const found = assessed([first], 'p2');
    expect(found.statutory).toEqual({ minFen: 0, maxFen: 0 });
    expect(found.range).toBeUndefined();
  });
});
