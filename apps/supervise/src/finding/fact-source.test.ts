import { expect, test } from 'vitest';
import { factSource } from './fact-source.ts';

test.for([
  ['D12', { title: '查看文书', document: 'D12' }],
  ['R2', { title: '笔录' }],
  ['F31', { title: '送达登记' }],
  ['CaseFiled', { title: '办理记录：立案' }],
  ['publication-province', { title: '按期限规则计算' }],
  ['2026000026', { title: '线索登记' }],
  ['food.expired-food', { title: '裁量基准：经营超过保质期的食品' }],
] as const)('来源 %s', ([source, shown]) => {
  expect(factSource(source)).toEqual(shown);
});
