import { askDeadline } from '@lpt/domain';
import { expect, test } from 'vitest';
import { askedDeadline, type DeadlineForm } from './asked-deadline.ts';

const blank: DeadlineForm = {
  rule: 'NOT-04',
  from: '2026-02-13',
  time: '',
  profile: 'market',
  pauses: [],
  extension: '',
};

test('填好的一问，与命令 lpt deadline 算得相同', () => {
  const asked = askedDeadline(blank);
  if ('problem' in asked) throw new Error(asked.problem);
  const found = askDeadline(asked);
  expect('ok' in found && found.ok && found.value.date).toBe('2026-02-27');
});

test.each([
  ['规则编号', { rule: '' }, '规则编号'],
  ['规则的题名', { rule: '要求听证' }, 'HEA-08（要求听证）'],
  ['日期', { from: '2026-02-30' }, '起算的日期'],
  ['时刻', { time: '25:00' }, '时刻'],
  ['只有首日的期间', { pauses: [{ from: '2026-02-13', to: '' }] }, '首尾两日'],
  ['倒着写的期间', { pauses: [{ from: '2026-02-13', to: '2026-02-12' }] }, '首尾两日'],
  ['延长零日', { extension: '0' }, '整数'],
] satisfies [string, Partial<DeadlineForm>, string][])('%s写错了，说明是哪一项', (_what, wrong, says) => {
  expect(askedDeadline({ ...blank, ...wrong })).toEqual({ problem: expect.stringContaining(says) });
});

test('没有填完的期间不算，编号后面带题名的也认得', () => {
  const asked = askedDeadline({ ...blank, rule: 'not-04 告知', pauses: [{ from: '', to: '' }] });
  expect(asked).toMatchObject({ rule: 'NOT-04', pauses: [] });
});
