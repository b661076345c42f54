import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { policeTransferStage } from '../../case/police-transfer.ts';
import { clocksOf } from '../../clocks/clocks.ts';
import { tasksOf } from '../../tasks/tasks.ts';
import { type Playing, playEach, playedOutcome, playing } from '../../testing/case-play.ts';
import { scenarios } from '../../testing/scenarios.ts';
import { transferPlays } from '../../testing/transfer-plays.ts';

for (const file of ['police-transfer', 'jurisdiction'])
  for (const row of scenarios(readFileSync(new URL(`./${file}.scenarios.md`, import.meta.url), 'utf8')))
    test(`${row.section} 第${row.line}行：${row.cell('情形')}`, () => {
      expect(playedOutcome(transferPlays, row)).toBe(row.cell('结果'));
    });

function played(start: string, cell: string): Playing {
  const at = playing(transferPlays, start);
  playEach(transferPlays, at, cell);
  return at;
}

function clock(at: Playing, id: string, on: string, time?: string) {
  return clocksOf(at.theCase(), at.context(on, time)).find((each) => each.id === id);
}

function taskActs(at: Playing, on: string): readonly string[] {
  const ctx = at.context(on);
  return tasksOf(at.theCase(), clocksOf(at.theCase(), ctx), ctx).map(({ act }) => act);
}

const approved = '登记涉嫌犯罪 2026-09-23、书面报告 2026-09-24、决定移送 2026-09-26';
const handed = `${approved}、移送公安 2026-09-26 15:00`;

describe('期限', () => {
  test('T91 报告以后三日内决定，中秋、周末照算，9月27日届满', () => {
    const at = played('调查中', '登记涉嫌犯罪 2026-09-23、书面报告 2026-09-24');
    expect(clock(at, 'police-transfer-decision', '2026-09-27')).toMatchObject({
      status: 'running',
      derivation: { due: '2026-09-27' },
    });
    expect(clock(at, 'police-transfer-decision', '2026-09-28')?.status).toBe('overdue');
  });

  test('T91 9月26日10时批准，9月27日10时以前移送，晚一分钟即逾期', () => {
    const at = played('调查中', approved);
    expect(clock(at, 'police-handover', '2026-09-27', '10:00')).toMatchObject({
      status: 'running',
      derivation: { dueAt: '2026-09-27T10:00:00+08:00' },
    });
    expect(clock(at, 'police-handover', '2026-09-27', '10:01')?.status).toBe('overdue');
    expect(clock(played('调查中', handed), 'police-handover', '2026-09-30')?.status).toBe('met');
    const late = played('调查中', `${approved}、移送公安 2026-09-27 10:01`);
    expect(clock(late, 'police-handover', '2026-09-30')?.status).toBe('overdue');
  });

  test('不批准的，没有移送的期限', () => {
    const refused = approved.replace('2026-09-26', '2026-09-26（不批准移送）');
    expect(clock(played('调查中', refused), 'police-handover', '2026-09-28')).toBeUndefined();
  });

  test('公安机关三日内答复，只作跟踪，不算本机关逾期', () => {
    const at = played('调查中', handed);
    expect(clock(at, 'police-answer', '2026-09-29')?.status).toBe('running');
    expect(clock(at, 'police-answer', '2026-10-01')).toMatchObject({ status: 'expired', nature: 'window' });
  });

  test('T92 10月10日接到不予立案通知，10月13日以前提请复议', () => {
    const at = played('调查中', `${handed}、公安答复 2026-10-10（不予立案）`);
    expect(clock(at, 'police-refusal-objection', '2026-10-11')?.derivation.due).toBe('2026-10-13');
    expect(clock(at, 'police-refusal-objection', '2026-10-14')?.status).toBe('overdue');
    playEach(transferPlays, at, '提请复议 2026-10-13');
    expect(clock(at, 'police-refusal-objection', '2026-10-14')?.status).toBe('met');
  });

  test('立案以后三日内移交物品', () => {
    const at = played('调查中', `${handed}、公安答复 2026-09-29`);
    expect(clock(at, 'police-goods-handover', '2026-09-30')?.derivation.due).toBe('2026-10-02');
    playEach(transferPlays, at, '移交物品 2026-10-02');
    expect(clock(at, 'police-goods-handover', '2026-10-09')?.status).toBe('met');
  });

  test('市场监管：争议七个工作日协商，上级七个工作日确定，协查十五个工作日', () => {
    const at = played('立案', '管辖争议 2026-03-11、批准协助 2026-03-11、协助进展 2026-03-13');
    expect(clock(at, 'jurisdiction-negotiation', '2026-03-12')?.derivation.due).toBe('2026-03-20');
    expect(clock(at, 'assistance-answer', '2026-03-14')?.derivation.due).toBe('2026-04-03');
    playEach(transferPlays, at, '协商结果 2026-03-16、报请指定 2026-03-17');
    expect(clock(at, 'jurisdiction-negotiation', '2026-03-30')?.status).toBe('met');
    expect(clock(at, 'jurisdiction-designation', '2026-03-18')).toMatchObject({
      nature: 'window',
      derivation: { due: '2026-03-26' },
    });
  });

  test('其他领域没有这几个期限', () => {
    const at = played('交通立案', '管辖争议 2026-03-11、批准协助 2026-03-11、协助进展 2026-03-13');
    expect(clock(at, 'jurisdiction-negotiation', '2026-03-12')).toBeUndefined();
    expect(clock(at, 'assistance-answer', '2026-03-14')).toBeUndefined();
  });
});

