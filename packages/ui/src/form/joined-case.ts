import type { Party } from '@lpt/domain';
import type { Option } from './model.ts';

/** 填违法行为时能选的当事人：本案的，加上这张表里新填的，接着本案的编号。 */
export function partiesToName(own: readonly Party[], added: readonly string[]): readonly Option[] {
  // 分案以后编号有空缺，接着最大的编。
  const last = Math.max(0, ...own.map(({ id }) => Number(id.slice(1))));
  return [
    ...own.map(({ id, identity }) => ({ value: id, title: identity.name })),
    ...added.map((name, index) => ({ value: `P${last + index + 1}`, title: name || `当事人 ${index + 1}` })),
  ];
}
