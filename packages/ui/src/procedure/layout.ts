import type { GraphEdge, ProcedureGraph } from './graph.ts';
import { isAside, type PlaceId } from './places.ts';

/** 图上的一个框，像素。 */
export type Box = Readonly<{
  id: PlaceId;
  title: string;
  x: number;
  y: number;
  width: number;
  height: number;
}>;
/** 图上的一条边：折线的各点，和标签的位置。 */
export type Route = Readonly<{ edge: GraphEdge; points: readonly Point[]; label: Point }>;
export type Point = Readonly<{ x: number; y: number }>;
/** 画好位置的流程图。分段从上到下。 */
export type Layout = Readonly<{
  width: number;
  height: number;
  boxes: readonly Box[];
  routes: readonly Route[];
  bands: readonly Readonly<{ title: string; y: number; height: number }>[];
}>;

const BOX_HEIGHT = 46;
const COLUMN = 230;
const LANE = 16;
const ROW = 24;
const PAD = 16;
const BAND_TITLE = 76;

type Placed = Readonly<{ layer: ReadonlyMap<PlaceId, number>; column: ReadonlyMap<PlaceId, number> }>;

/** 分层排列：一层一行，主线在左，支线在右；边只走横竖，跨层的走右侧，往回的走左侧。 */
export function layoutOf(graph: ProcedureGraph): Layout {
  const placed = placeNodes(graph);
  const lanes = lanesOf(graph.drawn, placed);
  const left = BAND_TITLE + (lanes.returns.length + 1) * LANE;
  const columns = Math.max(...placed.column.values()) + 1;
  const right = left + columns * COLUMN;
  const depth = Math.max(...placed.layer.values()) + 1;
  const tops = layerTops(depth, graph.drawn, placed, lanes);
  const boxes = graph.nodes.map(({ id, title }): Box => {
    const width = Math.max(96, [...title].length * 15 + 32);
    const x = left + at(placed.column, id) * COLUMN + (COLUMN - width) / 2;
    return { id, title, x, y: tops[at(placed.layer, id)] ?? 0, width, height: BOX_HEIGHT };
  });
  const laneX = (edge: GraphEdge) =>
    edge.isReturn
      ? left - (lanes.returns.indexOf(edge) + 1) * LANE
      : right + (lanes.long.indexOf(edge) + 1) * LANE;
  const height = (tops[depth - 1] ?? 0) + BOX_HEIGHT + PAD;
  return {
    width: right + (lanes.long.length + 2) * LANE,
    height,
    boxes,
    routes: graph.drawn.map((edge) => routeOf(edge, { graph, placed, lanes, boxes, tops, laneX })),
    bands: bandsOf(graph, boxes, height),
  };
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

type Lanes = Readonly<{ long: readonly GraphEdge[]; returns: readonly GraphEdge[] }>;

function lanesOf(edges: readonly GraphEdge[], placed: Placed): Lanes {
  return {
    returns: edges.filter(({ isReturn }) => isReturn),
    long: edges.filter((edge) => !edge.isReturn && !isClear(edge, placed)),
  };
}

// 中间各层在去处那一列没有别的框，就可以直下，不必绕行。
function isClear({ from, to }: GraphEdge, { layer, column }: Placed): boolean {
  return ![...layer].some(
    ([id, each]) => each > at(layer, from) && each < at(layer, to) && at(column, id) === at(column, to),
  );
}

// 一层下面的各条横线：先是从这一层出去的，再是绕行以后进下一层的，各占一行，标签互不重叠。
function rowsBelow(
  layer: number,
  edges: readonly GraphEdge[],
  placed: Placed,
  lanes: Lanes,
): readonly string[] {
  // 靠右出去的走上面一行：它向右拐走，左边的再往下，不穿过彼此的标签。
  const leaving = edges
    .filter(({ from }) => at(placed.layer, from) === layer)
    .toSorted((a, b) => returnsFirst(a, b) || outRank(b, placed, lanes) - outRank(a, placed, lanes))
    .map((edge) => `${key(edge)} out`);
  const entering = [...lanes.long, ...lanes.returns]
    .filter(({ to }) => at(placed.layer, to) === layer + 1)
    .map((edge) => `${key(edge)} in`);
  return [...leaving, ...entering];
}

function layerTops(
  depth: number,
  edges: readonly GraphEdge[],
  placed: Placed,
  lanes: Lanes,
): readonly number[] {
  const tops: number[] = [];
  let y = PAD + rowsBelow(-1, edges, placed, lanes).length * ROW;
  for (let layer = 0; layer < depth; layer += 1) {
    tops.push(y);
    y += BOX_HEIGHT + (rowsBelow(layer, edges, placed, lanes).length + 1) * ROW;
  }
  return tops;
}

type Drawing = Readonly<{
  graph: ProcedureGraph;
  placed: Placed;
  lanes: Lanes;
  boxes: readonly Box[];
  tops: readonly number[];
  laneX: (edge: GraphEdge) => number;
}>;

function routeOf(edge: GraphEdge, drawing: Drawing): Route {
  const { graph, placed, lanes, laneX } = drawing;
  const leaving = graph.drawn
    .filter(({ from }) => from === edge.from)
    .toSorted((a, b) => returnsFirst(a, b) || outRank(a, placed, lanes) - outRank(b, placed, lanes));
  const entering = graph.drawn
    .filter(({ to }) => to === edge.to)
    .toSorted((a, b) => returnsFirst(a, b) || inRank(a, placed, lanes) - inRank(b, placed, lanes));
  const start = portOf(edge.from, leaving.indexOf(edge), leaving.length, drawing);
  const end = portOf(edge.to, entering.indexOf(edge), entering.length, drawing);
  const out = rowY(`${key(edge)} out`, at(drawing.placed.layer, edge.from), drawing);
  const top = end.box.y;
  const first = { x: start.x, y: start.box.y + BOX_HEIGHT };
  const label = { x: start.x + 6, y: out - 5 };
  if (!lanes.long.includes(edge) && !lanes.returns.includes(edge))
    return {
      edge,
      label,
      points: [first, { x: start.x, y: out }, { x: end.x, y: out }, { x: end.x, y: top }],
    };
  const into = rowY(`${key(edge)} in`, at(drawing.placed.layer, edge.to) - 1, drawing);
  const lane = laneX(edge);
  return {
    edge,
    label,
    points: [
      first,
      { x: start.x, y: out },
      { x: lane, y: out },
      { x: lane, y: into },
      { x: end.x, y: into },
      { x: end.x, y: top },
    ],
  };
}

// 同一个框的几条边各有各的出入口，均匀分布。
function portOf(id: PlaceId, index: number, count: number, { boxes }: Drawing) {
  const box = boxes.find((each) => each.id === id);
  if (!box) throw new Error(`no such place: ${id}`);
  return { box, x: box.x + (box.width * (index + 1)) / (count + 1) };
}

// 往回的走左侧，出入口也在最左。
function returnsFirst(a: GraphEdge, b: GraphEdge): number {
  return Number(b.isReturn) - Number(a.isReturn);
}

const FAR_RIGHT = Number.MAX_SAFE_INTEGER;

/** 出口从左到右：去处越靠右越靠右，绕行右侧的最右。 */
function outRank(edge: GraphEdge, { column }: Placed, { long }: Lanes): number {
  return long.includes(edge) ? FAR_RIGHT : at(column, edge.to);
}

/** 入口从左到右：从左边来的，来处越靠下越靠左；正上方的居中；右边来的、绕行的靠右。 */
function inRank(edge: GraphEdge, { layer, column }: Placed, { long }: Lanes): number {
  if (long.includes(edge)) return FAR_RIGHT;
  const across = at(column, edge.from) - at(column, edge.to);
  if (across < 0) return -1 - at(layer, edge.from);
  return across === 0 ? 0 : 1 + at(layer, edge.from);
}

function rowY(row: string, layer: number, { graph, placed, lanes, tops }: Drawing): number {
  const rows = rowsBelow(layer, graph.drawn, placed, lanes);
  const top = layer < 0 ? 0 : (tops[layer] ?? 0) + BOX_HEIGHT;
  return top + (rows.indexOf(row) + 1) * ROW;
}

function bandsOf({ bands }: ProcedureGraph, boxes: readonly Box[], height: number): Layout['bands'] {
  const tops = bands.map(({ places }) =>
    Math.min(...boxes.filter(({ id }) => places.includes(id)).map(({ y }) => y)),
  );
  return bands.map(({ title }, index) => {
    const y = index === 0 ? 0 : (tops[index] ?? 0) - ROW / 2;
    const next = tops[index + 1];
    return { title, y, height: (next === undefined ? height : next - ROW / 2) - y - 4 };
  });
}

function key({ from, to }: GraphEdge): string {
  return `${from}>${to}`;
}

function at(places: ReadonlyMap<PlaceId, number>, id: PlaceId): number {
  return places.get(id) ?? 0;
}
