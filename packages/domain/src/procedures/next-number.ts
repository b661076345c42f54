/** 案内编号的下一个数：比用过的最大数多一。分案以后编号有空缺，不能按个数编。 */
export function nextNumber(ids: readonly string[]): number {
  return ids.reduce((most, id) => Math.max(most, Number(id.replace(/^\D+/, '')) || 0), 0) + 1;
}
