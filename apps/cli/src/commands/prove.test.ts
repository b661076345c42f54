import { realModel, rehearse, replay, unperformedProblems, unwalkedProblems } from '@lpt/domain';
import { playTold, toldCases } from '@lpt/seeds';
import { expect, test } from 'vitest';
import type { Io } from '../command.ts';
import { main } from '../main.ts';

async function lpt(...args: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const io: Io = {
    out: (text) => said.push(text),
    err: (text) => complained.push(text),
    readFile: () => undefined,
  };
  return { code: await main(args, io), said, complained };
}

type Report = Readonly<{
  proved: boolean;
  problems: readonly unknown[];
  stories: Readonly<{ cases: number; runs: number; problems: readonly string[] }>;
  variants: readonly Readonly<{ title: string; rejected?: string }>[];
}>;

test('lpt prove --json：一个对象；真正的表通过，演练过关，违法的变体都被拒绝', {
  timeout: 300_000,
}, async () => {
  const { code, said } = await lpt('prove', '--json');
  expect(said).toHaveLength(1);
  const { proved, problems, stories: played, variants } = JSON.parse(said[0] ?? '') as Report;
  expect([code, proved, problems, played.problems]).toEqual([0, true, [], []]);
  expect(played.runs).toBeGreaterThan(100);
  expect(variants.length).toBeGreaterThanOrEqual(40);
  expect(variants.filter(({ rejected }) => rejected === undefined)).toEqual([]);
  expect(variants.find(({ title }) => title === '决定不经审核')?.rejected).toMatch(
    /路径：.*→批准处理决定。（《/,
  );
});

test('写法不对的，退出码 2', async () => {
  const { code, complained } = await lpt('prove', '普通程序');
  expect(code).toBe(2);
  expect(complained.join()).toContain('用法：lpt prove');
});

test('演示案件都在模型之内；模型漏写一步，重放就指出来', () => {
  const [told] = toldCases();
  if (!told) throw new Error('no story');
  const done = playTold(told).acts;
  expect(replay(realModel, done).problems).toEqual([]);
  const moves = realModel.moves.filter(({ act }) => act !== 'approve-filing');
  expect(replay({ ...realModel, moves }, done).problems[0]).toContain('走到了模型以外的调查取证');
  const opened = realModel.moves.filter(({ act }) => act !== 'register-lead');
  expect(replay({ ...realModel, moves: opened }, done).problems[0]).toContain('从开案走到了模型以外');
});

test('没有案件走过的一步要写明为什么，走过的不必再列', () => {
  const moves = [{ act: 'approve-filing', phase: ['investigating'] }] as const;
  const walked = new Set(['approve-filing → investigating']);
  expect(unwalkedProblems(moves, walked, {})).toEqual([]);
  expect(unwalkedProblems(moves, new Set(), {})[0]).toContain('没有一个案件走过');
  expect(unwalkedProblems(moves, new Set(), { 'approve-filing → investigating': '说明' })).toEqual([]);
  expect(unwalkedProblems(moves, walked, { 'approve-filing → investigating': '说明' })[0]).toContain(
    '不必再列',
  );
});

test('没有案件办过的办理事项要写明为什么，办过的不必再列', () => {
  const acts = realModel.acts.filter(({ name }) => name === 'archive-case');
  const done = new Set(['archive-case']);
  expect(unperformedProblems(acts, done, {})).toEqual([]);
  expect(unperformedProblems(acts, new Set(), {})[0]).toContain('没有一个案件办过');
  expect(unperformedProblems(acts, new Set(), { 'archive-case': '说明' })).toEqual([]);
  expect(unperformedProblems(acts, done, { 'archive-case': '说明' })[0]).toContain('不必再列');
});

test('没有计划就没有演练', () => {
  expect(rehearse([])).toEqual({ runs: 0, problems: [] });
  expect(replay(realModel, []).problems).toEqual([]);
});
