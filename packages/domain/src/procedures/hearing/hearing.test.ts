import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hearingStage } from '../../case/hearing.ts';
import { clocksOf } from '../../clocks/clocks.ts';
import { tasksOf } from '../../tasks/tasks.ts';
import { type Playing, playEach, playedOutcome, playing } from '../../testing/case-play.ts';
import { hearingPlays } from '../../testing/hearing-plays.ts';
import { scenarios } from '../../testing/scenarios.ts';
import { hearingView } from './hearing-view.ts';

for (const file of ['hearing', 'hearing-conduct'])
  for (const row of scenarios(readFileSync(new URL(`./${file}.scenarios.md`, import.meta.url), 'utf8')))
    test(`${row.section} 第${row.line}行：${row.cell('情形')}`, () => {
      expect(playedOutcome(hearingPlays, row)).toBe(row.cell('结果'));
    });

const market = '个人罚款7万元，告知已送达';
const prepared =
  '申请听证 2026-03-31、受理听证 2026-04-01、定组成人员 2026-04-01、移交案卷 2026-04-02、排期 2026-04-03';
const opened = `${prepared}、制发通知 2026-04-03、送达通知 2026-04-08、公告听证 2026-04-10、宣布开始 2026-04-20`;
const reported = `${opened}、结束听证 2026-04-20、提交报告 2026-04-22`;

function played(start: string, cell: string): Playing {
  const at = playing(hearingPlays, start);
  playEach(hearingPlays, at, cell);
  return at;
}

function hearingLimits(at: Playing, on: string, party = 'P1'): Readonly<Record<string, string>> {
  const clocks = clocksOf(at.theCase(), at.context(on)).filter(
    ({ id, party: of }) => id.startsWith('hearing-') && id !== 'hearing-request' && of === party,
  );
  return Object.fromEntries(clocks.map(({ id, derivation, status }) => [id, `${derivation.due} ${status}`]));
}

function taskActs(at: Playing, on: string): readonly string[] {
  const ctx = at.context(on);
  return tasksOf(at.theCase(), clocksOf(at.theCase(), ctx), ctx).map(({ act }) => act);
}

describe('期限', () => {
  test('申请以后：广东的市场监管局，组成人员从严三个工作日，通知七个工作日，全程三十日', () => {
    expect(hearingLimits(played(market, '申请听证 2026-03-31'), '2026-04-01')).toEqual({
      'hearing-chair': '2026-04-03 running',
      'hearing-notice-service': '2026-04-10 running',
      'hearing-whole': '2026-04-30 running',
    });
  });

  test('T28 各段依次起算，办一段了一段', () => {
    expect(hearingLimits(played(market, prepared), '2026-04-03')).toEqual({
      'hearing-chair': '2026-04-03 met',
      'hearing-file-handover': '2026-04-07 met',
      'hearing-date-fixing': '2026-04-10 met',
      'hearing-notice-service': '2026-04-10 running',
      'hearing-notice': '2026-04-08 running',
      'hearing-announcement': '2026-04-14 running',
      'hearing-whole': '2026-04-30 running',
    });
  });

  test('交通运输只适用广东的办法：五个工作日，没有移交和定期的期限，也没有报告的期限', () => {
    const at = played('交通运输，个人罚款6000元，告知已送达', reported);
    expect(hearingLimits(at, '2026-05-06')).toEqual({
      'hearing-chair': '2026-04-08 met',
      'hearing-notice-service': '2026-04-10 met',
      'hearing-notice': '2026-04-08 met',
      'hearing-announcement': '2026-04-14 met',
      'hearing-whole': '2026-04-30 met',
    });
  });

  test('外省市场监管没有三十日和七日送达的期限', () => {
    const limits = hearingLimits(played('外省市场监管，个人罚款7万元，告知已送达', reported), '2026-05-06');
    expect(Object.keys(limits)).not.toContain('hearing-whole');
    expect(Object.keys(limits)).not.toContain('hearing-notice-service');
    expect(limits['hearing-report']).toBe('2026-04-27 met');
  });

  test('延期的十四日不计入三十日，延期当中停走', () => {
    const at = played(market, `${prepared}、延期 2026-04-07`);
    expect(hearingLimits(at, '2026-04-08')['hearing-whole']).toMatch(/paused$/);
    expect(hearingLimits(at, '2026-04-08')).not.toHaveProperty('hearing-notice');
    playEach(hearingPlays, at, '排期 2026-04-20（5月14日举行）');
    expect(hearingLimits(at, '2026-04-21')['hearing-whole']).toBe('2026-05-14 running');
  });

  test('逾期没有办的，到期即逾期', () => {
    const at = played(market, '申请听证 2026-03-31');
    expect(hearingLimits(at, '2026-05-01')).toEqual({
      'hearing-chair': '2026-04-03 overdue',
      'hearing-notice-service': '2026-04-10 overdue',
      'hearing-whole': '2026-04-30 overdue',
    });
  });

  test('听证期间不计入办案期限：自受理扣到结束', () => {
    const [interval] = played(market, reported).theCase().intervals;
    expect(interval).toMatchObject({ reason: 'hearing', from: '2026-04-01', to: '2026-04-20' });
  });
});

