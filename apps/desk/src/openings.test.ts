import { actOf, acts } from '@lpt/domain';
import { expect, test } from 'vitest';
import { openings } from './openings.ts';

test('每一种开始都是真的开始一案的办理', () => {
  for (const { act } of openings) expect(actOf(act).from).toEqual([]);
});

test('开始一案的办理，除了由原案分出的，工作台上都有', () => {
  const offered = openings.map(({ act }) => act);
  const missing = acts.filter(({ from, name }) => from.length === 0 && !offered.includes(name));
  expect(missing.map(({ name }) => name)).toEqual(['open-split-case']);
});
