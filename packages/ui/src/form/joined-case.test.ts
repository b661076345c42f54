import type { Party } from '@lpt/domain';
import { expect, test } from 'vitest';
import { partiesToName } from './joined-case.ts';

const here = [
  { id: 'P1', identity: { name: '甲店' } },
  { id: 'P3', identity: { name: '乙店' } },
] as unknown as readonly Party[];

test('能选的当事人：本案的用自己的编号，新填的接着编；没有名称的按先后', () => {
  expect(partiesToName(here, ['丙店', ''])).toEqual([
    { value: 'P1', title: '甲店' },
    { value: 'P3', title: '乙店' },
    { value: 'P4', title: '丙店' },
    { value: 'P5', title: '当事人 2' },
  ]);
  expect(partiesToName([], ['某人'])).toEqual([{ value: 'P1', title: '某人' }]);
});
