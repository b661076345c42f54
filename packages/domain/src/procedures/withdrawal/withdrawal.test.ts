import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { takenByWithdrawn, withdrawnOfficers } from '../../case/withdrawal.ts';
import { clocksOf } from '../../clocks/clocks.ts';
import { judge } from '../../engine/judge.ts';
import { day } from '../../kernel/day.ts';
import { tasksOf } from '../../tasks/tasks.ts';
import { type Playing, playEach, playedOutcome, playing } from '../../testing/case-play.ts';
import { demoRegistry } from '../../testing/demo-registry.ts';
import { scenarios } from '../../testing/scenarios.ts';
import { transferPlays } from '../../testing/transfer-plays.ts';
import { decidersNow, seatOf } from './decider.ts';

for (const row of scenarios(readFileSync(new URL('./withdrawal.scenarios.md', import.meta.url), 'utf8')))
  test(`${row.section} 第${row.line}行：${row.cell('情形')}`, () => {
    expect(playedOutcome(transferPlays, row)).toBe(row.cell('结果'));
  });

function played(start: string, cell: string): Playing {
  const at = playing(transferPlays, start);
  playEach(transferPlays, at, cell);
  return at;
}

test('由谁决定看主体库里的职务和听证席位，正职、主持工作的都算主要负责人', () => {
  const at = playing(transferPlays, '听证已受理');
  playEach(transferPlays, at, '申请听证 2026-03-31、受理听证 2026-04-01、定组成人员 2026-04-01');
  const told = (officer: string, on: string) => {
    const asked = { registry: demoRegistry, on: day(on) };
    const { decider, names } = decidersNow(at.theCase(), officer, asked);
    return `${seatOf(at.theCase(), officer, asked)} ${decider} ${names.join('、')}`;
  };
  expect(told('market.agency-head', '2026-04-02')).toBe('chief collective 样戊公');
  expect(told('market.handler-1', '2026-04-02')).toBe('officer head 样丁正、样戊公');
  expect(told('market.legal-reviewer', '2026-04-02')).toBe('chair head 样丁正、样戊公');
  expect(told('market.publisher', '2026-04-02')).toBe('hearing-member chair 样己法');
  // 席位先于职务；九月底起他主持工作，不在席位上的就是主要负责人。
  expect(told('market.deputy-head', '2026-04-02')).toBe('hearing-member chair 样己法');
  const plain = { parties: [], body: 'market' };
  const at28 = { registry: demoRegistry, on: day('2026-09-28') };
  expect(seatOf(plain, 'market.deputy-head', { ...at28, on: day('2026-09-27') })).toBe('other-head');
  expect(decidersNow(plain, 'market.deputy-head', { ...at28, on: day('2026-09-27') })).toEqual({
    decider: 'chief',
    names: ['样丁正'],
  });
  expect(seatOf(plain, 'market.deputy-head', at28)).toBe('chief');
});

test('准许以后由接替的人承办，始终两名承办人', () => {
  const at = played('立案', '申请回避 2026-03-11、决定回避 2026-03-11');
  expect(withdrawnOfficers(at.theCase())).toEqual(['market.handler-2']);
  expect(at.theCase().handlers).toEqual(['market.handler-1', 'market.publisher']);
});

test('听证主持人回避，接替的人坐他的席位', () => {
  const at = played(
    '听证已受理',
    '申请听证 2026-03-31、受理听证 2026-04-01、定组成人员 2026-04-01、申请回避 2026-04-01（申请听证主持人）、决定回避 2026-04-02（另派主持人）',
  );
  expect(at.theCase().parties[0]?.hearing?.panel).toMatchObject({
    chair: 'market.unit-head',
    members: ['market.publisher', 'market.deputy-head'],
  });
});

test('回避的人参加取得的证据和笔录标明，提示决定的人，不拦', () => {
  const at = played('调查中', '申请回避 2026-03-19、决定回避 2026-03-19');
  expect(takenByWithdrawn(at.theCase())).toEqual({ evidence: ['E1'], records: ['R1', 'R2'] });
  const scope = { theCase: at.theCase(), ctx: at.context('2026-03-19'), input: undefined };
  expect(judge('withdrawn-evidence-considered', scope)).toMatchObject({
    state: 'missing',
    detail: 'E1、R1、R2',
    guard: { level: 'warn' },
  });
});

test('当事人申请的，决定书属于他，可以送达；自行回避的，归入案卷', () => {
  const applied = played('立案', '申请回避 2026-03-11、决定回避 2026-03-11（驳回）');
  expect(applied.theCase().documents.at(-1)).toMatchObject({
    code: 'LA-07',
    title: '驳回回避申请决定书',
    party: 'P1',
  });
  expect(applied.play('送达文书 2026-03-12')).toEqual([]);
  const own = played('立案', '自行回避 2026-03-11、决定回避 2026-03-11');
  expect(own.theCase().documents.at(-1)).toMatchObject({ code: 'LA-07', title: '同意回避申请决定书' });
  expect(own.theCase().documents.at(-1)).not.toHaveProperty('party');
});

test('等待决定的回避是负责人的待办，不停止其他待办', () => {
  const at = played('立案', '申请回避 2026-03-11');
  const ctx = at.context('2026-03-11');
  const acts = tasksOf(at.theCase(), clocksOf(at.theCase(), ctx), ctx).map(
    ({ act, role }) => `${act} ${role}`,
  );
  expect(acts).toContain('decide-withdrawal agency-head');
  expect(acts).toContain('close-investigation handler');
});
