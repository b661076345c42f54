import { day } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { dueText, shareUsed, timeLeft } from './deadlines.ts';
import type { ClockView } from './shapes.ts';

const base: ClockView = {
  key: 'case-decision',
  id: 'case-decision',
  rule: 'DEC-01',
  title: '作出行政处罚决定',
  nature: 'limit',
  startsOn: '2026-10-12',
  dueOn: '2027-01-10',
  provisional: false,
  status: 'running',
  articles: [],
  steps: [],
};

const working = [{ says: '工作日：星期六、星期日不计入。', articles: [] }];

describe('列表里的期限', () => {
  test('按日的写到日，按小时的写到几点几分，当天的说今天', () => {
    expect(dueText('2026-11-24', null, '2026-11-24')).toBe('2026-11-24');
    expect(dueText('2026-11-24', '15:30', '2026-11-24')).toBe('今天 15:30');
    expect(dueText('2026-11-25', '15:30', '2026-11-24')).toBe('2026-11-25 15:30');
  });
});

describe('还剩多少', () => {
  test('按日计的说日', () => {
    expect(timeLeft(base, day('2026-11-23'))).toEqual({ says: '剩 48 日', tone: 'calm' });
  });

  test('按工作日计的说工作日，国庆放假不算', () => {
    const clock = { ...base, dueOn: '2026-10-12', steps: working };
    expect(timeLeft(clock, day('2026-09-30')).says).toBe('剩 4 个工作日');
  });

  test('按小时计的说哪一刻以前，过了那一刻当日也是逾期', () => {
    const clock = { ...base, dueOn: '2026-11-25', dueAt: '2026-11-25T09:30:00+08:00' };
    expect(timeLeft(clock, day('2026-11-24'))).toEqual({ says: '限 11月25日9时30分以前', tone: 'soon' });
    expect(timeLeft({ ...clock, status: 'overdue' }, day('2026-11-25'))).toEqual({
      says: '逾期，已过 11月25日9时30分',
      tone: 'late',
    });
    expect(timeLeft({ ...clock, status: 'met', metOn: '2026-11-24' }, day('2026-11-24')).says).toBe(
      '按期办结',
    );
  });

  test('决定被撤销以后不再计算', () => {
    const clock = { ...base, status: 'void', metOn: '2026-11-20' } as const;
    expect(timeLeft(clock, day('2026-11-24'))).toEqual({ says: '不再计算', tone: 'done' });
  });

  test('三个工作日以内提醒，当天说今天到期', () => {
    const clock = { ...base, dueOn: '2026-11-27' };
    expect(timeLeft(clock, day('2026-11-24')).tone).toBe('soon');
    expect(timeLeft(clock, day('2026-11-27')).says).toBe('今天到期');
  });

  test('逾期、暂停、办结各有说法', () => {
    expect(timeLeft({ ...base, dueOn: '2026-11-20' }, day('2026-11-24'))).toEqual({
      says: '逾期 4 日',
      tone: 'late',
    });
    expect(timeLeft({ ...base, status: 'paused' }, day('2026-11-24')).says).toBe('暂停计算');
    expect(timeLeft({ ...base, status: 'met', metOn: '2026-11-20' }, day('2026-11-24')).says).toBe(
      '按期办结',
    );
    expect(timeLeft({ ...base, status: 'overdue', metOn: '2027-02-01' }, day('2027-03-01')).says).toBe(
      '逾期办结',
    );
    expect(timeLeft({ ...base, nature: 'window', status: 'expired' }, day('2027-03-01')).says).toBe('已届满');
  });
});

test('圆环从零到满，过了期不超出', () => {
  expect(shareUsed(base, day('2026-10-12'))).toBe(0);
  expect(shareUsed(base, day('2026-11-26'))).toBeCloseTo(0.5);
  expect(shareUsed(base, day('2027-05-01'))).toBe(1);
});
