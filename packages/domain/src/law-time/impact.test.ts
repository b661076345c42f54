import { describe, expect, test } from 'vitest';
import { stateCouncilCalendar as calendar } from '../calendar/calendar.ts';
import type { Case } from '../case/case.ts';
import { day } from '../kernel/day.ts';
import { aCase } from '../testing/a-case.ts';
import { demoRegistry as registry } from '../testing/demo-registry.ts';
import { readLawChange } from './change.ts';
import { impactOf, impactText } from './impact.ts';

const on = day('2026-04-01');
const investigating = aCase('investigated', { body: 'market' });
const published = aCase('published', { body: 'market' });
const archived = aCase('archived', { body: 'market' });
const transport = aCase('investigated', { body: 'transport' });
const cases: readonly Case[] = [investigating, published, archived, transport];

function impact(given: Readonly<Record<string, unknown>>) {
  const read = readLawChange({ title: '拟议的变动', effective: '2027-01-01', ...given });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return impactOf({ change: read.change, cases, registry, calendar, on });
}

describe('修改法律条文', () => {
  const report = impact({ statutes: [{ code: 'FSL', articles: [124] }] });

  test('只碰到依据该条的在办案件，说明适用哪一日的规定', () => {
    expect(report.cases.map(({ id }) => id)).toEqual([investigating.id, published.id]);
    expect(report.cases[0]?.why.join('')).toContain('适用旧规定，施行以后决定而新规定较轻的适用新规定');
  });

  test('办结的案件不再受影响，但它公开的信息列出来', () => {
    expect(report.cases.some(({ phase }) => phase === 'archived')).toBe(false);
    expect(report.publicRecords.map(({ id }) => id)).toEqual([`${published.id}/P1`, `${archived.id}/P1`]);
  });

  test('有该职权的机关和依据该条的事项都列出', () => {
    expect(report.powers.map(({ id }) => id)).toEqual(['market']);
    expect(report.rules.map(({ id }) => id)).toContain('food.expired-food');
  });

  test('修改别的条，不碰到这些案件', () => {
    const other = impact({ statutes: [{ code: 'FSL', articles: [1] }] });
    expect([other.cases, other.powers, other.publicRecords]).toEqual([[], [], []]);
  });

  test('修改处罚法的一条，碰到引用它的文书、条件和办理', () => {
    const found = impact({ statutes: [{ code: 'APL', articles: [44] }] });
    expect(found.papers.map(({ id }) => id)).toContain('GZ-01');
    expect(found.rules.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['notice-served', 'issue-notice']),
    );
    expect(found.cases).toEqual([]);
  });
});

describe('改变期限、职权、事项', () => {
  test('还在走的期限列出来，已经起算的照旧', () => {
    const found = impact({ deadlines: [{ rule: 'DEC-07', length: { count: 60, unit: 'calendar-day' } }] });
    expect(found.cases.map(({ id }) => id)).toEqual(
      [investigating.id, transport.id].filter((id) => found.cases.some((one) => one.id === id)),
    );
    expect(found.cases[0]?.why[0]).toContain('改为60日：已经起算，照旧');
    expect(found.rules.map(({ id }) => id)).toContain('DEC-07');
  });

  test('停止职权，碰到该机关的在办案件', () => {
    const found = impact({ powers: [{ body: 'transport', change: 'ended' }] });
    expect(found.cases.map(({ id }) => id)).toEqual([transport.id]);
    expect(found.cases[0]?.why[0]).toContain('2027年1月1日起本机关停止行使该职权');
    expect(found.powers).toEqual([{ id: 'transport', title: expect.any(String), why: ['停止行使职权'] }]);
  });

  test('取得职权不碰到在办案件', () => {
    expect(impact({ powers: [{ body: 'transport', change: 'granted' }] }).cases).toEqual([]);
  });

  test('事项不再处罚', () => {
    const found = impact({ matters: [{ matter: 'food.expired-food', repealed: true }] });
    expect(found.cases[0]?.why[0]).toContain('不再处罚这一行为');
  });
});

