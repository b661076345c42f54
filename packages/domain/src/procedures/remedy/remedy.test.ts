import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { performed } from '../../case/party-stage.ts';
import { clocksOf } from '../../clocks/clocks.ts';
import { remedyGuards } from '../../guards/remedy-guards.ts';
import { tasksOf } from '../../tasks/tasks.ts';
import { tryAct } from '../../testing/act-plot.ts';
import { demoContext } from '../../testing/case-recorder.ts';
import { demoActor, demoRegistry } from '../../testing/demo-registry.ts';
import { playedHistory } from '../../testing/execution-case.ts';
import { usualInput } from '../../testing/execution-inputs.ts';
import { decidedSetup, scenarioResult } from '../../testing/execution-rows.ts';
import { scenarios } from '../../testing/scenarios.ts';

const read = (name: string) => scenarios(readFileSync(new URL(name, import.meta.url), 'utf8'));
const rows = read('./remedy.scenarios.md');
const statuses = {
  running: '进行中',
  paused: '停',
  met: '办结',
  overdue: '逾期',
  expired: '届满',
  void: '不再计算',
} as const;

describe('复议、诉讼和国家赔偿', () => {
  test.each(rows.map((row) => [row.line, row.cell('情形'), row] as const))('第%i行：%s', (_, _name, row) => {
    expect(scenarioResult(row)).toBe(row.cell('结果'));
  });

  test('每个条件都有不能办的一行', () => {
    const refused = rows.map((row) => row.cell('结果')).join('、');
    expect(
      Object.values(remedyGuards)
        .filter(({ title }) => !refused.includes(title))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('救济的期限', () => {
  test.each(read('./remedy-clocks.scenarios.md').map((row) => [row.line, row.cell('情形'), row] as const))(
    '第%i行：%s',
    (_, _name, row) => {
      const { theCase } = playedHistory(row.cell('案情'), decidedSetup(row.cell('案件')));
      const found = clocksOf(theCase!, demoContext(row.cell('日期'))).find(
        ({ key }) => key === row.cell('期限'),
      );
      expect(found && `${found.derivation.due} ${statuses[found.status]}`).toBe(row.cell('最后一日'));
      expect(found?.derivation.steps.length).toBeGreaterThan(0);
    },
  );

  const clocksAt = (text: string, on: string) => clocksOf(playedHistory(text).theCase!, demoContext(on));

  test('诉讼没有复议机关作出决定的期限', () => {
    const keys = clocksAt('送达 2026-03-02；起诉 2026-03-10', '2026-03-11').map(({ key }) => key);
    expect(keys).toContain('litigation-answer/P1/Q1');
    expect(keys.filter((key) => key.startsWith('reconsideration-decision'))).toEqual([]);
  });

  test('诉讼有了结果、复议撤回的，没有复议以后的起诉期限', () => {
    const after = (text: string) =>
      clocksAt(text, '2026-06-01').filter(({ id }) => id === 'litigation-after-reconsideration');
    expect(after('送达 2026-03-02；起诉 2026-03-10；驳回 2026-05-08')).toEqual([]);
    expect(after('送达 2026-03-02；复议 2026-03-10；撤回 2026-05-08')).toEqual([]);
    expect(after('送达 2026-03-02；复议 2026-03-10；驳回 2026-05-08')).toHaveLength(1);
  });

  test('第二次交来的复议申请另算一次', () => {
    const keys = clocksAt(
      '送达 2026-09-21；交来复议申请 2026-09-25；转送 2026-09-28；交来复议申请 2026-10-09',
      '2026-10-10',
    );
    expect(
      keys
        .filter(({ id }) => id === 'reconsideration-forwarding')
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(['reconsideration-forwarding/P1/1', 'reconsideration-forwarding/P1/2']);
  });

  test('决定变更以后，没有公示过的没有撤回的期限；变更以后才公示的也已了结', () => {
    const changed = (text: string) =>
      clocksAt(`送达 2026-03-02；${text}`, '2026-05-20').find(
        ({ key }) => key === 'publication-withdrawal/P1/changed',
      );
    expect(changed('变更 2026-05-06 40000元')).toBeUndefined();
    expect(changed('变更 2026-05-06 40000元；公示 2026-05-08')).toMatchObject({ metOn: '2026-05-08' });
  });

  test('决定变更以后，原公示撤回了，期限办结', () => {
    const text = '送达 2026-03-02；公示 2026-03-04；变更 2026-05-06 40000元；撤回公示 2026-05-06';
    const found = clocksAt(text, '2026-05-20').find(({ key }) => key === 'publication-withdrawal/P1/changed');
    expect(found).toMatchObject({ status: 'met', metOn: '2026-05-06' });
  });
});

describe('结果怎样改变决定', () => {
  const conclude = (result: string) => {
    const played = playedHistory('送达 2026-03-02；公示 2026-03-04；复议 2026-03-10');
    const input = { ...usualInput('record-remedy-outcome', '2026-05-08', played), result };
    const planned = {
      name: '结果',
      on: '2026-05-08',
      actor: demoActor('transport', 'handler-1'),
      act: 'record-remedy-outcome',
      input,
    };
    const { theCase } = tryAct(played, planned, demoRegistry);
    const ctx = demoContext('2026-05-11');
    const clocks = clocksOf(theCase!, ctx);
    return {
      party: theCase!.parties[0]!,
      keys: clocks.map(({ key }) => key),
      tasks: tasksOf(theCase!, clocks, ctx).map(({ act }) => act),
    };
  };

  test('维持：决定照旧，没有撤回公示的期限', () => {
    const { party, keys, tasks } = conclude('upheld');
    expect(party.decision?.revoked).toBeUndefined();
    expect(keys).not.toContain('publication-withdrawal/P1');
    expect(tasks).not.toContain('withdraw-publication');
  });

  test('撤销：不再履行，三个工作日内撤回公示', () => {
    const { party, keys, tasks } = conclude('annulled');
    expect(party.decision?.revoked).toMatchObject({ by: '样例区人民政府', result: 'annulled' });
    expect(performed(party)).toBe(true);
    expect(keys).toContain('publication-withdrawal/P1');
    expect(tasks).toContain('withdraw-publication');
  });

  test('确认违法：公示撤回，决定仍须履行', () => {
    const { party, keys } = conclude('unlawful');
    expect(performed(party)).toBe(false);
    expect(keys).toContain('publication-withdrawal/P1');
  });
});
