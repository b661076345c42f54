import type { Day } from '../kernel/day.ts';
import { matterOf } from '../matters/matters.ts';
import type { Benchmark } from './benchmark.ts';
import type { Values } from './condition.ts';
import { type Assessment, assess } from './engine.ts';
import { benchmarks as registered } from './index.gen.ts';

/** 全部裁量基准。 */
export const benchmarks: readonly Benchmark[] = registered;

/** 某日有效的裁量基准；没有登记，或者该日没有有效的版本时为 `undefined`。 */
export function benchmarkOf(id: string, on: Day): Benchmark | undefined {
  return benchmarks.find((one) => one.id === id && one.from <= on && (!one.to || on < one.to));
}

/** 按事项代号裁量：找出事项和该日的基准，再评。事项不存在即抛出。 */
export function assessMatter(
  q: Readonly<{ matter: string; circumstances: Values; on: Day; choose?: string }>,
): Assessment {
  const matter = matterOf(q.matter);
  const benchmark = matter.benchmark ? benchmarkOf(matter.benchmark, q.on) : undefined;
  return assess({ ...q, matter, benchmark });
}
