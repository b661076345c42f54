import { type Condition, holds, type NumberTest, testsIn, type Values, type ValueTest } from './condition.ts';

/** 一种有代表性的情节，以及它满足的各支（各档）的代号。 */
export type CoveredPoint = Readonly<{ values: Values; matched: readonly string[] }>;

/** 逐点检查的结果。 */
export type Coverage = Readonly<{
  points: number;
  /** 一支也不满足的情节。 */
  gaps: readonly Values[];
  /** 同时满足几支的情节。 */
  overlaps: readonly CoveredPoint[];
}>;

type Part = Readonly<{ id: string; when: Condition }>;

/**
 * 各支（各档）有没有空档和重叠。条件是数据，每个数字字段只在界点两侧变化，
 * 所以取每个界点及其两侧、每个选项的全部取值，逐一组合，就是完全的检查。
 * `choices` 给出选项字段的全部取值；`exclude` 排除事实上不可能的组合。
 */
export function coverage(
  parts: readonly Part[],
  choices: Readonly<Record<string, readonly (string | boolean)[]>>,
  exclude: (values: Values) => boolean = () => false,
): Coverage {
  const points = samplePoints(
    parts.flatMap(({ when }) => testsIn(when)),
    choices,
  ).filter((values) => !exclude(values));
  const covered = points.map((values) => ({
    values,
    matched: parts.filter(({ when }) => holds(when, values)).map(({ id }) => id),
  }));
  return {
    points: points.length,
    gaps: covered.filter(({ matched }) => matched.length === 0).map(({ values }) => values),
    overlaps: covered.filter(({ matched }) => matched.length > 1),
  };
}

/** 各项要求涉及的字段的代表取值，逐一组合。 */
export function samplePoints(
  tests: readonly (NumberTest | ValueTest)[],
  choices: Readonly<Record<string, readonly (string | boolean)[]>>,
): readonly Values[] {
  const fields = [...new Set(tests.map(({ field }) => field))];
  let points: Values[] = [{}];
  for (const field of fields) {
    const values = choices[field] ?? numbersAround(tests.filter((one) => one.field === field));
    points = points.flatMap((point) => values.map((value) => ({ ...point, [field]: value })));
  }
  return points;
}

function numbersAround(tests: readonly (NumberTest | ValueTest)[]): readonly number[] {
  const bounds = tests.flatMap((one) => ('in' in one ? [] : [one.atLeast, one.above, one.atMost, one.below]));
  const around = bounds.flatMap((bound) =>
    bound === undefined ? [] : [bound - 1, bound - 0.5, bound, bound + 0.5, bound + 1],
  );
  return [...new Set([0, ...around])].filter((value) => value >= 0).sort((a, b) => a - b);
}