describe('改变裁量基准', () => {
  const always = { all: [] };
  const tier = (fine: unknown) => ({
    id: 'all',
    title: '一般',
    weight: 'normal',
    whenTitle: '全部情形',
    when: always,
    fine,
  });
  const draft = (fine: unknown) => ({
    benchmarks: [{ matter: 'food.expired-food', title: '拟改的基准', tiers: [tier(fine)] }],
  });
  const decided = aCase('decided', { body: 'market' });
  const circumstances = { goodsValueFen: 50_000, gainsFen: 0, factors: [] };
  const told: Case = {
    ...decided,
    violations: decided.violations.map((one) => ({ ...one, circumstances })),
    parties: decided.parties.map((party) => ({
      ...party,
      decision: {
        ...party.decision!,
        proposal: {
          ...party.decision!.proposal,
          penalties: [{ kind: 'fine', amountFen: 6_000_000 as never }],
        },
      },
    })),
  };

  function replayed(fine: unknown, over: readonly Case[] = [told]) {
    const read = readLawChange({ title: '拟改', effective: '2027-01-01', ...draft(fine) });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return impactOf({ change: read.change, cases: over, registry, calendar, on }).replays[0]!.replay;
  }

  test('当时的罚款在新阶次以内', () => {
    const found = replayed({ kind: 'statutory' });
    expect([found.rows.length, found.inside, found.above, found.below]).toEqual([1, 1, 0, 0]);
    expect(found.ceilingDifferenceFen).toBeGreaterThan(0);
  });

  test('当时的罚款高于新阶次，新的上限较低', () => {
    const found = replayed({ kind: 'share', fromPercent: 0, toPercent: 10 });
    expect([found.inside, found.above, found.below]).toEqual([0, 1, 0]);
    expect(found.ceilingDifferenceFen).toBeLessThan(0);
  });

  test('当时的罚款低于新阶次', () => {
    expect(replayed({ kind: 'fixed', amountYuan: 90_000 }).below).toBe(1);
  });

  test('没有决定的案件不重算', () => {
    expect(replayed({ kind: 'statutory' }, [investigating]).rows).toEqual([]);
  });

  test('几项违法行为合并罚款的不重算：分不清哪一笔属于哪一项', () => {
    const [first] = told.violations;
    const two: Case = { ...told, violations: [first!, { ...first!, id: 'V2' }] };
    expect(replayed({ kind: 'statutory' }, [two]).rows).toEqual([]);
  });

  test('新基准没有覆盖的情节数出来', () => {
    const gap = { ...tier({ kind: 'statutory' }), when: { field: 'goodsValueFen', above: 100_000 } };
    const read = readLawChange({
      title: '拟改',
      effective: '2027-01-01',
      benchmarks: [{ matter: 'food.expired-food', title: '拟改的基准', tiers: [gap] }],
    });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const report = impactOf({ change: read.change, cases: [told], registry, calendar, on });
    expect(report.replays[0]?.replay.uncovered).toBe(1);
    expect(impactText(report).at(-1)).toContain('1件没有落入任何一档');
  });
});

describe('写错的变动', () => {
  const wrong = (given: Readonly<Record<string, unknown>>) => {
    const read = readLawChange({ title: '拟议', effective: '2027-01-01', ...given });
    return read.ok ? [] : read.problems;
  };

  test.each([
    [{}, '没有写改变了什么'],
    [{ statutes: [{ code: 'NOSUCH' }] }, '没有登记这部法律文件'],
    [{ matters: [{ matter: 'no.such' }] }, '没有这个执法事项'],
    [
      { matters: [{ matter: 'food.expired-food' }], effective: '2027-02-30' },
      '不是真实存在的日期，写作 2026-10-08',
    ],
    [{ matters: [{ matter: 'food.expired-food' }], titel: '' }, '没有这个字段；是不是 title'],
  ])('%j：%s', (given, says) => {
    expect(wrong(given).map((problem) => problem.says)).toContain(says);
  });
});
