import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../case/case.ts';
import { partyStage } from '../../case/party-stage.ts';
import { projectCase } from '../../case/projection.ts';
import { fineOf } from '../../case/proposal.ts';
import { clocksOf } from '../../clocks/clocks.ts';
import { publicRecord } from '../../disclosure/public-record.ts';
import { decisionChangeGuards } from '../../guards/decision-change-guards.ts';
import { day } from '../../kernel/day.ts';
import { yuan } from '../../kernel/money.ts';
import { tasksOf } from '../../tasks/tasks.ts';
import { demoContext } from '../../testing/case-recorder.ts';
import { playedHistory } from '../../testing/execution-case.ts';
import { scenarioResult } from '../../testing/execution-rows.ts';
import { scenarios } from '../../testing/scenarios.ts';

const rows = scenarios(readFileSync(new URL('./decision-change.scenarios.md', import.meta.url), 'utf8'));

describe('决定的补正、变更、撤销', () => {
  test.each(rows.map((row) => [row.line, row.cell('情形'), row] as const))('第%i行：%s', (_, _name, row) => {
    expect(scenarioResult(row)).toBe(row.cell('结果'));
  });

  test('每个条件都有不能办的一行', () => {
    const refused = rows.map((row) => row.cell('结果')).join('、');
    expect(
      Object.values(decisionChangeGuards)
        .filter(({ title }) => !refused.includes(title))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('变更以后', () => {
  test('原来的内容留存，罚款按变更后的缴纳', () => {
    const { theCase } = playedHistory('送达 2026-03-02；变更 2026-05-06 40000元；缴款 2026-05-08 40000元');
    const [party] = theCase!.parties;
    expect(fineOf(party!.decision?.proposal)).toBe(yuan(40_000));
    expect(fineOf(party!.decisionHistory?.changes[0]?.from)).toBe(yuan(50_000));
    expect(partyStage(party!, day('2026-05-09'))).toBe('performed');
  });

  test('已经公示的，先撤回再重新公示', () => {
    const acts = (text: string) => {
      const { theCase } = playedHistory(text);
      const ctx = demoContext('2026-05-08');
      return tasksOf(theCase!, clocksOf(theCase!, ctx), ctx).map(({ act }) => act);
    };
    const changed = '送达 2026-03-02；公示 2026-03-04；变更 2026-05-06 40000元';
    expect(acts(changed)).toContain('withdraw-publication');
    expect(acts(changed)).not.toContain('republish-decision');
    expect(acts(`${changed}；撤回公示 2026-05-07`)).toContain('republish-decision');
  });

  test('公示的是变更决定：自己的文号、日期和内容', () => {
    const { theCase } = playedHistory('送达 2026-03-02；公示 2026-03-04；变更 2026-05-06 40000元');
    const [party] = theCase!.parties;
    const record = publicRecord(theCase!, party!, demoContext('2026-05-08').registry);
    expect(record.documentNumber).toBe(party!.decisionHistory?.changes[0]?.number);
    expect(record.documentNumber).not.toBe(party!.decision?.number);
    expect(record.decidedOn).toBe('2026-05-06');
    expect(record.outcome).toContain('40000元');
  });

  test('重新公示另发一次，不与先前发过的同一个键', () => {
    const ctx = demoContext('2026-05-08');
    const sent = (theCase: Case) =>
      projectCase(theCase, ctx)
        .outbox.filter(({ kind }) => kind === 'publication')
        .map(({ key }) => key);
    const before = playedHistory('送达 2026-03-02；公示 2026-03-04').theCase!;
    const { theCase } = playedHistory('送达 2026-03-02；公示 2026-03-04；变更 2026-05-06 40000元');
    const [party] = theCase!.parties;
    const record = publicRecord(theCase!, party!, ctx.registry);
    const publication = { status: 'published', on: day('2026-05-08'), by: '', record } as const;
    const again = sent({ ...theCase!, parties: [{ ...party!, publication }] });
    expect(again).toHaveLength(1);
    expect(sent(before)).toHaveLength(1);
    expect(again).not.toEqual(sent(before));
  });
});

describe('重新作出', () => {
  const { theCase } = playedHistory(
    '送达 2026-07-06；缴款 2026-07-10 50000元；复议 2026-07-20；撤销重作 2026-09-15；重作 2026-09-16',
  );
  const [party] = theCase!.parties;

  test('原决定入历史，处理意见须重新报批、重新告知', () => {
    expect(party!.decision).toBeUndefined();
    expect(party!.decisionHistory?.former).toHaveLength(1);
    expect(party!.viewsReview).toBeUndefined();
    expect(partyStage(party!, day('2026-09-17'))).toBe('awaiting-approval');
    // 原来送达过的告知书不再有效，批准以后仍须告知。
    const approved = { ...party!, proposalApprovedOn: day('2026-09-17') };
    expect(partyStage(approved, day('2026-09-17'))).toBe('awaiting-notice');
  });

  test('已经缴纳的款项还在，须办理执行回转', () => {
    const ctx = demoContext('2026-09-17');
    expect(party!.payments).toHaveLength(1);
    expect(tasksOf(theCase!, clocksOf(theCase!, ctx), ctx).map(({ act }) => act)).toContain(
      'reverse-execution',
    );
  });
});
