import { describe, expect, test } from 'vitest';
import { json, lpt } from './testing/called.ts';

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
