import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clocksOf } from '../../clocks/clocks.ts';
import { statementWindow } from '../../clocks/windows.ts';
import { openActs } from '../../engine/open-acts.ts';
import { decisionOverdue } from '../../supervision/decision-overdue.rule.ts';
import { tasksOf } from '../../tasks/tasks.ts';
import { type Playing, playEach, playedOutcome, playing } from '../../testing/case-play.ts';
import { fastTrackPlays } from '../../testing/fast-track-plays.ts';
import { scenarios } from '../../testing/scenarios.ts';

for (const row of scenarios(readFileSync(new URL('./fast-track.scenarios.md', import.meta.url), 'utf8')))
  test(`${row.section} 第${row.line}行：${row.cell('情形')}`, () => {
    expect(playedOutcome(fastTrackPlays, row)).toBe(row.cell('结果'));
  });

function played(start: string, cell: string): Playing {
  const at = playing(fastTrackPlays, start);
  playEach(fastTrackPlays, at, cell);
  return at;
}

const accepted = '告知快速办理 2026-03-19、同意快速办理 2026-03-19';
const reviewed = `${accepted}、调查终结 2026-03-19、快速审核 2026-03-19`;
const waived = `${reviewed}、告知 2026-03-19、送达文书 2026-03-19、放弃陈述 2026-03-19、复核意见 2026-03-19`;

const limit = (at: Playing, on: string, time?: string) =>
  clocksOf(at.theCase(), at.context(on, time)).find(({ id }) => id === 'fast-track-decision');

test('公安的期限从到案的时刻数四十八小时，星期六、星期日照算', () => {
  const at = played('公安调查中', accepted.replaceAll('2026-03-19', '2026-03-20'));
  expect(limit(at, '2026-03-22', '09:00')).toMatchObject({
    rule: 'FST-03',
    status: 'running',
    derivation: { due: '2026-03-22', dueAt: '2026-03-22T09:00:00+08:00' },
  });
  expect(limit(at, '2026-03-22', '09:01')).toMatchObject({ status: 'overdue' });
});

test('口头告知的，当日就是告知之日，陈述申辩的期限照样算', () => {
  const at = played('公安调查中', `${reviewed}、口头告知 2026-03-19`);
  const [party] = at.theCase().parties;
  expect(party?.notices[0]).toMatchObject({ on: '2026-03-19', servedOn: '2026-03-19', oral: {} });
  expect(statementWindow(at.theCase(), party!, at.context('2026-03-20'))?.derivation.due).toBe('2026-03-26');
  expect(at.theCase().documents.at(-1)).toMatchObject({ code: 'KS-04', title: '处罚前口头告知记录' });
});

test('海关的期限从立案之日数七个工作日，星期六、星期日不算', () => {
  const at = played('海关立案', '告知快速办理 2026-03-06、同意快速办理 2026-03-06');
  expect(limit(at, '2026-03-16')).toMatchObject({
    rule: 'FST-05',
    startsOn: '2026-03-05',
    status: 'running',
    derivation: { due: '2026-03-16' },
  });
  expect(limit(at, '2026-03-17')).toMatchObject({ status: 'overdue' });
});

test('当事人同意以前、转回普通程序以后没有快速办理的期限，办案期限从立案起没有变', () => {
  const caseDue = (at: Playing) =>
    clocksOf(at.theCase(), at.context('2026-03-20')).find(({ id }) => id === 'case-decision')?.derivation.due;
  const offered = played('公安调查中', '告知快速办理 2026-03-19');
  const before = caseDue(offered);
  expect(limit(offered, '2026-03-20')).toBeUndefined();
  playEach(fastTrackPlays, offered, '同意快速办理 2026-03-19');
  expect(limit(offered, '2026-03-20')).toBeDefined();
  playEach(fastTrackPlays, offered, '转回普通程序 2026-03-20');
  expect(limit(offered, '2026-03-20')).toBeUndefined();
  expect(caseDue(offered)).toBe(before);
});

test('四十八小时内决定的，期限办结；逾时才决定的，监督发现', () => {
  const decidedAt = (on: string, time: string) => {
    const at = played('公安调查中', waived);
    expect(at.play(`批准决定 ${on} ${time}`)).toEqual([]);
    return at;
  };
  const inTime = decidedAt('2026-03-21', '09:00');
  expect(limit(inTime, '2026-04-30')).toMatchObject({ status: 'met', metOn: '2026-03-21' });
  expect(decisionOverdue.finds(inTime.theCase(), inTime.context('2026-03-24'))).toEqual([]);
  const late = decidedAt('2026-03-21', '09:01');
  expect(limit(late, '2026-04-30')).toMatchObject({ status: 'overdue' });
  expect(decisionOverdue.finds(late.theCase(), late.context('2026-03-24'))).toMatchObject([
    { subject: 'fast-track-decision', party: 'P1' },
  ]);
});

test('快速办理的审核一次办完，告知照样要办，决定由部门负责人、负责人审批', () => {
  const at = played('公安调查中', reviewed);
  const { phase, reviews, parties, requests } = at.theCase();
  expect([phase, requests.filter(({ kind }) => kind === 'proposal')]).toEqual(['proceeding', []]);
  expect(reviews).toMatchObject([{ kind: 'case', fastTrack: true, opinion: { outcome: 'agree' } }]);
  expect(parties[0]?.notices).toEqual([]);
  const ctx = at.context('2026-03-19');
  expect(tasksOf(at.theCase(), clocksOf(at.theCase(), ctx), ctx).map(({ act }) => act)).toContain(
    'issue-notice',
  );
});

test('转回以后快速办理的审核不再算数，重新送审；证据都还在', () => {
  const at = played('海关调查中', reviewed);
  const { evidence } = at.theCase();
  playEach(fastTrackPlays, at, '转回普通程序 2026-03-20');
  const ctx = at.context('2026-03-20');
  expect(at.theCase().evidence).toEqual(evidence);
  expect(tasksOf(at.theCase(), clocksOf(at.theCase(), ctx), ctx).map(({ act }) => act)).toContain(
    'submit-review',
  );
  expect(at.theCase().documents.at(-1)).toMatchObject({ code: 'KS-03', party: 'P1' });
});

test('调查终结以后转回的，回到调查取证', () => {
  const at = played('公安调查中', `${accepted}、调查终结 2026-03-19、转回普通程序 2026-03-19`);
  expect(at.theCase().phase).toBe('investigating');
});

test.each([
  ['公安立案', true],
  ['海关立案', true],
  ['交通立案', false],
])('%s：页面上列不列快速办理——%s', (start, listed) => {
  const at = played(start, '—');
  const { actor: _actor, ...ctx } = at.context('2026-03-19');
  const names = openActs(at.theCase(), [], ctx).map(({ act }) => act.name);
  expect(names.includes('offer-fast-track')).toBe(listed);
});

test('海关的是申请书，公安的是同意书', () => {
  const titleOf = (start: string) => played(start, accepted).theCase().documents.at(-1)?.title;
  expect([titleOf('公安调查中'), titleOf('海关调查中')]).toEqual(['快速办理同意书', '快速办理申请书']);
});
