import type { Act } from '../engine/act.ts';

/**
 * 演示案件、办理表和批量案件都没有办过的办理事项，各写明为什么。
 * 有案件办过以后须从这里删去；不在这里而没有办过的，证明不通过。现在每一项都有案件办过。
 */
const unperformedActs: Readonly<Record<string, string>> = {};

/** 没有一个案件办过、又没有写明为什么的办理事项；和写了没有办过、其实办过的，各一句话。 */
export function unperformedProblems(
  acts: readonly Act[],
  performed: ReadonlySet<string>,
  explained: Readonly<Record<string, string>> = unperformedActs,
): readonly string[] {
  const missing = acts.filter(({ name }) => !performed.has(name));
  return [
    ...missing
      .filter(({ name }) => !Object.hasOwn(explained, name))
      .map(({ name, title }) => `“${title}”（${name}）没有一个案件办过，也没有写明为什么`),
    ...Object.keys(explained)
      .filter((name) => !missing.some((each) => each.name === name))
      .map((name) => `“${name}”已经有案件办过，或者没有这项办理，不必再列`),
  ];
}
