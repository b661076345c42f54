import type { Day } from '../kernel/day.ts';
import type { Identity } from './people.ts';

/** 是不是未成年人，按某日计算；没有出生日期的不能认定。 */
export function isMinorOn({ birth }: Pick<Identity, 'birth'>, on: Day): boolean {
  return birth !== undefined && on < `${Number(birth.slice(0, 4)) + 18}${birth.slice(4)}`;
}
