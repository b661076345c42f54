import { clocksOf, day, findingsOf, instant, partyStage, plusDays, stateCouncilCalendar } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { bulkFacts } from './bulk.ts';
import { bulkPlots } from './bulk-plots.ts';
import { counting, performAll } from './play.ts';
import { actsOf } from './play-acts.ts';
import { demoRegistry } from './registry/registry.ts';

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };

function playAll(today: string, count: number, seed: string) {
  const takeNumber = counting();
  return bulkFacts(day(today), count, { seed }).map((facts) => ({
    facts,
    ...performAll(actsOf(facts, demoRegistry), stage, facts.name, takeNumber),
  }));
}

const refusalsIn = (played: ReturnType<typeof playAll>) =>
  played.flatMap(({ facts, acts }) =>
    acts.flatMap(({ title, on, refusals }) =>
      refusals.map(({ says, detail }) => `${facts.name} ${on} ${title}：${says}${detail ?? ''}`),
    ),
  );

describe('批量案件', () => {
  const today = '2026-11-24';
  const played = playAll(today, 260, 'province');
  const cases = played.flatMap(({ theCase }) => (theCase ? [theCase] : []));

  test('每一次办理都合法', () => {
    expect(refusalsIn(played)).toEqual([]);
  });

  test('换了今天和种子仍然合法', { timeout: 60_000 }, () => {
    for (const other of ['2025-09-30', '2026-02-24', '2027-03-01'])
      expect(refusalsIn(playAll(other, bulkPlots.length * 3, `seed-${other}`))).toEqual([]);
  });

  test('同样的今天和种子，结果相同；没有一件办到今天以后', () => {
    expect(bulkFacts(day(today), 40)).toEqual(bulkFacts(day(today), 40));
    expect(played.every(({ acts }) => acts.every(({ on }) => on <= today))).toBe(true);
  });

  test('四级机关都有，案件各个阶段都有', () => {
    const levels = new Set(cases.map(({ body }) => demoRegistry.body(body)?.level));
    expect(levels).toEqual(new Set(['province', 'city', 'county', 'township']));
    const phases = new Set(cases.map(({ phase }) => phase));
    expect([...phases].toSorted()).toEqual(
      [
        'archived',
        'closed',
        'investigating',
        'investigation-closed',
        'lead',
        'lead-transferred',
        'not-filed',
        'proceeding',
        'reviewed',
        'reviewing',
        'terminated',
        'transferred-out',
        'verifying',
      ].toSorted(),
    );
    const stages = new Set(
      cases.flatMap(({ parties }) => parties.map((party) => partyStage(party, day(today)))),
    );
    expect([...stages].toSorted()).toEqual(
      [
        'awaiting-approval',
        'awaiting-notice',
        'decided',
        'decision-served',
        'hearing-requested',
        'not-proposed',
        'notice-issued',
        'notice-served',
        'performed',
        'views-reviewed',
      ].toSorted(),
    );
    expect(cases.some(({ suspended }) => suspended)).toBe(true);
    expect(cases.some(({ requests }) => requests.some(({ status }) => status === 'pending'))).toBe(true);
  });

  test('有的逾期被监督规则发现，多数没有', () => {
    const view = { ...stage, on: day(today), at: instant('2026-11-24T18:00:00+08:00') };
    const found = cases.map((theCase) => findingsOf(theCase, view));
    const rules = new Set(found.flat().map(({ rule }) => rule));
    for (const rule of ['SR-001', 'SR-004', 'SR-005', 'SR-007', 'SR-008', 'SR-009'])
      expect(rules).toContain(rule);
    expect(found.filter((each) => each.length > 0).length).toBeLessThan(cases.length / 4);
  });

  test('有的临近办案期限：二十日以内届满', () => {
    const view = { ...stage, on: day(today), at: instant('2026-11-24T18:00:00+08:00') };
    const near = cases.filter((theCase) =>
      clocksOf(theCase, view).some(
        ({ id, status, derivation }) =>
          id === 'case-decision' && status === 'running' && derivation.due <= plusDays(view.on, 20),
      ),
    );
    expect(near.length).toBeGreaterThan(2);
  });

  test('名称、文号、查询码不重复', () => {
    expect(new Set(played.map(({ facts }) => facts.name)).size).toBe(played.length);
    const numbers = cases.flatMap(({ parties }) => parties.flatMap(({ decision }) => decision?.number ?? []));
    expect(new Set(numbers).size).toBe(numbers.length);
    const codes = cases.flatMap(({ parties }) =>
      parties.flatMap(({ notices }) => notices.map((each) => each.accessCode)),
    );
    expect(new Set(codes).size).toBe(codes.length);
  });
});
