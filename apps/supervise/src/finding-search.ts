import type { findingOrders } from '@lpt/contract';
import {
  type HandlingStatus,
  handlingStatusTitles,
  type SupervisionLevel,
  supervisionLevelTitles,
} from '@lpt/domain';
import { textsFrom } from '@lpt/ui/addresses';

type FindingOrder = (typeof findingOrders)[number];

/** 线索列表的先后。 */
export const orderTitles: Readonly<Record<FindingOrder, string>> = {
  newest: '新发现的在前',
  oldest: '早发现的在前',
  limit: '由来最久的在前',
};

/** 线索列表的条件，就是网址里的参数。 */
export type FindingSearch = Readonly<{
  status?: HandlingStatus;
  level?: SupervisionLevel;
  rule?: string;
  body?: string;
  /** 发现以后至少过了多少日。 */
  aged?: number;
  order?: FindingOrder;
  after?: string;
}>;

/** 由网址读出条件；不认识的、空的略去。 */
export function searchFrom(raw: Readonly<Record<string, unknown>>): FindingSearch {
  const status = keyIn(handlingStatusTitles, raw['status']);
  const level = keyIn(supervisionLevelTitles, raw['level']);
  const order = keyIn(orderTitles, raw['order']);
  const aged = Number(raw['aged'] ?? 0);
  return {
    ...(status ? { status } : {}),
    ...(level ? { level } : {}),
    ...(order && order !== 'newest' ? { order } : {}),
    ...(Number.isInteger(aged) && aged > 0 ? { aged } : {}),
    ...textsFrom(raw, 'rule', 'body', 'after'),
  };
}

function keyIn<K extends string>(titles: Readonly<Record<K, string>>, value: unknown): K | undefined {
  return keysOf(titles).find((each) => each === value);
}

/** 一张名称表的键，类型不丢。 */
export function keysOf<K extends string>(titles: Readonly<Record<K, string>>): readonly K[] {
  const isKey = (name: string): name is K => name in titles;
  return Object.keys(titles).filter(isKey);
}
