import { expect, test } from 'vitest';
import { realModel } from './model.ts';
import { proofText, prove } from './prove.ts';

test('真正的表通过证明', () => {
  const proof = prove(realModel);
  console.log(proofText(proof).join('\n'));
  expect(proof.problems).toEqual([]);
});