describe('退回以后', () => {
  const back = `${handed}、公安答复 2026-10-10（不予立案）、公安退回 2026-10-12`;

  test('移送时案件离开本机关，退回时回到原来的阶段', () => {
    expect(played('调查中', handed).theCase()).toMatchObject({
      phase: 'transferred-out',
      transferredOut: { to: '广州市公安局天河区分局（演示）' },
    });
    const at = played('调查中', back);
    expect(at.theCase().phase).toBe('investigating');
    expect(at.theCase()).not.toHaveProperty('transferredOut');
    expect(policeTransferStage(at.theCase().policeTransfers[0])).toBe('returned');
  });

  test('办案期限接着走，在公安机关的期间不扣除，算式里写明', () => {
    const decision = clock(played('调查中', back), 'case-decision', '2026-10-12');
    const without = clock(played('调查中', '登记涉嫌犯罪 2026-09-23'), 'case-decision', '2026-10-12');
    expect(decision?.derivation.due).toBe(without?.derivation.due);
    expect(decision?.derivation.steps.map(({ says }) => says)).toContain(
      '不扣除：移送公安机关期间不在本期限的扣除事由之列。',
    );
  });

  test('只有一人涉嫌犯罪的，案件不离开，其他当事人照常办理', () => {
    const at = played('两名当事人', `${handed}`.replace('2026-09-23', '2026-09-23（只有第二名当事人）'));
    expect(at.theCase().phase).toBe('investigating');
    expect(at.theCase().policeTransfers[0]).toMatchObject({ parties: ['P2'], handed: { on: '2026-09-26' } });
  });

  test('已经作出的处罚继续执行：有决定的案件不离开本机关', () => {
    expect(played('已决定', handed).theCase().phase).toBe('proceeding');
  });
});

describe('文书和待办', () => {
  test('移送书、财物移送告知书、移送函、协助函各有文号和内容', () => {
    const police = played(
      '有扣押的物品',
      '登记涉嫌犯罪 2026-03-23、书面报告 2026-03-24、决定移送 2026-03-26、移送公安 2026-03-26、告知财物移送 2026-03-27',
    );
    expect(police.theCase().documents.slice(-2)).toMatchObject([
      { code: 'YS-05', title: '涉嫌犯罪案件移送书' },
      { code: 'YS-06', party: 'P1' },
    ]);
    const moved = played('立案', '批准移送 2026-03-12、移送交接 2026-03-13');
    expect(moved.theCase().documents.at(-1)).toMatchObject({ code: 'YS-03' });
    const asked = played('立案', '批准协助 2026-03-11');
    expect(asked.theCase().documents.at(-1)).toMatchObject({ code: 'YS-07' });
    for (const each of [police, moved, asked]) expect(each.theCase().documents.at(-1)?.number).toBeTruthy();
  });

  const expected: readonly (readonly [string, string, string])[] = [
    ['登记涉嫌犯罪 2026-09-23', '2026-09-23', 'report-crime'],
    ['登记涉嫌犯罪 2026-09-23、书面报告 2026-09-24', '2026-09-24', 'decide-police-transfer'],
    [approved, '2026-09-26', 'hand-case-to-police'],
    [handed, '2026-09-27', 'record-police-answer'],
    [`${handed}、公安答复 2026-09-29`, '2026-09-29', 'hand-goods-to-police'],
    [`${handed}、公安答复 2026-09-29（不予立案）`, '2026-09-29', 'contest-police-refusal'],
    ['管辖争议 2026-09-23', '2026-09-23', 'record-jurisdiction-negotiation'],
    ['管辖争议 2026-09-23、协商结果 2026-09-24', '2026-09-24', 'refer-jurisdiction'],
    ['管辖争议 2026-09-23、报请指定 2026-09-24', '2026-09-24', 'record-designation'],
    ['批准移送 2026-09-23', '2026-09-23', 'hand-over-transferred-case'],
    ['批准协助 2026-09-23', '2026-09-23', 'record-assistance'],
  ];
  for (const [cell, on, act] of expected)
    test(`${cell}：${act}`, () => {
      expect(taskActs(played('调查中', cell), on)).toContain(act);
    });
});
