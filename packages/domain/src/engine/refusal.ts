import type { Citation, RuleId } from '@lpt/law';
import type { PartyId } from '../case/people.ts';

/** 不予办理的一条理由。法律的“不”是数据，一次说全。 */
export type Refusal = Readonly<{
  /** 固定代码，不随文字变化。 */
  code: string;
  /** 缺什么、违反什么，一句话。 */
  says: string;
  /** 具体到本案的说明：到哪一天、差多少。 */
  detail?: string;
  /** 怎样补救。 */
  remedy: string;
  /** 能补救的办理事项。 */
  fix?: string;
  articles: readonly Citation[];
  rule?: RuleId;
  party?: PartyId;
}>;

/** 判断的结果：成立并带值，或者一组理由。 */
export type Outcome<T> =
  | Readonly<{ ok: true; value: T }>
  | Readonly<{ ok: false; refusals: readonly Refusal[] }>;

export function accepted<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused<T>(refusals: readonly Refusal[]): Outcome<T> {
  return { ok: false, refusals };
}
