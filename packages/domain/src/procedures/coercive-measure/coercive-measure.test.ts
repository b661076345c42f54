import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clocksOf } from '../../clocks/clocks.ts';
import { measureStage } from '../../clocks/measure-term.ts';
import { day } from '../../kernel/day.ts';
import { tasksOf } from '../../tasks/tasks.ts';
import { outcomeIn, playAll, type Stage, stageOf } from '../../testing/coercion-play.ts';
import { scenarios } from '../../testing/scenarios.ts';
import { measuresView } from './measures-view.ts';

const text = readFileSync(new URL('./coercive-measure.scenarios.md', import.meta.url), 'utf8');

for (const row of scenarios(text))
  test(`${row.section} 第${row.line}行：${row.cell('情形')}`, () => {
    expect(outcomeIn(row)).toBe(row.cell('结果'));
  });

function after(plays: string, organ = '市监'): Stage {
  const stage = stageOf(organ, '立案');
  playAll(stage, plays);
  return stage;
}

function clock(stage: Stage, id: string, on: string, time?: string) {
  return clocksOf(stage.theCase(), stage.context(on, time)).find((each) => each.id === id);
}

const seized = '批准扣押 2026-01-20、实施扣押 2026-01-20';
const frozen = '批准冻结 2026-03-12、实施冻结 2026-03-12';

describe('查封、扣押的期限', () => {
  test('三十日是日历日，届满在春节假期里不顺延', () => {
    const term = clock(after(seized), 'sealing-or-impoundment', '2026-02-01');
    expect(term?.derivation.due).toBe('2026-02-19');
    expect(term?.status).toBe('running');
  });

  test('决定书载明较短的，从短', () => {
    const stage = stageOf('市监', '立案');
    stage.play('批准扣押 2026-01-20', { days: 10 });
    playAll(stage, '实施扣押 2026-01-20');
    expect(clock(stage, 'sealing-or-impoundment', '2026-01-21')?.derivation.due).toBe('2026-01-30');
    expect(measuresView(stage.theCase(), stage.context('2026-01-21'))[0]?.term.due).toBe('2026-01-30');
  });

  test('送达的十二日检测期间不计入，再延长三十日', () => {
    const stage = after(`${seized}、告知检测 2026-01-26、送达检测告知 2026-01-26`);
    expect(clock(stage, 'sealing-or-impoundment', '2026-02-20')?.derivation.due).toBe('2026-03-03');
    playAll(stage, '批准延长 2026-02-27');
    expect(clock(stage, 'sealing-or-impoundment', '2026-03-04')?.derivation.due).toBe('2026-04-02');
  });

  test('检测告知晚送达的，送达以前的日子不扣除；提前得到结果的，以后的日子不扣除', () => {
    const late = after(`${seized}、告知检测 2026-01-26、送达检测告知 2026-01-28`);
    expect(clock(late, 'sealing-or-impoundment', '2026-02-20')?.derivation.due).toBe('2026-03-01');
    playAll(late, '收到结果 2026-01-30');
    expect(clock(late, 'sealing-or-impoundment', '2026-02-20')?.derivation.due).toBe('2026-02-22');
  });

  test('案件的检测期间不影响查封、扣押期限', () => {
    const stage = after(seized);
    const interval = {
      id: 'I9',
      stage: 'case',
      reason: 'testing',
      from: day('2026-01-25'),
      paper: '委托书',
    } as const;
    const paused = { ...stage.theCase(), intervals: [interval] };
    const [found] = clocksOf(paused, stage.context('2026-02-01')).filter(
      ({ id }) => id === 'sealing-or-impoundment',
    );
    expect(found?.derivation.due).toBe('2026-02-19');
  });

  test('届满次日为期限届满没有解除，期限逾期；按期解除的办结', () => {
    const stage = after(seized);
    const [measure] = stage.theCase().measures;
    expect(measure && measureStage(stage.theCase(), measure, stage.context('2026-02-19'))).toBe('in-force');
    expect(measure && measureStage(stage.theCase(), measure, stage.context('2026-02-20'))).toBe('expired');
    expect(clock(stage, 'sealing-or-impoundment', '2026-02-20')?.status).toBe('overdue');
    playAll(stage, '批准解除 2026-02-19');
    expect(clock(stage, 'sealing-or-impoundment', '2026-02-20')?.status).toBe('met');
  });
});

describe('其他期限', () => {
  test('当场实施后的二十四小时，周末、夜间照算', () => {
    const stage = after('当场扣押 2026-03-13 20:00');
    expect(clock(stage, 'measure-approval', '2026-03-14', '20:00')?.status).toBe('running');
    expect(clock(stage, 'measure-approval', '2026-03-14', '20:01')?.status).toBe('overdue');
    playAll(stage, '批准补办 2026-03-14 19:59');
    expect(clock(stage, 'measure-approval', '2026-03-20')?.status).toBe('met');
  });

  test('音像记录一个工作日内储存', () => {
    const stage = after('批准扣押 2026-03-12、实施扣押 2026-03-12');
    expect(clock(stage, 'recording-upload', '2026-03-12')?.derivation.due).toBe('2026-03-13');
    playAll(stage, '储存录像 2026-03-13');
    expect(clock(stage, 'recording-upload', '2026-03-16')?.status).toBe('met');
  });

  test('冻结决定书三个工作日内交付当事人', () => {
    const stage = after(frozen);
    expect(clock(stage, 'freezing-delivery', '2026-03-12')?.derivation.due).toBe('2026-03-17');
    playAll(stage, '送达冻结决定 2026-03-17');
    expect(clock(stage, 'freezing-delivery', '2026-03-20')?.status).toBe('met');
  });

  test('冻结三十日届满，金融机构自动解除，不算逾期', () => {
    const stage = after(frozen);
    expect(clock(stage, 'freezing', '2026-04-11')).toMatchObject({ status: 'running' });
    expect(clock(stage, 'freezing', '2026-04-12')).toMatchObject({ status: 'met', metOn: '2026-04-11' });
    expect(measuresView(stage.theCase(), stage.context('2026-04-12'))[0]?.binding).toBe(false);
  });

  test('生态环境部门五个工作日内核查解除申请，解除决定三个工作日内送达；别的领域没有这两个期限', () => {
    const plays = '批准扣押 2026-03-12、实施扣押 2026-03-12、申请解除 2026-03-13、批准解除 2026-03-16';
    const ecology = after(plays, '环保');
    expect(clock(ecology, 'lifting-application', '2026-03-16')).toMatchObject({
      status: 'met',
      derivation: { due: '2026-03-20' },
    });
    expect(clock(ecology, 'lifting-service', '2026-03-16')?.derivation.due).toBe('2026-03-19');
    playAll(ecology, '送达解除决定 2026-03-17');
    expect(clock(ecology, 'lifting-service', '2026-03-20')?.status).toBe('met');
    expect(clock(after(plays), 'lifting-application', '2026-03-16')).toBeUndefined();
  });
});

