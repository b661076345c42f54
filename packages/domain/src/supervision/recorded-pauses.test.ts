import { expect, test } from 'vitest';
import type { Interval } from '../case/investigation.ts';
import { day } from '../kernel/day.ts';
import { recordedPauses } from './recorded-pauses.ts';
import { aCase } from './testing-case.ts';

function interval(stage: Interval['stage'], from: string, to?: string): Interval {
  return {
    id: 'I1',
    stage,
    reason: 'testing',
    from: day(from),
    ...(to ? { to: day(to) } : {}),
    paper: '委托书',
  };
}

test('核查期间的不算进办案期限，尚未结束的算到当日，尚未开始的、首尾颠倒的不算', () => {
  const theCase = aCase({
    intervals: [
      interval('verification', '2026-01-05', '2026-01-08'),
      interval('case', '2026-02-10', '2026-03-01'),
      interval('case', '2026-03-05'),
      interval('case', '2026-04-01'),
      interval('case', '2026-02-20', '2026-02-10'),
    ],
  });
  expect(recordedPauses(theCase, 'case', day('2026-03-20'))).toEqual([
    { kind: 'testing', from: '2026-02-10', to: '2026-03-01' },
    { kind: 'testing', from: '2026-03-05', to: '2026-03-20' },
  ]);
});
