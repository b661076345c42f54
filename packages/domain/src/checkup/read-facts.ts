import { isMatterId, matters } from '../matters/matters.ts';
import { type CheckFacts, checkFacts, checkFactsJsonSchema } from './check-facts.ts';
import { caseCircumstances, circumstanceProblems } from './circumstance-fields.ts';
import { dateOrderProblems } from './date-order.ts';
import { type FactsProblem, factsProblems } from './facts-issues.ts';
import { unknownFieldSays } from './facts-names.ts';
import { nearestName } from './near-name.ts';

/** 读出的事实，或者逐处的错误。 */
export type CheckFactsRead =
  | Readonly<{ ok: true; facts: CheckFacts }>
  | Readonly<{ ok: false; problems: readonly FactsProblem[] }>;

/** 检查一组事实的形状：字段、日期和先后、金额、事项代号、情节的名称和写法。合不合法不在这里。 */
export function readCheckFacts(given: unknown): CheckFactsRead {
  const parsed = checkFacts.safeParse(given);
  if (!parsed.success) {
    const schema = checkFactsJsonSchema();
    const says = (path: readonly string[], key: string) => unknownFieldSays(schema, path, key);
    return { ok: false, problems: factsProblems(parsed.error.issues, says) };
  }
  const problems = [...parsed.data.violations.flatMap(violationProblems), ...dateOrderProblems(parsed.data)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, facts: parsed.data };
}

type ViolationFacts = CheckFacts['violations'][number];

function violationProblems(
  { matter, circumstances }: ViolationFacts,
  index: number,
): readonly FactsProblem[] {
  const path = `violations.${index}`;
  if (matter === undefined)
    return Object.keys(circumstances).map((key) => ({
      path: `${path}.circumstances.${key}`,
      says: '没有登记的事项没有情节表，法定情节写在 factors',
    }));
  if (!isMatterId(matter)) return [{ path: `${path}.matter`, says: unknownMatterSays(matter) }];
  return circumstanceProblems(matter, circumstances).map((each) => ({
    ...each,
    path: `${path}.circumstances.${each.path}`,
  }));
}

function unknownMatterSays(wrong: string): string {
  const titled = matters.find(({ title }) => title === wrong || title.includes(wrong))?.id;
  const near =
    titled ??
    nearestName(
      wrong,
      matters.map(({ id }) => id),
    );
  const hint = near ? `；是不是 ${near}` : '；登记的事项用 lpt check --matters 列出，没有登记的写 range';
  return `没有这个执法事项${hint}`;
}

/** 案件里的情节：金额化作分，加上法定情节和危害后果。 */
export function circumstancesOf({
  circumstances,
  factors,
  harm,
}: ViolationFacts): Readonly<Record<string, unknown>> {
  return { ...caseCircumstances(circumstances), factors, ...(harm ? { harmToLifeOrHealth: true } : {}) };
}
