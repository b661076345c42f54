import { expect, test } from 'vitest';
import { factSource } from './fact-source.ts';

test.for([
  ['D12', { title: '文书 D12', document: 'D12' }],
  ['R2', { title: '笔录 R2' }],
  ['F31', { title: '送达登记 F31' }],
  ['CaseFiled', { title: '办理记录：立案' }],
  ['publication-province', { title: '按期限规则计算' }],
  ['2026000026', { title: '线索登记 2026000026' }],
  ['food.expired-food', { title: 'food.expired-food' }],
] as const)('来源 %s', ([source, shown]) => {
  expect(factSource(source)).toEqual(shown);
});
