import { matters as registered } from './index.gen.ts';
import type { Matter } from './matter.ts';

/** 全部处罚事项。 */
export const matters: readonly Matter[] = registered;

const byId = new Map(matters.map((one) => [one.id, one]));

/** 代号对应的事项；不存在是程序的错误，直接抛出。来自用户的代号先用 `isMatterId` 检查。 */
export function matterOf(id: string): Matter {
  const found = byId.get(id);
  if (!found) throw new Error(`unknown matter ${id}`);
  return found;
}

/** 是不是登记过的事项代号。 */
export function isMatterId(id: string): boolean {
  return byId.has(id);
}
