import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { fen, yuan } from '../kernel/money.ts';
import { lateFine, lateFineCapDay } from './late-fine.ts';

const fineFen = yuan(50_000);
const dueOn = day('2025-10-11');

describe('加处罚款', () => {
  test.each([
    ['2025-10-11', 0, 0, '届满当日缴清，不加处'],
    ['2025-10-12', 1, 1_500, '逾期第一日'],
    ['2025-11-13', 33, 49_500, 'T64 第三十三日'],
    ['2025-11-14', 34, 50_000, 'T64 第三十四日达到上限'],
    ['2025-12-10', 60, 50_000, 'T64 第六十日不再增加'],
    ['2025-10-01', 0, 0, '期限届满之前'],
  ])('%s 缴款：%i日，%i元', (on, days, amount, why) => {
    const found = lateFine({ fineFen, dueOn, on: day(on) });
    expect(found.days, why).toBe(days);
    expect(found.amountFen, why).toBe(yuan(amount));
    expect(found.capped).toBe(amount === 50_000);
  });

  test('T65 第十一日至第七十日复议，第八十日缴款：只计二十日', () => {
    const pauses = [{ from: day('2025-10-22'), to: day('2025-12-20'), title: '行政复议' }];
    const found = lateFine({ fineFen, dueOn, on: day('2025-12-30'), pauses });
    expect(found.amountFen).toBe(yuan(30_000));
    expect(found.says).toBe(
      '缴款期限2025年10月11日届满，计算至2025年12月30日，扣除复议、诉讼和批准暂缓、分期的60日，共20日，每日按罚款50000元的百分之三加处，计30000元。',
    );
    expect(lateFineCapDay(fineFen, dueOn, pauses)).toBe('2026-01-13');
  });

  test('复议与批准暂缓重叠的日子只扣一次，先后颠倒也一样', () => {
    const review = { from: day('2025-10-22'), to: day('2025-12-20'), title: '行政复议' };
    const deferral = { from: day('2025-12-01'), to: day('2025-12-25'), title: '批准暂缓' };
    for (const pauses of [
      [review, deferral],
      [deferral, review],
    ])
      expect(lateFine({ fineFen, dueOn, on: day('2025-12-30'), pauses })).toMatchObject({
        days: 15,
        amountFen: yuan(22_500),
      });
  });

  test('隔开的几段里，后两段重叠的也只扣一次', () => {
    const pauses = [
      { from: day('2025-10-15'), to: day('2025-10-19'), title: '批准暂缓' },
      { from: day('2025-11-01'), to: day('2025-11-10'), title: '行政复议' },
      { from: day('2025-11-06'), to: day('2025-11-15'), title: '批准暂缓' },
    ];
    expect(lateFine({ fineFen, dueOn, on: day('2025-11-20'), pauses }).days).toBe(20);
  });

  test('达到上限之日', () => {
    expect(lateFineCapDay(fineFen, dueOn)).toBe('2025-11-14');
    expect(lateFineCapDay(fen(0), dueOn)).toBeUndefined();
  });

  test('不足一分的舍去', () => {
    expect(lateFine({ fineFen: fen(133), dueOn, on: day('2025-10-12') }).amountFen).toBe(3);
  });
});
