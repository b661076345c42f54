import type { Box } from './drawing.ts';
import type { GraphEdge } from './graph.ts';
import { type Placed, type Way, wayOf } from './ways.ts';

/** 一条竖道：走它的各条边去处相同。 */
export type Lane = Readonly<{ way: Way; x: number; edges: readonly GraphEdge[] }>;

type Span = Readonly<{ way: Way; edges: readonly GraphEdge[]; first: number; last: number }>;

const LANE = 16;
/** 框和竖道之间留给标签的宽度。 */
const LABEL_ROOM = 124;
const LEFT_ROOM = 226;

/** 各条竖道：去处相同的并在一条；短的靠里，长的靠外，不压过中间各层的框。 */
export function lanesOf(
  edges: readonly GraphEdge[],
  { placed, boxes }: Readonly<{ placed: Placed; boxes: readonly Box[] }>,
): readonly Lane[] {
  const lanes: Readonly<{ span: Span; x: number }>[] = [];
  for (const span of spansOf(edges, placed)) {
    const beside = boxes.filter(({ id }) => {
      const layer = placed.layer.get(id) ?? 0;
      return layer >= span.first && layer <= span.last;
    });
    const main = beside.filter(({ id }) => placed.column.get(id) === 0);
    const taken = lanes
      .filter((lane) => lane.span.way === span.way && overlap(lane.span, span))
      .map(({ x }) => x);
    lanes.push({ span, x: placeOf(span.way, beside, main, taken) });
  }
  return lanes.map(({ span: { way, edges: own }, x }) => ({ way, x, edges: own }));
}

function placeOf(way: Way, beside: readonly Box[], main: readonly Box[], taken: readonly number[]): number {
  if (way === 'left') {
    const inmost = Math.min(...main.map(({ x, width }) => x + width / 2)) - LEFT_ROOM;
    return Math.min(inmost, ...taken.map((x) => x - LANE));
  }
  const ends = (way === 'gap' ? main : beside).map(({ x, width }) => x + width);
  const room = way === 'gap' ? LANE : LABEL_ROOM;
  return Math.max(Math.max(...ends) + room, ...taken.map((x) => x + LANE));
}

// 短的在前：排在里面的先有位置。
function spansOf(edges: readonly GraphEdge[], placed: Placed): readonly Span[] {
  const bundles = new Map<string, Readonly<{ way: Way; edges: readonly GraphEdge[] }>>();
  for (const edge of edges) {
    const way = wayOf(edge, placed);
    if (way === 'down' || way === 'up') continue;
    const name = `${way}/${edge.to}/${edge.isReturn}`;
    bundles.set(name, { way, edges: [...(bundles.get(name)?.edges ?? []), edge] });
  }
  return [...bundles.values()]
    .map((bundle): Span => {
      const layers = bundle.edges.flatMap(({ from, to }) => [
        placed.layer.get(from) ?? 0,
        placed.layer.get(to) ?? 0,
      ]);
      return { ...bundle, first: Math.min(...layers), last: Math.max(...layers) };
    })
    .toSorted((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first);
}

function overlap(a: Span, b: Span): boolean {
  return a.first <= b.last && b.first <= a.last;
}
