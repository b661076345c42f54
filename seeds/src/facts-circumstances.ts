import { type Fen, type Matter, matterOf, yuan, yuanText } from '@lpt/domain';
import { totalOf } from './facts-fields.ts';
import { type FactsIssue, issuesOf } from './facts-says.ts';
import type { StoryFacts } from './story-facts.ts';

type ViolationFacts = StoryFacts['violations'][number];
type Circumstances = Readonly<Record<string, unknown>>;

const FEN = 'Fen';
const YUAN = 'Yuan';

/** 情节字段在文件里的名字：金额字段写作 …Yuan，其余不变。 */
export function fileName(field: string): string {
  return field.endsWith(FEN) ? `${field.slice(0, -FEN.length)}${YUAN}` : field;
}

function isYuan(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && Number.isSafeInteger(Math.round(value * 100));
}

function inner(given: Circumstances): Circumstances {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) =>
      key.endsWith(YUAN) && isYuan(value)
        ? [`${key.slice(0, -YUAN.length)}${FEN}`, yuan(value)]
        : [key, value],
    ),
  );
}

/** 案件里的情节：金额化作分；写了算法的，违法所得和货值由算法得出。 */
export function circumstancesOf({ circumstances, gains, goods }: ViolationFacts): Circumstances {
  return {
    ...inner(circumstances),
    ...(gains ? { gainsFen: totalOf(gains) } : {}),
    ...(goods ? { goodsValueFen: totalOf(goods) } : {}),
  };
}

/** 登记线索时的情节：与查清后不同的几项取当初的，金额同样化作分。 */
export function firstCircumstancesOf(violation: ViolationFacts): Circumstances {
  return { ...circumstancesOf(violation), ...inner(violation.initially ?? {}) };
}

/** 违法所得的算式，写进文书：29包×40元＝1160元。没有写算法的为 `undefined`。 */
export function gainsArithmetic(violations: readonly ViolationFacts[]): string | undefined {
  const items = violations.flatMap(({ gains }) => gains ?? []);
  if (items.length === 0) return undefined;
  const left = items.map(
    ({ quantity, unit, unitPriceYuan }) => `${quantity}${unit}×${yuanText(unitPriceYuan)}元`,
  );
  return `${left.join('＋')}＝${yuanText(totalOf(items))}元`;
}

/** 一名当事人的违法所得合计，单位分。 */
export function gainsFenOf(violations: readonly ViolationFacts[]): Fen {
  const amounts = violations.map((violation) => Number(circumstancesOf(violation)['gainsFen'] ?? 0));
  return yuan(amounts.reduce((sum, amount) => sum + amount, 0) / 100);
}

/** 情节填得对不对：没有的字段、没有填的字段、取值不对的字段，路径是文件里的名字。 */
export function circumstanceIssues(violation: ViolationFacts, path: string): readonly FactsIssue[] {
  const matter = matterOf(violation.matter);
  const unknown = [
    ...unknownFields(matter, violation.circumstances, `${path}.circumstances`),
    ...unknownFields(matter, violation.initially ?? {}, `${path}.initially`),
  ];
  if (unknown.length > 0) return unknown;
  return [
    ...wrongFields(matter, circumstancesOf(violation), `${path}.circumstances`),
    ...(violation.initially ? wrongFields(matter, firstCircumstancesOf(violation), `${path}.initially`) : []),
  ];
}

function unknownFields(matter: Matter, given: Circumstances, path: string): readonly FactsIssue[] {
  const known = Object.keys(matter.circumstances.shape).map(fileName);
  return Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: `${path}.${key}`,
      says: `没有这项情节；“${matter.title}”可以填${known.join('、')}`,
    }));
}

function wrongFields(matter: Matter, values: Circumstances, path: string): readonly FactsIssue[] {
  const parsed = matter.circumstances.safeParse(values);
  if (parsed.success) return [];
  return issuesOf(parsed.error.issues).map(({ path: field, says }) => {
    const [head = '', ...rest] = field.split('.');
    return { path: [path, fileName(head), ...rest].join('.'), says };
  });
}
