import type { RuleId } from '../rules/rules.ts';

/** 没有系统动作的规则，以及为什么。 */
export type AsideRule = Readonly<{ ids: readonly RuleId[]; standing: 'text-only' | 'others'; why: string }>;

/** 由某处代码落实、而代码没有写出编号的规则。`at` 和 `shownBy` 是仓库里的路径，由测试核对存在。 */
export type PlacedRule = Readonly<{ ids: readonly RuleId[]; at: string; shownBy: string; why: string }>;