describe('待办', () => {
  const expected: readonly (readonly [string, string, readonly string[]])[] = [
    ['申请听证 2026-03-31', '2026-04-01', ['accept-hearing']],
    ['申请听证 2026-03-31、受理听证 2026-04-01', '2026-04-01', ['name-hearing-panel']],
    [
      '申请听证 2026-03-31、受理听证 2026-04-01、定组成人员 2026-04-01',
      '2026-04-01',
      ['hand-over-hearing-file', 'schedule-hearing'],
    ],
    [prepared, '2026-04-03', ['issue-hearing-notice', 'announce-hearing']],
    [`${prepared}、制发通知 2026-04-03`, '2026-04-03', ['serve-document', 'announce-hearing']],
    [`${prepared}、制发通知 2026-04-03、送达通知 2026-04-08、公告听证 2026-04-10`, '2026-04-10', []],
    [
      `${prepared}、制发通知 2026-04-03、送达通知 2026-04-08、公告听证 2026-04-10`,
      '2026-04-20',
      ['open-hearing'],
    ],
    [`${prepared}、延期 2026-04-07`, '2026-04-07', ['schedule-hearing']],
    [opened, '2026-04-20', ['end-hearing']],
    [`${opened}、结束听证 2026-04-20`, '2026-04-20', ['report-hearing']],
    ['申请听证 2026-04-07', '2026-04-07', ['refuse-hearing']],
  ];
  for (const [cell, on, acts] of expected)
    test(`${cell}：${acts.join('、') || '等到举行之日'}`, () => {
      const own = taskActs(played(market, cell), on).filter(
        (act) => !['recheck-correction', 'review-views'].includes(act),
      );
      expect(own).toEqual(acts);
    });

  test('主持人确定以后，只派给主持人', () => {
    const at = played(market, prepared);
    const ctx = at.context('2026-04-03');
    const task = tasksOf(at.theCase(), clocksOf(at.theCase(), ctx), ctx).find(
      ({ act }) => act === 'issue-hearing-notice',
    );
    expect(task?.officers).toEqual(['market.legal-reviewer']);
  });
});

describe('合并、再次听证、不予听证', () => {
  const joined =
    '申请听证 2026-03-31 P1、申请听证 2026-03-31 P2、受理听证 2026-04-01 P1、受理听证 2026-04-01 P2、合并听证 2026-04-01、定组成人员 2026-04-01、移交案卷 2026-04-01、排期 2026-04-02、制发通知 2026-04-02 P1、制发通知 2026-04-02 P2、送达通知 2026-04-08 P1、送达通知 2026-04-08 P2、公告听证 2026-04-14、宣布开始 2026-04-20、结束听证 2026-04-20、提交报告 2026-04-22';

  test('合并听证：两人一并举行，各有自己的通知和报告', () => {
    const at = played('两名个人各罚款7万元，告知已送达', joined);
    const hearings = at.theCase().parties.map(({ hearing }) => hearing);
    expect(hearings.map((each) => hearingStage(each))).toEqual(['reported', 'reported']);
    expect(new Set(hearings.map((each) => each?.notice?.document)).size).toBe(2);
    expect(at.theCase().documents.filter(({ code }) => code === 'TZ-01')).toHaveLength(2);
    expect(at.theCase().documents.filter(({ code }) => code === 'TZ-05')).toHaveLength(1);
  });

  test('合并以后一人的听证终止，另一人照常举行', () => {
    const before = joined.slice(0, joined.indexOf('、宣布开始'));
    const at = played(
      '两名个人各罚款7万元，告知已送达',
      `${before}、终止听证 2026-04-20 P2、宣布开始 2026-04-20`,
    );
    expect(at.theCase().parties.map(({ hearing }) => hearingStage(hearing))).toEqual([
      'in-session',
      'terminated',
    ]);
    expect(at.theCase().parties[1]?.hearing).not.toHaveProperty('openedAt');
  });

  test('T31 再次听证：回到已受理，办案期限再停走，办结以后才能决定', () => {
    const at = played('个人罚款7万元，已听证、已复核', '补充证据 2026-05-08、受理听证 2026-05-09');
    const [party] = at.theCase().parties;
    expect(hearingStage(party?.hearing)).toBe('accepted');
    expect(at.theCase().intervals.filter(({ reason, to }) => reason === 'hearing' && !to)).toHaveLength(1);
    expect(at.play('报批决定 2026-05-10').map(({ code }) => code)).toContain('wrong-party-stage');
  });

  test('不予听证通知书写明理由，意见仍作为陈述、申辩', () => {
    const at = played(market, '申请听证 2026-04-07、不予听证 2026-04-08');
    const [party] = at.theCase().parties;
    expect(party?.hearingRequests[0]?.declined).toMatchObject({ on: '2026-04-08' });
    expect(at.theCase().documents.at(-1)).toMatchObject({ code: 'TZ-02', party: 'P1' });
    expect(taskActs(at, '2026-04-08')).not.toContain('refuse-hearing');
  });
});

test('听证的工作页面：组成人员、日程各段的期限、证据是否质证', () => {
  const at = played(market, opened);
  const [party] = at.theCase().parties;
  const view = party && hearingView(at.theCase(), party, at.context('2026-04-20'));
  expect(view).toMatchObject({
    stage: 'in-session',
    stageTitle: '听证进行中',
    panel: { chair: '样己法', members: ['样庚示', '样戊公'], recorder: '样辛卷' },
    session: { place: '第一会议室', open: true },
  });
  expect(view?.schedule.map(({ title, on, due }) => `${title} ${on ?? '—'} ${due ?? '—'}`)).toEqual([
    '收到听证申请 2026-03-31 —',
    '受理 2026-04-01 —',
    '确定组成人员 2026-04-01 2026-04-03',
    '移交案件材料 2026-04-02 2026-04-07',
    '确定时间、地点 2026-04-03 2026-04-10',
    '送达听证通知书 2026-04-08 2026-04-08',
    '公告 2026-04-10 2026-04-14',
    '举行并结束 — 2026-04-30',
    '提交听证报告 — —',
  ]);
  expect(view?.evidence).toEqual([{ id: 'E1', title: '进货票据和销售台账', examined: false }]);
});
