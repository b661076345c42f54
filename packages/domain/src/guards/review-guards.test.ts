import { expect, test } from 'vitest';
import { judge } from '../engine/judge.ts';
import { day } from '../kernel/day.ts';
import { aCase } from '../testing/a-case.ts';
import { demoContext } from '../testing/case-recorder.ts';

test('两名当事人，一名的处理意见已经批准、一名没有，仍须报批；都批准的不再报批', () => {
  const theCase = aCase('notice-issued');
  const [approved] = theCase.parties;
  const { proposalApprovedOn: _approved, ...waiting } = approved!;
  const stateWith = (second: typeof waiting) =>
    judge('proposal-awaits-approval', {
      theCase: { ...theCase, parties: [approved!, { ...second, id: 'P2' }] },
      ctx: demoContext('2026-06-01'),
      input: undefined,
    }).state;
  expect(stateWith(waiting)).toBe('passed');
  expect(stateWith({ ...waiting, proposalApprovedOn: day('2026-04-01') } as typeof waiting)).toBe('missing');
});