describe('文书、待办、工作页面', () => {
  function codes(plays: string, count: number): readonly string[] {
    return after(plays)
      .theCase()
      .documents.slice(-count)
      .map(({ code }) => code);
  }

  test('扣押：审批表、决定书、清单、笔录、回证；没有封条和冻结通知', () => {
    expect(codes('批准扣押 2026-03-12、实施扣押 2026-03-12', 5)).toEqual([
      'QZ-01',
      'QZ-02',
      'QZ-03',
      'QZ-04',
      'SD-01',
    ]);
  });

  test('查封另有封条', () => {
    expect(codes('批准查封 2026-03-12、实施查封 2026-03-12', 6)).toEqual([
      'QZ-01',
      'QZ-02',
      'QZ-03',
      'QZ-04',
      'QZ-05',
      'SD-01',
    ]);
  });

  test('冻结：决定书、笔录、给金融机构的通知书，没有当场的回证', () => {
    expect(codes(frozen, 4)).toEqual(['QZ-01', 'QZ-02', 'QZ-04', 'QZ-13']);
  });

  test('延长、解除先出审批表再出决定书，决定书编号与案件所记一致', () => {
    const stage = after(`${seized}、批准延长 2026-02-14、批准解除 2026-02-24`);
    const [measure] = stage.theCase().measures;
    const found = (id: string | undefined) => stage.theCase().documents.find((each) => each.id === id)?.code;
    expect(found(measure?.extension?.document)).toBe('QZ-08');
    expect(found(measure?.ended && 'document' in measure.ended ? measure.ended.document : undefined)).toBe(
      'QZ-10',
    );
    expect(found(measure?.document)).toBe('QZ-02');
  });

  test('当场扣押的补办批准写到时刻，报批以后审批的待办也是', () => {
    const stage = stageOf('市监', '立案');
    playAll(stage, '当场扣押 2026-03-12');
    const late = () => {
      const ctx = stage.context('2026-03-12');
      return tasksOf(stage.theCase(), clocksOf(stage.theCase(), ctx), ctx)
        .filter(({ act }) => act.endsWith('-measure-late'))
        .map(({ act, dueOn, dueAt }) => [act, dueOn, dueAt]);
    };
    expect(late()).toEqual([['request-measure-late', '2026-03-13', '2026-03-13T10:00:00+08:00']]);
    playAll(stage, '报批补办 2026-03-12');
    expect(late()).toEqual([['approve-measure-late', '2026-03-13', '2026-03-13T10:00:00+08:00']]);
  });

  test('届满前最后一个工作日提醒：春节前是2月14日；届满以后立即解除；解除以后退还', () => {
    const stage = after(seized);
    const acts = (on: string) => {
      const ctx = stage.context(on);
      const found = tasksOf(stage.theCase(), clocksOf(stage.theCase(), ctx), ctx);
      return found.filter(({ key }) => key.includes('/M1')).map(({ act, dueOn }) => [act, dueOn]);
    };
    expect(acts('2026-02-13')).toEqual([]);
    expect(acts('2026-02-14')).toEqual([['request-measure-lifting', '2026-02-14']]);
    expect(acts('2026-02-24')).toEqual([['request-measure-lifting', '2026-02-14']]);
    playAll(stage, '批准解除 2026-02-24');
    expect(acts('2026-02-24')).toEqual([
      ['serve-document', undefined],
      ['return-items', '2026-02-24'],
    ]);
  });

  test('工作页面列出物品、所有人、保管人、期限；委托保管以后是受托人', () => {
    const stage = after('批准查封 2026-03-12、实施查封 2026-03-12、委托保管 2026-03-13');
    const [view] = measuresView(stage.theCase(), stage.context('2026-03-16'));
    expect(view).toMatchObject({ what: 'sealing', title: '查封', stageTitle: '实施中', binding: true });
    expect(view?.items).toEqual([
      {
        name: '样例牌饼干',
        specification: '500克',
        amount: '36袋',
        condition: '包装完好',
        place: '二号库',
        keeper: '样例仓储公司',
        photos: [],
        owner: '当事人',
      },
    ]);
    expect(view?.term.due).toBe('2026-04-11');
  });

  test('当场实施而没有补办批准的，工作页面标明', () => {
    const stage = after('当场扣押 2026-03-13 20:00');
    const waiting = () => measuresView(stage.theCase(), stage.context('2026-03-16'))[0]?.awaitsRatification;
    expect(waiting()).toBe(true);
    playAll(stage, '批准补办 2026-03-16');
    expect(waiting()).toBe(false);
  });
});
