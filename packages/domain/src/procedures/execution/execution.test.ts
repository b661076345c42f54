import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lateFineUntil } from '../../case/execution-money.ts';
import type { PartyKind } from '../../case/people.ts';
import { clocksOf } from '../../clocks/clocks.ts';
import { executionGuards } from '../../guards/execution-guards.ts';
import { day } from '../../kernel/day.ts';
import { yuan, yuanText } from '../../kernel/money.ts';
import { tasksOf } from '../../tasks/tasks.ts';
import { demoContext } from '../../testing/case-recorder.ts';
import { playedHistory } from '../../testing/execution-case.ts';
import { scenarioResult } from '../../testing/execution-rows.ts';
import { scenarios } from '../../testing/scenarios.ts';

const read = (name: string) => scenarios(readFileSync(new URL(name, import.meta.url), 'utf8'));
const rows = read('./execution.scenarios.md');

describe('执行', () => {
  test.each(rows.map((row) => [row.line, row.cell('情形'), row] as const))('第%i行：%s', (_, _name, row) => {
    expect(scenarioResult(row)).toBe(row.cell('结果'));
  });

  test('每个条件都有不能办的一行', () => {
    const refused = new Set(rows.flatMap((row) => row.cell('结果').split(/、|；提示：/)));
    const missing = Object.values(executionGuards).filter(
      ({ title }) => !title.split('、').every((part) => refused.has(part)),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe('加处罚款的计算', () => {
  test.each(read('./late-fine.scenarios.md').map((row) => [row.line, row.cell('情形'), row] as const))(
    '第%i行：%s',
    (_, _name, row) => {
      const { theCase } = playedHistory(row.cell('案情'));
      const amount = lateFineUntil(theCase!.parties[0]!, day(row.cell('日期')))?.amountFen ?? yuan(0);
      expect(yuanText(amount)).toBe(row.cell('加处罚款'));
    },
  );
});

describe('执行的期限', () => {
  const clocksAt = (text: string, on: string, kind: PartyKind = 'organisation') =>
    clocksOf(playedHistory(text, { party: kind }).theCase!, demoContext(on));
  const clocks = (text: string, on: string, kind?: PartyKind) =>
    new Map(
      clocksAt(text, on, kind).map(({ key, derivation, status }) => [key, `${derivation.due} ${status}`]),
    );

  test('T68 申请法院的三个月，申请以后即办结', () => {
    const text = '送达 2025-03-10';
    expect(clocks(text, '2025-10-15').get('court-application/P1')).toBe('2025-12-10 running');
    expect(clocks(text, '2025-12-11').get('court-application/P1')).toBe('2025-12-10 overdue');
    expect(clocks(text, '2025-09-10').has('court-application/P1')).toBe(false);
    expect(clocks(`${text}；申请法院 2025-11-03`, '2025-12-11').get('court-application/P1')).toBe(
      '2025-12-10 met',
    );
  });

  test('已经履行的，没有申请法院的期限', () => {
    expect(clocks('送达 2025-03-10；缴款 2025-04-10 50000元', '2025-10-15').has('court-application/P1')).toBe(
      false,
    );
  });

  test('T70 分期的各期和分期以后的申请期限', () => {
    const all = clocks(
      '送达 2025-03-10；分期 2025-03-20 2025-12-31=20000元+2026-03-31=30000元；缴款 2025-12-30 20000元',
      '2026-04-01',
    );
    expect(all.get('payment/P1/Y1-1')).toBe('2025-12-31 met');
    expect(all.get('payment/P1/Y1-2')).toBe('2026-03-31 expired');
    expect(all.get('court-application-deferred/P1')).toBe('2026-06-30 running');
  });

  test('分期批准以前缴的不算进各期，办结之日是缴足那一期之日', () => {
    const all = clocksAt(
      '送达 2025-03-10；缴款 2025-03-15 10000元；分期 2025-03-20 2025-12-31=20000元+2026-03-31=20000元；缴款 2025-12-30 20000元',
      '2026-03-01',
    );
    expect(all.find(({ key }) => key === 'payment/P1/Y1-1')?.metOn).toBe('2025-12-30');
    expect(all.find(({ key }) => key === 'payment/P1/Y1-2')).toMatchObject({ status: 'running' });
  });

  test('罚款分几次缴的，最后缴清之日才办结', () => {
    const all = clocksAt('送达 2025-09-26；缴款 2025-09-29 20000元；缴款 2025-10-09 30000元', '2025-10-20');
    expect(all.find(({ key }) => key === 'payment/P1')?.metOn).toBe('2025-10-09');
  });

  test('法院的各个期限：受理五个工作日，裁定七个工作日，不服裁定十五日', () => {
    const all = clocks(
      '送达 2025-03-10；申请法院 2025-10-15；法院受理 2025-10-20；法院不准予 2025-10-28',
      '2025-11-01',
    );
    expect(all.get('court-acceptance/P1')).toBe('2025-10-22 met');
    expect(all.get('court-ruling/P1')).toBe('2025-10-29 met');
    expect(all.get('court-ruling-review/P1')).toBe('2025-11-12 running');
  });

  test('明显违法的听取意见，三十日内裁定；不予受理的十五日内申请复议；紧急的五个工作日内执行', () => {
    expect(
      clocks('送达 2025-03-10；申请法院 2025-10-15；法院受理 2025-10-20 听取意见', '2025-11-01').get(
        'court-ruling-heard/P1',
      ),
    ).toBe('2025-11-19 running');
    expect(
      clocks('送达 2025-03-10；申请法院 2025-10-15；法院不受理 2025-10-20', '2025-11-01').get(
        'court-acceptance-review/P1',
      ),
    ).toBe('2025-11-04 running');
    expect(
      clocks(
        '送达 2025-03-10；申请法院 2025-10-15 立即；法院受理 2025-10-20；法院准予 2025-10-22；法院执行完毕 2025-10-28',
        '2025-11-01',
      ).get('court-immediate/P1'),
    ).toBe('2025-10-29 met');
  });

  test('催告的十个工作日、代履行前的催告、中止的三年', () => {
    expect(
      clocks('送达 2025-03-10；催告 2025-09-15 至2025-09-30；催告送达 2025-09-15', '2025-09-20').get(
        'demand-wait/P1/U1',
      ),
    ).toBe('2025-09-28 running');
    expect(
      clocks('送达 2026-03-02；代履行决定 2026-03-26 至2026-04-10', '2026-03-30').get(
        'substitute-demand/P1/L1',
      ),
    ).toBe('2026-04-06 running');
    expect(clocks('送达 2021-11-01；中止 2022-03-01 无力', '2024-03-01').get('execution-pause/P1/1')).toBe(
      '2025-03-01 running',
    );
  });
});

describe('执行的待办', () => {
  const tasks = (text: string, on: string) => {
    const { theCase } = playedHistory(text);
    const ctx = demoContext(on);
    return tasksOf(theCase!, clocksOf(theCase!, ctx), ctx).map(({ act }) => act);
  };

  test('逾期以后依次是加处、催告、记录意见、申请法院', () => {
    expect(tasks('送达 2025-03-10', '2025-03-25')).not.toContain('issue-demand');
    expect(tasks('送达 2025-03-10', '2025-03-26')).toEqual(
      expect.arrayContaining(['impose-late-fine', 'issue-demand']),
    );
    const demanded = '送达 2025-03-10；催告 2025-09-15 至2025-09-30；催告送达 2025-09-15';
    expect(tasks(demanded, '2025-09-16')).toContain('record-demand-views');
    expect(tasks(`${demanded}；意见 2025-09-20`, '2025-10-15')).toContain('request-court-application');
    expect(tasks(`${demanded}；意见 2025-09-20`, '2025-12-11')).not.toContain('request-court-application');
  });

  test('暂缓待答复、三年期满、撤销以后回转', () => {
    expect(tasks('送达 2025-09-26；申请暂缓 2025-10-09', '2025-10-20')).toContain('request-deferral');
    expect(tasks('送达 2021-11-01；中止 2022-03-01 无力', '2025-03-01')).toContain(
      'request-execution-ending',
    );
    expect(
      tasks('送达 2025-09-26；缴款 2025-10-09 50000元；复议 2025-10-09；撤销 2025-10-20', '2025-10-21'),
    ).toContain('reverse-execution');
  });
});
