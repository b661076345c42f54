import type { GraphEdge } from './graph.ts';

const MOST = 14;

/** 图上一条边的标签：装得下的全写，装不下的写前几项加“等”，往回的加箭头。全部名称在清单里。 */
export function labelOf({ titles, isReturn }: GraphEdge): string {
  const fitting = titles.filter(
    (_, index) => [...titles.slice(0, index + 1).join('、')].length <= MOST || index === 0,
  );
  return `${isReturn ? '↑ ' : ''}${fitting.join('、')}${fitting.length < titles.length ? '等' : ''}`;
}
