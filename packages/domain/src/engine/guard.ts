import type { Citation, RuleId } from '@lpt/law';
import type { FactName, Facts } from '../facts/facts.ts';
import type { Profile } from '../registry/registry.ts';

/**
 * 一个条件：有名称、有条文，只读声明过的事实。
 * `block` 的不成立就不能办；`warn` 的提示风险，不拦。
 */
export type Guard = Readonly<{
  id: string;
  title: string;
  rule?: RuleId;
  articles: readonly Citation[];
  reads: readonly FactName[];
  /** 只问适用其中一个领域的案件；不写的都问。 */
  profiles?: readonly Profile[];
  holds(facts: Facts): boolean;
  /** 不成立时属于违法，还是只是还没有办。页面据此分“不合法”和“待补正”。 */
  unlawful?(facts: Facts): boolean;
  /** 不成立时的说法。 */
  says: string;
  remedy: string;
  /** 能补救的办理事项。 */
  fix?: string;
  level: 'block' | 'warn';
}>;

type Declared<R extends FactName> = Omit<Guard, 'id' | 'reads' | 'holds' | 'unlawful' | 'level'> &
  Readonly<{
    reads: readonly R[];
    holds(facts: Pick<Facts, R>): boolean;
    unlawful?(facts: Pick<Facts, R>): boolean;
    level?: Guard['level'];
  }>;

/** 写一个条件。`holds` 只看得见 `reads` 里声明的事实，读别的不能编译。 */
export function guard<R extends FactName>(definition: Declared<R>): Omit<Guard, 'id'> {
  return { level: 'block', ...definition };
}

/** 给一组条件补上各自的名称：名称就是键。 */
export function guardTable<T extends Readonly<Record<string, Omit<Guard, 'id'>>>>(
  table: T,
): { readonly [K in keyof T]: Guard } {
  const named = Object.entries(table).map(([id, each]) => [id, { ...each, id }]);
  return Object.fromEntries(named) as { readonly [K in keyof T]: Guard };
}
