import type { GraphEdge } from './graph.ts';
import type { PlaceId } from './places.ts';

/** 各个地方在第几层、第几列。主线是第零列。 */
export type Placed = Readonly<{
  layer: ReadonlyMap<PlaceId, number>;
  column: ReadonlyMap<PlaceId, number>;
}>;

/**
 * 一条边怎样走：`down` 从框下出去，直下或者先横后下；`right` 绕右侧的竖道；`left` 绕左侧；
 * `gap` 走主线和支线之间；`up` 从主线的框右边出去，向上进支线的框下。
 */
export type Way = 'down' | 'right' | 'left' | 'gap' | 'up';

/** 这条边怎样走，由两头的层、列决定。 */
export function wayOf(edge: GraphEdge, placed: Placed): Way {
  const { from, to, isReturn } = edge;
  const [start, end] = [at(placed.column, from), at(placed.column, to)];
  if (isReturn) {
    if (start > 0) return 'right';
    return end > 0 ? 'up' : 'left';
  }
  if (start > 0 && end === 0)
    return isClear(edge, placed) && isFree(from, placed, (column) => column < start) ? 'gap' : 'right';
  const isNext = at(placed.layer, to) === at(placed.layer, from) + 1;
  return isNext || (start <= end && isClear(edge, placed)) ? 'down' : 'right';
}

/** 绕右侧的，右边没有别的框才从右边出去，不然从框下出去。 */
export function leavesSideways(edge: GraphEdge, placed: Placed): boolean {
  const way = wayOf(edge, placed);
  if (way !== 'right') return way !== 'down';
  return isFree(edge.from, placed, (column) => column > at(placed.column, edge.from));
}

/** 从一层的框下出去的边，靠右的走上面一行：它向右拐走，左边的再往下，不穿过彼此的标签。 */
export function exitsBelow(layer: number, edges: readonly GraphEdge[], placed: Placed): readonly GraphEdge[] {
  return edges
    .filter((edge) => at(placed.layer, edge.from) === layer && !leavesSideways(edge, placed))
    .toSorted((a, b) => outRank(b, placed) - outRank(a, placed));
}

/** 框下出口从左到右：去处越靠右越靠右，绕行右侧的最右。 */
export function outRank(edge: GraphEdge, placed: Placed): number {
  return wayOf(edge, placed) === 'right' ? Number.MAX_SAFE_INTEGER : at(placed.column, edge.to);
}

function isFree(id: PlaceId, { layer, column }: Placed, where: (column: number) => boolean): boolean {
  return ![...layer].some(
    ([other, each]) => each === at(layer, id) && other !== id && where(at(column, other)),
  );
}

// 中间各层在去处那一列没有别的框，就可以直下，不必绕行。
function isClear({ from, to }: GraphEdge, { layer, column }: Placed): boolean {
  return ![...layer].some(
    ([id, each]) => each > at(layer, from) && each < at(layer, to) && at(column, id) === at(column, to),
  );
}

function at(places: ReadonlyMap<PlaceId, number>, id: PlaceId): number {
  return places.get(id) ?? 0;
}
