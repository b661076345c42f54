import { describe, expect, test } from 'vitest';
import type { Io } from './command.ts';
import { main } from './main.ts';

const files: Readonly<Record<string, string>> = {
  'lawful.json': JSON.stringify({
    on: '2026-11-20',
    party: { kind: 'person' },
    proposal: { fineYuan: 200 },
  }),
  'unlawful.json': JSON.stringify({
    on: '2026-11-20',
    party: { kind: 'person' },
    onTheSpot: true,
    proposal: { fineYuan: 200.01 },
  }),
  'wrong.json': JSON.stringify({ party: { kind: 'person' }, more: 1 }),
  'broken.json': '{',
  'empty.json': ' \n',
  'list.json': '[1]',
  '-': JSON.stringify({ on: '2026-11-20', party: { kind: 'person' } }),
  'change.json': JSON.stringify({
    title: '拟议的变动',
    effective: '2027-01-01',
    statutes: [{ code: 'FSL', articles: [124] }],
  }),
  'wrong-change.json': JSON.stringify({ title: '拟议的变动', effective: '2027-01-01' }),
};

async function lpt(...args: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const io: Io = {
    out: (text) => said.push(text),
    err: (text) => complained.push(text),
    readFile: (path) => files[path],
  };
  const code = await main(args, io);
  return { code, said: said.join('\n'), complained };
}

async function json(...args: readonly string[]): Promise<Record<string, unknown>> {
  const { code, said } = await lpt(...args, '--json');
  return { code, ...(JSON.parse(said) as Record<string, unknown>) };
}

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

describe('check', () => {
  test('合法的退出码为零，不合法的为一', async () => {
    expect(await json('check', 'lawful.json')).toMatchObject({ code: 0, lawful: true });
    const found = await json('check', 'unlawful.json');
    expect(found).toMatchObject({ code: 1, lawful: false, procedure: { procedure: 'ordinary' } });
    expect(JSON.stringify(found['refusals'])).toContain('《行政处罚法》第五十一条');
  });

  test('不写 --json 的说中文', async () => {
    expect((await lpt('check', 'unlawful.json')).said).toContain('适用普通程序。');
    expect(await json('chek')).toMatchObject({ code: 2, error: expect.stringContaining('chek') });
  });

  test('没有写到的列入待补；标准输入写作 -', async () => {
    const found = await json('check', '-');
    expect(found).toMatchObject({ code: 0, needs: [{ field: 'proposal' }] });
    expect((await lpt('check', '-')).said).toContain('待补');
  });

  test.each([
    ['empty.json', '是空的'],
    ['broken.json', '第1行写错了'],
    ['list.json', '应当是对象'],
    ['none.json', '读不到文件'],
    ['wrong.json', '没有这个字段'],
  ])('%s：%s；写 --json 的只输出一个对象', async (file, says) => {
    const { code, said, complained } = await lpt('check', file, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(said)).toMatchObject({ error: expect.stringContaining(says) });
    expect(complained.join('')).toContain(says);
  });

  test('写错的逐处有字段', async () => {
    expect(await json('check', 'wrong.json')).toMatchObject({ problems: [{ path: 'more' }] });
  });

  test('--matters 列出事项和情节的写法', async () => {
    const { said } = await lpt('check', '--matters', '进货查验');
    expect(said).toContain('food.purchase-check-missing 未履行进货查验义务（市场监管）');
    expect(said).toContain('correction 改正情况：not-ordered（尚未责令改正或者改正期限未届满）');
    expect((await json('check', '--matters'))['matters']).toHaveLength(34);
    expect(await json('check', '--matters', '没有这样的事项')).toMatchObject({ code: 2 });
  });

  test('--schema 输出事实文件的格式', async () => {
    expect(JSON.parse((await lpt('check', '--schema')).said)).toMatchObject({ title: '法律检查的事实' });
  });
});

describe('impact', () => {
  test('演示案件里受影响的在办案件、职权、公开信息', async () => {
    const found = await json('impact', 'change.json');
    expect(found).toMatchObject({ code: 0, title: '拟议的变动' });
    expect(JSON.stringify(found['powers'])).toContain('经营超过保质期的食品');
  });
});

describe('怎样用', () => {
  test.each(['deadline', 'workdays', 'days', 'check', 'impact', 'prove'])('%s --help', async (name) => {
    const found = await lpt(name, '--help');
    expect(found).toMatchObject({ code: 0, complained: [] });
    expect(found.said).toContain(`用法：lpt ${name}`);
  });

  test('问 JSON 而答不出的，答一个 JSON 对象，退出码仍不为零', async () => {
    expect(await json('deadline', 'OFF-01', '--from', '2026-01-01')).toMatchObject({
      code: 2,
      error: expect.stringContaining('没有规定期限'),
    });
    for (const args of [
      ['workday'],
      ['days', '2026-02-30', '+5'],
      ['deadline', 'NO-99'],
      ['workdays', '--roll'],
    ])
      expect(await json(...args)).toEqual({ code: 2, error: expect.stringMatching(/\p{Script=Han}/u) });
  });

  test('没有的命令，说没有并列出全部命令', async () => {
    const found = await lpt('workday', '2026-01-01', '+1');
    expect(found).toMatchObject({ code: 2, complained: ['没有“workday”这个命令。'] });
    expect(found.said).toContain('workdays');
    expect((await lpt('--help')).code).toBe(0);
  });
});

