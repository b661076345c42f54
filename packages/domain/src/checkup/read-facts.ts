import { yuan } from '../kernel/money.ts';
import { matterVersions } from '../law-time/versions.ts';
import { isMatterId } from '../matters/matters.ts';
import { type CheckFacts, checkFacts } from './check-facts.ts';
import { type FactsProblem, factsProblems } from './facts-issues.ts';

/** 读出的事实，或者逐处的错误。 */
export type CheckFactsRead =
  | Readonly<{ ok: true; facts: CheckFacts }>
  | Readonly<{ ok: false; problems: readonly FactsProblem[] }>;

/** 检查一组事实的形状：字段、日期、金额、事项代号和情节的名称。合不合法不在这里。 */
export function readCheckFacts(given: unknown): CheckFactsRead {
  const parsed = checkFacts.safeParse(given);
  if (!parsed.success) return { ok: false, problems: factsProblems(parsed.error.issues) };
  const problems = parsed.data.violations.flatMap(violationProblems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, facts: parsed.data };
}

type ViolationFacts = CheckFacts['violations'][number];

function violationProblems(violation: ViolationFacts, index: number): readonly FactsProblem[] {
  const path = `violations.${index}`;
  if (violation.matter === undefined) {
    return Object.keys(violation.circumstances).map((key) => ({
      path: `${path}.circumstances.${key}`,
      says: '没有登记的事项没有情节表，法定情节写在 factors',
    }));
  }
  if (!isMatterId(violation.matter)) return [{ path: `${path}.matter`, says: '没有这个执法事项' }];
  const known = fieldNames(violation.matter);
  return Object.keys(violation.circumstances)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: `${path}.circumstances.${key}`,
      says: `没有这项情节；可以填${known.join('、')}`,
    }));
}

const FEN = 'Fen';
const YUAN = 'Yuan';

/** 事项各版本的情节在文件里的名字。法定情节和危害后果另有字段，不在此列。 */
function fieldNames(matter: string): readonly string[] {
  const fields = matterVersions(matter).flatMap(({ circumstances }) => Object.keys(circumstances.shape));
  return [...new Set(fields)]
    .filter((field) => field !== 'factors' && field !== 'harmToLifeOrHealth')
    .map((field) => (field.endsWith(FEN) ? `${field.slice(0, -FEN.length)}${YUAN}` : field));
}

/** 案件里的情节：金额化作分，加上法定情节和危害后果。 */
export function circumstancesOf({
  circumstances,
  factors,
  harm,
}: ViolationFacts): Readonly<Record<string, unknown>> {
  const inner = Object.entries(circumstances).map(([key, value]) => {
    const isAmount = key.endsWith(YUAN) && typeof value === 'number' && value >= 0;
    return isAmount ? [`${key.slice(0, -YUAN.length)}${FEN}`, yuan(value)] : [key, value];
  });
  return { ...Object.fromEntries(inner), factors, ...(harm ? { harmToLifeOrHealth: true } : {}) };
}
