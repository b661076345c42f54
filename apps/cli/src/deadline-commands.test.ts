import { describe, expect, test } from 'vitest';
import { json, lpt } from './testing/called.ts';

describe('workdays、days', () => {
  test.each([
    ['2026-02-13', '+5', '2026-02-27'],
    ['2024-04-26', '5', '2024-05-07'],
    ['2026-05-14', '-7', '2026-05-06'],
    ['2026-09-14', '+0', '2026-09-14'],
  ])('workdays %s %s 是 %s', async (from, count, date) => {
    expect(await json('workdays', from, count)).toMatchObject({ code: 0, date });
    expect((await lpt('workdays', from, count)).said.split('\n')[0]).toBe(date);
  });

  test.each([
    [['2025-07-07', '+90'], '2025-10-05'],
    [['2025-10-05', '+0', '--roll'], '2025-10-09'],
    [['2026-03-01', '-1'], '2026-02-28'],
    [['2026-03-31', '+3月'], '2026-06-30'],
    [['2026-03-31', '-1 个月'], '2026-02-28'],
    [['2024-02-29', '+1年'], '2025-02-28'],
    [['2026-02-13', '＋１５日'], '2026-02-28'],
  ])('days %j 是 %s', async (args, date) => {
    expect(await json('days', ...args)).toMatchObject({ code: 0, date });
  });

  test('往前数的另给留足完整工作日的最迟之日：听证七日前通知', async () => {
    expect(await json('workdays', '2026-05-14', '-7')).toMatchObject({
      date: '2026-05-06',
      leavesFullBy: '2026-05-05',
    });
    expect(await json('workdays', '2026-05-14', '+7')).not.toHaveProperty('leavesFullBy');
    expect((await lpt('workdays', '2026-05-14', '-7')).said).toContain('最迟 2026-05-05');
    expect(await json('workdays', '2026-05-14', '-7', '--full')).toMatchObject({ date: '2026-05-05' });
  });

  test('放假安排没有公布的年度，标明暂计', async () => {
    expect(await json('workdays', '2026-12-25', '+10')).toMatchObject({ provisional: true });
    expect((await lpt('workdays', '2026-12-25', '+10')).said).toContain('暂计');
  });
});

describe('deadline', () => {
  test('给出日子和算式', async () => {
    const found = await json('deadline', 'fil-01', '--from', '2024-09-10', '--extend', '15');
    expect(found).toMatchObject({ code: 0, date: '2024-10-28', rule: 'FIL-01' });
    expect(JSON.stringify(found['derivation'])).toContain('延长15个工作日');
  });

  test('不计入的期间可以写几段，可以写明事由', async () => {
    const plain = ['--pause', '2026-02-10..2026-03-01', '--pause=2026-02-25..2026-03-06'];
    expect(await json('deadline', 'DEC-07', '--from', '2026-01-12', ...plain)).toMatchObject({
      date: '2026-05-07',
    });
    const named = ['--pause', '检测、检验:2026-02-10..2026-03-01', '--profile', '市场监管'];
    expect(await json('deadline', 'DEC-07', '--from', '2026-01-12', ...named)).toMatchObject({
      date: '2026-05-06',
    });
  });

  test('几段不计入的期间可以用逗号连写', async () => {
    const joined = ['--pause', '2026-02-10..2026-03-01,2026-02-25..2026-03-06'];
    expect(await json('deadline', 'DEC-07', '--from', '2026-01-12', ...joined)).toMatchObject({
      date: '2026-05-07',
    });
  });

  test.each(['30', '+30', '30日', '30天', '30d', '30 days', '30个日历日'])('延长写作“%s”', async (extend) => {
    expect(await json('deadline', 'SEA-05', '--from', '2026-01-20', '--extend', extend)).toMatchObject({
      date: '2026-03-21',
    });
  });

  test.each(['NOT-04', 'not-04', 'ＮＯＴ－０４', 'not 4'])('编号写作“%s”', async (rule) => {
    expect(await json('deadline', rule, '--from', '2026-02-13')).toMatchObject({ date: '2026-02-27' });
    expect(await json('deadline', ...rule.split(' '), '--from', '2026-02-13')).toMatchObject({ code: 0 });
  });

  test.each([
    '2026-01-26..2026-02-06',
    '2026-01-26至2026-02-06',
    '2026-01-26 .. 2026-02-06',
    '已书面告知：2026-01-26～2026-02-06',
  ])('不计入的期间写作“%s”', async (pause) => {
    expect(await json('deadline', 'SEA-05', '--from', '2026-01-20', '--pause', pause)).toMatchObject({
      date: '2026-03-03',
    });
  });

  test('领域写简称、全称、代码都认得', async () => {
    for (const profile of ['market', '市场监管', '市监', 'MARKET', '市监，广东'])
      expect(await json('deadline', 'DEC-07', '--from', '2025-07-07', '--profile', profile)).toMatchObject({
        date: '2025-10-09',
      });
  });

  test('没有期限的规则不写日期也答为什么，连同依据', async () => {
    expect(await json('deadline', 'OFF-01')).toMatchObject({
      code: 2,
      rule: 'OFF-01',
      articles: ['《行政处罚法》第四十二条第一款'],
    });
    expect((await lpt('deadline', 'OFF-01')).complained.join('')).toContain('没有规定期限');
  });

  test('不写 --json 的逐行写明起算、期限、放假、延长、扣除、届满', async () => {
    const { said } = await lpt(
      'deadline',
      'FIL-01',
      '--from',
      '2026-02-10',
      '--extend',
      '15',
      '--pause',
      '2026-03-02..2026-03-04',
    );
    const heads = ['最后一日', '起算', '期限', '延长', '工作日', '扣除', '届满'];
    for (const head of heads) expect(said).toContain(`${head}：`);
    expect(said).toContain('春节放假（2026年2月15日至2月23日）');
    expect(said).toContain('第十八条第一款');
  });

  test('按小时计的写到分', async () => {
    const found = await json('deadline', 'TRF-04', '--from', '2026-09-26T10:00');
    expect(found).toMatchObject({ date: '2026-09-27', at: '2026-09-27T10:00:00+08:00' });
    expect((await lpt('deadline', 'TRF-04', '--from', '2026-09-26T10:00')).said).toContain(
      '最后时刻：2026-09-27 10:00',
    );
    for (const time of ['2026-09-26 9:05', '2026-09-26T09:05:00', '2026-09-26T09:05+08:00'])
      expect(await json('deadline', 'TRF-04', '--from', time)).toMatchObject({
        at: '2026-09-27T09:05:00+08:00',
      });
    expect(await json('deadline', 'TRF-04', '--from', '2026-09-26')).toMatchObject({ date: '2026-09-27' });
  });

  test('法律不允许的延长，退出码为一，写明依据', async () => {
    const args = ['deadline', 'FIL-01', '--from', '2024-09-10', '--extend', '15', '--extend', '15'];
    const found = await lpt(...args);
    expect(found.code).toBe(1);
    expect(found.complained.join('')).toContain('只能延长1次');
    expect(JSON.stringify(await json(...args))).toContain('第十八条第一款');
  });
});
