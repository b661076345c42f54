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
  test('每个程序都有变体：普通、听证、简易、快速办理、强制、执行、检查，和死路、期限', () => {
    const said = (text: string) => illegalVariants.filter(({ expects }) => expects.includes(text)).length;
    for (const text of ['作出处理决定', '听证', '当场处罚', '快速办理', '强制措施', '强制执行', '检查'])
      expect([text, said(text) >= 5]).toEqual([text, true]);
    for (const text of ['走不到', '不能归档', '无法遵守', '的长度不合法'])
      expect([text, said(text) >= 2]).toEqual([text, true]);
  });

  test('不少于一百六十个，各不相同', () => {
    expect(illegalVariants.length).toBeGreaterThanOrEqual(160);
    expect(new Set(illegalVariants.map(({ title }) => title)).size).toBe(illegalVariants.length);
  });

  test.each(illegalVariants)('$title', ({ of, expects }) => {
    const { problems } = prove(of(realModel));
    const lines = problems.map(problemLine);
    const found = lines.filter((line) => line.includes(expects));
    expect(found, lines.join('\n')).not.toEqual([]);
    // 说给人看的话里没有代码；指名一项不存在的办理的除外。
    expect(found[0]?.replaceAll(/没有“[a-z-]+”/g, '')).not.toMatch(/[a-z]-?[a-z]/);
  });
});

test('违法的路从登记线索写到那一步', () => {
  const skipped = illegalVariants.find(({ title }) => title === '决定不看告知书是否送达');
  const [problem] = prove(skipped?.of(realModel) ?? realModel).problems;
  expect(problem?.path).toMatch(/^登记线索→批准立案→.*送审.*→批准处理决定$/);
  expect(problem?.says).toContain('“行政处罚告知书”：没有');
});
