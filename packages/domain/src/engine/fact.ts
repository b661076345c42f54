import type { Scope } from './context.ts';

/** 事实的取值，可以带一句说明：具体差什么、到哪一天。 */
export type FactReading<V extends string> = V | readonly [V, string];

/**
 * 一项事实：名称、有限的取值、怎样从案件里读出。
 * 条件只能读事实，所以页面、流程图、证明器看到的与办理时判断的是同一件事。
 */
export type Fact<V extends string = string> = Readonly<{
  title: string;
  values: readonly V[];
  /** 随正在报批的是哪一种而不同，同一当事人的几项办理不能通用一个读数。 */
  perApproval?: true;
  of(scope: Scope): FactReading<V>;
}>;

export function fact<const V extends string>(definition: Fact<V>): Fact<V> {
  return definition;
}

/** 读一项事实的值。 */
export function readingValue<V extends string>(reading: FactReading<V>): V {
  return typeof reading === 'string' ? reading : reading[0];
}

/** 读一项事实的说明。 */
export function noteOf(reading: FactReading<string>): string | undefined {
  return typeof reading === 'string' ? undefined : reading[1];
}
