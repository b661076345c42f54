import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { runStory } from './story.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lpt-story-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function example(): Record<string, unknown> {
  const page = readFileSync(join(root, 'docs/how-to/story-facts.md'), 'utf8');
  return JSON.parse(/```json\n([\s\S]+?)```/.exec(page)?.[1] ?? '');
}

describe('npm run story', () => {
  test('命令行照此运行：输出、退出码', { timeout: 30_000 }, () => {
    const called = ['--conditions=source', '--import', 'tsx', 'tools/story.ts', 'nobody'];
    const { status, stdout, stderr } = spawnSync(process.execPath, called, { cwd: root, encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^没有“nobody”这个故事。/);
  });

  test('一个故事：办理、文书、期限的算式、问题', () => {
    const { code, out } = runStory(['dongguan-cargo']);
    expect(code).toBe(0);
    for (const told of [
      '粤东交罚〔2025〕00977号',
      '罚款人民币壹仟元整（1000元）',
      '端午节放假（2025年5月31日至6月2日）不计入',
      '四、监督规则发现的问题',
    ])
      expect(out).toContain(told);
  });

  test('写成 JSON：只有一个对象', () => {
    const { code, out } = runStory(['--file', file('good.json', example()), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      outcome: { phase: '已结案', parties: [{ gainsArithmetic: '20瓶×5.50元＝110元' }] },
    });
  });

  test('写错的文件：逐处指出路径，退出码 2', () => {
    const facts = { ...example(), filedOn: '2026-02-31', extra: 1 };
    expect(runStory(['--file', file('wrong.json', facts)])).toEqual({
      code: 2,
      out: '',
      err: `${join(folder, 'wrong.json')} 有2处不对：\n  filedOn：不是真实存在的日期\n  extra：没有这个字段`,
    });
  });

  test('依法不能办的：停在那里，列明理由、依据、补救，退出码 1', () => {
    const facts = {
      ...example(),
      decisions: [{ on: '2026-10-10' }],
      publications: [],
      payments: [],
      closing: undefined,
    };
    const { code, out } = runStory(['--file', file('early.json', facts)]);
    expect(code).toBe(1);
    for (const told of [
      '处理决定报批：不能办理',
      '陈述、申辩期限没有届满',
      '《行政处罚法》第四十五条',
      '补救：',
    ])
      expect(out).toContain(told);
  });

  test('不是 JSON、没有这个文件、没有这个故事、写错的日期、写错的用法：一句话，退出码 2', () => {
    const wrong: readonly (readonly [RegExp, readonly string[]])[] = [
      [/不是 JSON/, ['--file', file('broken.json', '{')]],
      [/读不了文件/, ['--file', join(folder, 'none.json')]],
      [/没有“nobody”这个故事。有：.*dongguan-cargo/, ['nobody']],
      [/--on 2026-02-30：不是真实存在的日期/, ['dongguan-cargo', '--on', '2026-02-30']],
      [/^用法：/, []],
      [/^用法：/, ['--colour']],
    ];
    for (const [says, args] of wrong) {
      const { code, err } = runStory(args);
      expect([args, code, says.test(err)]).toEqual([args, 2, true]);
    }
  });

  test('列出故事和事项', () => {
    expect(runStory(['--list']).out).toMatch(/^dongguan-cargo\t/m);
    const { out } = runStory(['--matters']);
    expect(out).toContain('food.expired-food 经营超过保质期的食品');
    expect(out).toContain('goodsValueYuan 货值金额');
  });
});
