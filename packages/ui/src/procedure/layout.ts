import { type Box, ROW_HEIGHT, type Route } from './drawing.ts';
import type { GraphEdge, ProcedureGraph } from './graph.ts';
import { isAside, type PlaceId } from './places.ts';
import { routesOf } from './routes.ts';
import { exitsBelow, type Placed, wayOf } from './ways.ts';

/** 画好位置的流程图。分段从上到下。 */
export type Layout = Readonly<{
  width: number;
  height: number;
  boxes: readonly Box[];
  routes: readonly Route[];
  bands: readonly Readonly<{ title: string; y: number; height: number }>[];
}>;

const BOX_HEIGHT = 46;
const COLUMN = 200;
/** 主线和旁边一列之间，留给从旁边回到主线的竖道和它们的标签。 */
const GAP = 110;
const PAD = 16;
const BAND_TITLE = 76;
/** 往回的标签写在主线左边。 */
const LEFT_LABEL = 150;

/**
 * 分层排列：一层一行，主线在左，支线在右；边只走横竖。去处相同的绕行并在一条竖道上；
 * 主线往回的走左侧，支线往回的和跨层的走右侧，支线回到主线的走两列之间。
 */
export function layoutOf(graph: ProcedureGraph): Layout {
  const placed = placeNodes(graph);
  const columns = Math.max(...placed.column.values()) + 1;
  const hasReturns = graph.drawn.some((edge) => wayOf(edge, placed) === 'left');
  const left = BAND_TITLE + (hasReturns ? LEFT_LABEL : 0);
  const gap = graph.drawn.some((edge) => wayOf(edge, placed) === 'gap') ? GAP : 0;
  const tops = layerTops(graph.drawn, placed);
  const mains = graph.nodes.filter(({ id }) => at(placed.column, id) === 0);
  const main = Math.max(COLUMN, ...mains.map(({ title }) => boxWidth(title)));
  const boxes = graph.nodes.map(({ id, title }): Box => {
    const width = boxWidth(title);
    const column = at(placed.column, id);
    const start = column === 0 ? left : left + main + gap + (column - 1) * COLUMN;
    const x = start + ((column === 0 ? main : COLUMN) - width) / 2;
    return { id, title, x, y: tops[at(placed.layer, id)] ?? 0, width, height: BOX_HEIGHT };
  });
  const routes = routesOf(graph.drawn, { placed, boxes });
  const height = (tops.at(-1) ?? 0) + BOX_HEIGHT + PAD;
  const columnsEnd = left + main + (columns > 1 ? gap : 0) + (columns - 1) * COLUMN;
  const farthest = Math.max(...routes.flatMap(({ points }) => points.map(({ x }) => x)));
  return {
    width: Math.max(columnsEnd, farthest + PAD),
    height,
    boxes,
    routes,
    bands: bandsOf(graph, boxes, height),
  };
}

function boxWidth(title: string): number {
  return Math.max(96, [...title].length * 15 + 32);
}

// 层是从起点数的最长路，各段不共用一层；主线在最左一列，旁边的从第二列起。
function placeNodes({ procedure, nodes, drawn, bands }: ProcedureGraph): Placed {
  const layer = new Map<PlaceId, number>();
  let floor = 0;
  for (const { places } of bands) {
    for (const id of nodes.map((node) => node.id).filter((each) => places.includes(each))) {
      const before = drawn.filter((edge) => edge.to === id && !edge.isReturn);
      layer.set(id, Math.max(floor, ...before.map(({ from }) => (layer.get(from) ?? 0) + 1)));
    }
    floor = Math.max(...layer.values()) + 1;
  }
  const column = new Map<PlaceId, number>();
  for (const { id } of nodes) {
    const beside = nodes.filter(
      (node) => (column.get(node.id) ?? 0) > 0 && at(layer, node.id) === at(layer, id),
    );
    column.set(id, isAside(procedure, id) ? beside.length + 1 : 0);
  }
  return { layer, column };
}

function layerTops(edges: readonly GraphEdge[], placed: Placed): readonly number[] {
  const depth = Math.max(...placed.layer.values()) + 1;
  const tops: number[] = [];
  let y = PAD;
  for (let layer = 0; layer < depth; layer += 1) {
    tops.push(y);
    const rows = Math.max(1, exitsBelow(layer, edges, placed).length);
    y += BOX_HEIGHT + (rows + 1) * ROW_HEIGHT;
  }
  return tops;
}

function bandsOf({ bands }: ProcedureGraph, boxes: readonly Box[], height: number): Layout['bands'] {
  const tops = bands.map(({ places }) =>
    Math.min(...boxes.filter(({ id }) => places.includes(id)).map(({ y }) => y)),
  );
  return bands.map(({ title }, index) => {
    const y = index === 0 ? 0 : (tops[index] ?? 0) - ROW_HEIGHT / 2;
    const next = tops[index + 1];
    return { title, y, height: (next === undefined ? height : next - ROW_HEIGHT / 2) - y - 4 };
  });
}

function at(places: ReadonlyMap<PlaceId, number>, id: PlaceId): number {
  return places.get(id) ?? 0;
}
