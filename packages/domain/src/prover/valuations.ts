import type { Fact } from '../engine/fact.ts';
import type { Guard } from '../engine/guard.ts';
import { type FactName, type Facts, facts } from '../facts/facts.ts';
import { valueTitle } from './value-titles.ts';

/** 一组事实的取值。 */
export type Valuation = Readonly<Partial<Record<FactName, string>>>;

/** 已知的事实只可能取这些值；没有写的什么值都可能。 */
export type Possible = Readonly<Partial<Record<FactName, readonly string[]>>>;

/** 上限：一组互相牵连的事实，取值的组合不超过这么多。 */
const LIMIT = 200_000;

/** 一组事实取值的全部组合。太多就抛出：条件写得太宽，证明不了。 */
function combinations(names: readonly FactName[], given: Possible = {}): readonly Valuation[] {
  return names.reduce<readonly Valuation[]>(
    (partial, name) => {
      const values = given[name] ?? (facts[name] as Fact).values;
      if (partial.length * values.length > LIMIT) throw new Error(`too many values: ${names.join(', ')}`);
      return partial.flatMap((each) => values.map((value) => ({ ...each, [name]: value })));
    },
    [{}],
  );
}

/** 各条件合起来，牵连到这些事实的条件和它们读的全部事实。 */
function related(names: readonly FactName[], list: readonly Guard[]) {
  const read = new Set(names);
  const own = new Set<Guard>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const guard of list.filter((each) => !own.has(each) && each.reads.some((name) => read.has(name)))) {
      own.add(guard);
      for (const name of guard.reads) read.add(name);
      grown = true;
    }
  }
  return { names: [...read], own: [...own] };
}

/** 拦人的条件。只提示的不算。 */
function blocking(ids: readonly string[], table: Readonly<Record<string, Guard>>): readonly Guard[] {
  return ids.flatMap((id) => table[id] ?? []).filter(({ level }) => level === 'block');
}

/** 条件全部成立，而 `met` 不成立的一组取值；没有就是条件已经保证了 `met`。 */
export function counterexample(
  ids: readonly string[],
  table: Readonly<Record<string, Guard>>,
  reads: readonly FactName[],
  met: (facts: Facts) => boolean,
): Valuation | undefined {
  const { names, own } = related(reads, blocking(ids, table));
  return combinations(names).find((each) => {
    const known = each as Facts;
    return own.every((guard) => guard.holds(known)) && !met(known);
  });
}

/** 条件能不能成立；读同一项事实的条件合起来看。写了已知取值的，只看读到它们的条件。 */
export function canHold(
  ids: readonly string[],
  table: Readonly<Record<string, Guard>>,
  given?: Possible,
): boolean {
  const list = blocking(ids, table);
  const asked = given ? list.filter(({ reads }) => reads.some((name) => name in given)) : list;
  return asked.every((guard) => {
    const { names, own } = related(guard.reads, list);
    return combinations(names, given).some((each) => own.every((one) => one.holds(each as Facts)));
  });
}

/** 取值的中文：“告知书”：已经制发而没有送达。 */
export function valuationText(valuation: Valuation): string {
  return Object.entries(valuation)
    .map(([name, value]) => `“${(facts[name as FactName] as Fact).title}”：${valueTitle(value)}`)
    .join('，');
}
