import type { Case } from '@lpt/domain';
import { expect, test } from 'vitest';
import { caseTitle } from './case-title.ts';

type Titled = Parameters<typeof caseTitle>[0];

const titled = (outcomes: readonly (string | undefined)[], procedure: Case['procedure'] = 'ordinary') =>
  caseTitle({
    procedure,
    ground: procedure === 'inspection' ? '年度日常检查' : '涉嫌经营超过保质期的食品',
    parties: outcomes.map((outcome) => ({
      identity: { name: '样例公司' },
      ...(outcome ? { decision: { proposal: { outcome } } } : {}),
    })),
  } as unknown as Titled);

test('没有决定的，案由里有“涉嫌”', () => {
  expect(titled([undefined])).toBe('样例公司涉嫌经营超过保质期的食品案');
});

test('已经决定处罚的，不再说“涉嫌”', () => {
  expect(titled(['penalty'])).toBe('样例公司经营超过保质期的食品案');
});

test('有一名当事人还没有决定，或者不予处罚的，照案由', () => {
  expect(titled(['penalty', undefined])).toBe('样例公司等涉嫌经营超过保质期的食品案');
  expect(titled(['no-penalty'])).toBe('样例公司涉嫌经营超过保质期的食品案');
});

test('行政检查写任务和对象', () => {
  expect(titled([undefined], 'inspection')).toBe('年度日常检查：样例公司');
});
