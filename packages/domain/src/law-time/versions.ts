import type { Benchmark } from '../discretion/benchmark.ts';
import { benchmarkOf } from '../discretion/benchmarks.ts';
import type { Day } from '../kernel/day.ts';
import type { Matter } from '../matters/matter.ts';
import { matters } from '../matters/matters.ts';
import { earlierEcologyMatters } from './earlier-ecology.ts';

const byId = new Map<string, readonly Matter[]>();
for (const one of [...earlierEcologyMatters, ...matters].toSorted((a, b) => (a.from < b.from ? -1 : 1)))
  byId.set(one.id, [...(byId.get(one.id) ?? []), one]);

/** 一个事项的各个版本，由旧到新；没有登记的为空。 */
export function matterVersions(id: string): readonly Matter[] {
  return byId.get(id) ?? [];
}

/** 某日施行的版本；该日没有施行的版本时没有。`versions` 为登记以外的版本表，如拟议的变动。 */
export function matterOn(
  id: string,
  on: Day,
  versions: readonly Matter[] = matterVersions(id),
): Matter | undefined {
  return versions.find(({ from, to }) => from <= on && (to === undefined || on < to));
}

/** 某一版本的事项在某日的裁量基准；没有取得或者该日没有有效版本时没有。 */
export function benchmarkOn(matter: Matter | undefined, on: Day): Benchmark | undefined {
  return matter?.benchmark === undefined ? undefined : benchmarkOf(matter.benchmark, on);
}
