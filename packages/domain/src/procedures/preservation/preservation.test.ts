import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clocksOf } from '../../clocks/clocks.ts';
import { preservationStage } from '../../clocks/preservation-term.ts';
import { tasksOf } from '../../tasks/tasks.ts';
import { outcomeIn, playAll, type Stage, stageOf } from '../../testing/coercion-play.ts';
import { scenarios } from '../../testing/scenarios.ts';
import { isAct } from '../acts.ts';
import { measuresView } from '../coercive-measure/measures-view.ts';

const text = readFileSync(new URL('./preservation.scenarios.md', import.meta.url), 'utf8');

for (const row of scenarios(text))
  test(`${row.section} 第${row.line}行：${row.cell('情形')}`, () => {
    expect(outcomeIn(row)).toBe(row.cell('结果'));
  });

function preserved(plays: string): Stage {
  const stage = stageOf('市监', '立案');
  playAll(stage, plays);
  return stage;
}

function clockOn(stage: Stage, id: string, on: string, time?: string) {
  return clocksOf(stage.theCase(), stage.context(on, time)).find((each) => each.id === id);
}

describe('期限', () => {
  test('登记保存不能延长：没有这项办理', () => {
    expect(isAct('request-preservation-extension')).toBe(false);
  });

  test('元旦放假不计，调休上班的1月4日计入，第七个工作日是1月12日；期满自动解除，不算逾期', () => {
    const stage = preserved('批准保存 2025-12-31、实施保存 2025-12-31');
    const [preservation] = stage.theCase().preservations;
    const stageOn = (on: string) =>
      preservation && preservationStage(stage.theCase(), preservation, stage.context(on));
    expect(clockOn(stage, 'preservation-decision', '2026-01-05')?.derivation.due).toBe('2026-01-12');
    expect(stageOn('2026-01-12')).toBe('in-force');
    expect(clockOn(stage, 'preservation-decision', '2026-01-12')?.status).toBe('running');
    expect(stageOn('2026-01-13')).toBe('lapsed');
    expect(clockOn(stage, 'preservation-decision', '2026-01-13')).toMatchObject({
      status: 'met',
      metOn: '2026-01-12',
    });
  });

  test('紧急保存的二十四小时按时刻走，周末照算', () => {
    const stage = preserved('紧急保存 2026-03-13 17:30');
    const at = (on: string, time: string) => clockOn(stage, 'preservation-approval', on, time)?.status;
    expect(at('2026-03-14', '17:30')).toBe('running');
    expect(at('2026-03-14', '17:31')).toBe('overdue');
    playAll(stage, '批准补办保存 2026-03-14 18:00');
    expect(at('2026-03-16', '09:00')).toBe('overdue');
  });

  test('二十四小时内补办的，期限办结', () => {
    const stage = preserved('紧急保存 2026-03-13 17:30、批准补办保存 2026-03-14 09:00');
    expect(clockOn(stage, 'preservation-approval', '2026-03-16')?.status).toBe('met');
  });

  test('负责人立即解除的，二十四小时的期限也办结', () => {
    const stage = preserved('紧急保存 2026-03-13 17:30、不予批准保存 2026-03-13 18:00');
    expect(clockOn(stage, 'preservation-approval', '2026-03-20')?.status).toBe('met');
  });

  test('时限届满的那一日解除，算在时限之内；再晚一日不算', () => {
    const same = preserved('紧急保存 2026-03-12 17:30、不予批准保存 2026-03-13 10:00');
    expect(clockOn(same, 'preservation-approval', '2026-03-20')?.status).toBe('met');
    const later = preserved('紧急保存 2026-03-12 17:30、不予批准保存 2026-03-16 10:00');
    expect(clockOn(later, 'preservation-approval', '2026-03-20')?.status).toBe('overdue');
  });
});

describe('文书、待办、工作页面', () => {
  test('审批表、通知书、送达回证、处理决定书依次签发，通知书当场送达', () => {
    const stage = preserved('批准保存 2026-03-12、实施保存 2026-03-12、批准处理 2026-03-13');
    const issued = stage.theCase().documents.map(({ code, title }) => `${code} ${title}`);
    expect(issued.slice(-4)).toEqual([
      'DC-19 先行登记保存证据审批表',
      'DC-20 先行登记保存证据通知书',
      'SD-01 送达回证',
      'DC-21 解除先行登记保存证据通知书',
    ]);
    const [preservation] = stage.theCase().preservations;
    const [party] = stage.theCase().parties;
    expect(party?.services.at(-1)).toMatchObject({
      document: preservation?.document,
      servedOn: '2026-03-12',
    });
  });

  test('期限以内待处理，期满以后待通知，通知以后没有待办', () => {
    const stage = preserved('批准保存 2026-03-12、实施保存 2026-03-12');
    const actsOn = (on: string) => {
      const ctx = stage.context(on);
      const found = tasksOf(stage.theCase(), clocksOf(stage.theCase(), ctx), ctx);
      return found.filter(({ key }) => key.endsWith('B1')).map(({ act, dueOn }) => [act, dueOn]);
    };
    expect(actsOn('2026-03-16')).toEqual([['request-preservation-outcome', '2026-03-23']]);
    expect(actsOn('2026-03-24')).toEqual([['notify-preservation-lapse', undefined]]);
    playAll(stage, '通知自动解除 2026-03-24');
    expect(actsOn('2026-03-25')).toEqual([]);
  });

  test('工作页面列出物品、地点、保管人、期限', () => {
    const stage = preserved('批准保存 2026-03-12、实施保存 2026-03-12');
    const [view] = measuresView(stage.theCase(), stage.context('2026-03-13'));
    expect(view).toMatchObject({ what: 'preservation', stageTitle: '保存中', binding: true });
    expect(view?.items[0]).toMatchObject({ amount: '36袋', place: '仓库一区', keeper: '样保管' });
    expect(view?.term.due).toBe('2026-03-23');
  });
});
