import type { Registry } from '@lpt/domain';
import { z } from 'zod';
import { checkFacts } from './facts-checks.ts';
import { type FactsIssue, issuesOf } from './facts-says.ts';
import { type StoryFacts, storyFacts } from './story-facts.ts';

/** 读事实的结果：事实，或者逐项的错误，各带字段的路径。 */
export type FactsRead =
  | Readonly<{ ok: true; facts: StoryFacts }>
  | Readonly<{ ok: false; issues: readonly FactsIssue[] }>;

/** 读事实：先看形状，再看机关、人员、事项、情节、当事人编号有没有。全部错误一次说全。 */
export function readFacts(value: unknown, registry: Registry): FactsRead {
  const parsed = storyFacts.safeParse(value, { reportInput: false });
  if (!parsed.success) return { ok: false, issues: issuesOf(parsed.error.issues) };
  const issues = checkFacts(parsed.data, registry);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, facts: parsed.data };
}

/** 事实格式的 JSON Schema。 */
export function factsJsonSchema(): unknown {
  return z.toJSONSchema(storyFacts, { io: 'input', unrepresentable: 'any' });
}