describe('叫错了：一句中文，退出码为二', () => {
  test.each([
    [['workdays', '2026-02-30', '+5'], '不是真实存在的日期'],
    [['workdays', '2026-02-13'], '没有写工作日数'],
    [['workdays', '2026/2/3', '5'], '请写作 2026-02-03'],
    [['workdays', '20260203', '5'], '请写作 2026-02-03'],
    [['workdays', '2026年2月3日', '5'], '请写作 2026-02-03'],
    [['workdays', '2026-13-01', '5'], '不是真实存在的日期'],
    [['workdays', '明天', '5'], '不是日期'],
    [['workdays', '', '5'], '没有写起算日期'],
    [['workdays', '2026-02-13', '5', '--full'], '只用于往前数'],
    [['workdays', '2026-02-13', '+1.5'], '不是整数'],
    [['workdays', '2026-02-13', '+99999'], '最多前后4000日'],
    [['days', '2026-02-13', '+1周'], '不是整数'],
    [['workdays', '2026-02-13', 'five'], '不是整数'],
    [['workdays', '1899-01-01', '5'], '超出可以计算的范围'],
    [['days', '2026-02-13', '+5', 'more'], '多写了'],
    [['days', '2026-02-13', '+5', '--rolls'], '不认识 --rolls'],
    [['deadline'], '没有写规则编号'],
    [['deadline', 'NO-99', '--from', '2026-01-01'], '没有“NO-99”这条规则'],
    [['deadline', 'FIL-01'], '没有写起算日期'],
    [['deadline', 'FIL-01'], '15个工作日，自“发现线索或者收到材料”起算'],
    [['deadline', 'FIL-01', '--from', ''], '没有写起算日期'],
    [['deadline', '要求听证', '--from', '2026-01-01'], 'HEA-08（要求听证）'],
    [['deadline', 'NOT-99', '--from', '2026-01-01'], '相近的有：NOT-01'],
    [['deadline', 'SEA-05', '--from', '2026-01-01', '--extend', '1.5'], '写错了'],
    [['deadline', 'FIL-01', '--from'], '--from 后面要写值'],
    [['deadline', 'OFF-01', '--from', '2026-01-01'], '没有规定期限'],
    [['deadline', 'COE-08', '--from', '2026-01-01T25:00'], '不是真实存在的时刻'],
    [['deadline', 'COE-08', '--from', '2026-01-01T10:00:00Z'], '一律是北京时间'],
    [['deadline', 'COE-08', '--from', '2026-01-01T10'], '时刻写作 2026-09-26T10:00'],
    [['deadline', 'FIL-01', '2026-01-01'], '起算日期写在 --from 后面'],
    [['deadline', 'FIL-01', '+5', '--from', '2026-01-01'], '多写了“+5”'],
    [['deadline', 'SEA-05', '--from', '2026-01-01', '--extend', '30周'], '写错了'],
    [['deadline', 'DEC-07', '--from', '2026-01-01', '--pause', '2026-02-10'], '写错了'],
    [['deadline', 'DEC-07', '--from', '2026-01-01', '--pause', '2026-02-10..2026-02-01'], '早于'],
    [['deadline', 'DEC-07', '--from', '2026-01-01', '--pause', '放假:2026-02-10..2026-02-11'], '没有“放假”'],
    [['deadline', 'DEC-07', '--from', '2026-01-01', '--extend', '0'], '写错了'],
    [['deadline', 'DEC-07', '--from', '2026-01-01', '--profile', '烟草'], '没有“烟草”这个领域'],
    [['deadline', 'DEC-07', '--from', '2026-01-01', '--from', '2026-01-02'], '只能写一次'],
    [['check'], '用法'],
    [['check', 'none.json'], '读不到文件'],
    [['check', 'broken.json'], '不是 JSON 文件'],
    [['check', 'wrong.json'], 'more：没有这个字段'],
    [['impact', 'wrong-change.json'], '没有写改变了什么'],
    [['impact', 'change.json', '--cases', 'lawful.json'], '不是案件的现状'],
  ])('%j：%s', async (args, says) => {
    const found = await lpt(...args);
    expect(found.code).toBe(2);
    expect(found.said).toBe('');
    expect(found.complained).toHaveLength(1);
    expect(found.complained[0]).toContain(says);
  });
});
