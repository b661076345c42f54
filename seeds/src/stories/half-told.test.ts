import { clocksOf, day, stateCouncilCalendar } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { castOf } from '../play-people.ts';
import type { PlannedAct } from '../play-plan.ts';
import { demoRegistry } from '../registry/registry.ts';
import { officersOf, servedAct, tableAct, withTable } from './acts-table.ts';
import { tianheTwoShops } from './tianhe-two-shops.ts';
import { playTold, type ToldCase, toldCases } from './told-cases.ts';

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };

function toldCase(name: string): ToldCase {
  const found = toldCases().find((each) => each.name === name);
  if (!found) throw new Error(`no such case: ${name}`);
  return found;
}

/** 办到某个时刻（含）为止。 */
function until(name: string, at: string) {
  const told = toldCase(name);
  return playTold({ ...told, planned: told.planned.filter((each) => each.at <= `${at}:00+08:00`) });
}

/** 办到某个时刻，再看某一日的一个期限。 */
function clockAt(name: string, at: string, key: string) {
  const { theCase, acts } = until(name, at);
  const last = acts.at(-1);
  if (!theCase || !last) throw new Error(`${name} did not open a case`);
  return clocksOf(theCase, { ...stage, on: day(at.slice(0, 10)), at: last.at }).find(
    (each) => each.key === key,
  );
}

describe('两名当事人的听证、先后两次听证，通知的期限各看各的', () => {
  const status = (at: string, party: string) =>
    clockAt('tianhe-joint-hearing', at, `hearing-notice-service/${party}`)?.status;

  test('先送达一名当事人的，另一名的还在计算', () => {
    expect(status('2026-06-09T10:30', 'P1')).toBe('met');
    expect(status('2026-06-09T10:30', 'P2')).toBe('running');
    expect(status('2026-06-09T11:30', 'P2')).toBe('met');
  });

  test('送达别的文书，不算送达听证通知书', () => {
    const told = toldCase('tianhe-joint-hearing');
    const before = told.planned.filter((each) => each.at <= '2026-06-08T12:00:00+08:00');
    const cast = castOf(tianheTwoShops.facts, demoRegistry);
    const served = withTable(cast, before, [
      tableAct('2026-06-08T14:00', 'handler', 'order-correction', (theCase) => ({
        party: 'P1',
        officers: officersOf(theCase),
        requirement: '取得许可以前停止经营。',
        dueOn: '2026-06-30',
      })),
      servedAct('2026-06-08T15:00', 'DC-22'),
    ]);
    const { theCase, acts } = playTold({ ...told, planned: served });
    const last = acts.at(-1);
    if (!theCase || !last) throw new Error('the story did not open a case');
    expect(last.refusals).toEqual([]);
    const clocks = clocksOf(theCase, { ...stage, on: last.on, at: last.at });
    expect(clocks.find(({ key }) => key === 'hearing-notice-service/P1')?.status).toBe('running');
  });

  test('再次听证的，第一次的通知不算', () => {
    expect(status('2026-07-09T12:00', 'P1')).toBe('running');
    expect(status('2026-07-10T10:30', 'P1')).toBe('met');
  });
});

test('罚款和加处罚款都缴清之日，加处罚款的期限办结', () => {
  const key = 'late-fine/P1';
  expect(clockAt('tianhe-late-paid', '2026-07-20T23:00', key)?.metOn).toBe('2026-07-02');
  expect(clockAt('dongguan-enforced', '2025-11-20T10:05', key)?.metOn).toBe('2025-11-20');
  expect(clockAt('dongguan-enforced', '2025-11-19T23:00', key)?.metOn).toBeUndefined();
});

describe('普通程序在水上当场收缴，没有当场决定', () => {
  const told = toldCase('dubu-cash');
  const refusedWith = (change: (planned: readonly PlannedAct[]) => readonly PlannedAct[]) =>
    playTold({ ...told, planned: change(told.planned) })
      .acts.at(-1)
      ?.refusals.map(({ code }) => code);

  test('抵岸以前不能上交', () => {
    expect(refusedWith((planned) => planned.filter(({ act }) => act !== 'come-ashore'))).toEqual([
      'cash-with-officers',
    ]);
  });

  test('抵岸只登记一次', () => {
    expect(
      refusedWith((planned) =>
        planned.flatMap((each) => (each.act === 'come-ashore' ? [each, each] : [each])),
      ),
    ).toEqual(['still-afloat']);
  });
});
