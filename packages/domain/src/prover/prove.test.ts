import { describe, expect, test } from 'vitest';
import { realModel } from './model.ts';
import { problemLine, proofText, prove } from './prove.ts';
import { illegalVariants } from './variants.ts';

test('真正的表通过证明', () => {
  const proof = prove(realModel);
  console.log(`${proofText(proof).join('\n')}；违法变体${illegalVariants.length}个`);
  expect(proof.problems.map(problemLine)).toEqual([]);
});

describe('违法的变体逐个被拒绝，指出违反什么', () => {
  test('不少于四十个，各不相同', () => {
    expect(illegalVariants.length).toBeGreaterThanOrEqual(40);
    expect(new Set(illegalVariants.map(({ title }) => title)).size).toBe(illegalVariants.length);
  });

  test.each(illegalVariants)('$title', ({ of, expects }) => {
    const { problems } = prove(of(realModel));
    const lines = problems.map(problemLine);
    expect(
      lines.some((line) => line.includes(expects)),
      lines.join('\n'),
    ).toBe(true);
  });
});

test('违法的路从登记线索写到那一步', () => {
  const skipped = illegalVariants.find(({ title }) => title === '决定不看告知书是否送达');
  const [problem] = prove(skipped?.of(realModel) ?? realModel).problems;
  expect(problem?.path).toMatch(/^(登记线索→.*批准立案|开立分出的案件)→.*审核.*→批准处理决定$/);
  expect(problem?.says).toContain('“行政处罚告知书”为none');
});
