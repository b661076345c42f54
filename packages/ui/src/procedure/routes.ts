import { type Box, type Label, type Point, ROW_HEIGHT, type Route } from './drawing.ts';
import type { GraphEdge } from './graph.ts';
import { type Lane, lanesOf } from './lanes.ts';
import type { PlaceId } from './places.ts';
import { exitsBelow, leavesSideways, outRank, type Placed, type Way, wayOf } from './ways.ts';

type Drawing = Readonly<{ placed: Placed; boxes: readonly Box[] }>;
type Drawn = Drawing & Readonly<{ edges: readonly GraphEdge[]; lanes: readonly Lane[] }>;

/** 框侧面的一个口：一条竖道从这里进，或者一条边从这里出。 */
type Port = Readonly<{ name: string; isUp: boolean; reach: number }>;
type Side = 'left' | 'right';

/** 框下、框上的口离正中多远一个。 */
const STEP = 18;
/** `up` 进框下的口，在正中的右边。 */
const UP_PORT = 30;

/** 各条边的折线和标签。 */
export function routesOf(edges: readonly GraphEdge[], drawing: Drawing): readonly Route[] {
  const drawn: Drawn = { ...drawing, edges, lanes: lanesOf(edges, drawing) };
  return edges.map((edge) => routeOf(edge, drawn));
}

function routeOf(edge: GraphEdge, drawn: Drawn): Route {
  const way = wayOf(edge, drawn.placed);
  const { start, label } = leave(edge, way, drawn);
  if (way === 'down') {
    const end = { x: topPort(edge, drawn), y: boxOf(edge.to, drawn).y };
    const [, turn] = start;
    return { edge, label, points: straight([...start, { x: end.x, y: turn?.y ?? end.y }, end]) };
  }
  if (way === 'up') {
    const box = boxOf(edge.to, drawn);
    const x = box.x + box.width / 2 + UP_PORT;
    const y = start[0]?.y ?? 0;
    const bottom = box.y + box.height;
    const beside: Label = { x: x + 6, y: bottom + ROW_HEIGHT, anchor: 'start' };
    return { edge, label: beside, points: [...start, { x, y }, { x, y: bottom }] };
  }
  const lane = laneOf(edge, drawn);
  const y = start.at(-1)?.y ?? 0;
  const side = way === 'left' ? 'left' : 'right';
  const into = sideY(edge.to, side, inName(lane), drawn);
  const box = boxOf(edge.to, drawn);
  const end = side === 'left' ? box.x : box.x + box.width;
  return { edge, label, points: [...start, { x: lane.x, y }, { x: lane.x, y: into }, { x: end, y: into }] };
}

// 直下的没有拐弯，两点就够。
function straight(points: readonly Point[]): readonly Point[] {
  return points.filter(({ x, y }, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    return !(before && after && before.x === x && after.x === x && before.y <= y && y <= after.y);
  });
}

function leave(edge: GraphEdge, way: Way, drawn: Drawn): Readonly<{ start: readonly Point[]; label: Label }> {
  const box = boxOf(edge.from, drawn);
  if (leavesSideways(edge, drawn.placed)) {
    const side: Side = way === 'left' || way === 'gap' ? 'left' : 'right';
    const y = sideY(edge.from, side, outName(edge), drawn);
    const x = side === 'left' ? box.x : box.x + box.width;
    const label: Label =
      side === 'left' ? { x: x - 6, y: y - 5, anchor: 'end' } : { x: x + 6, y: y - 5, anchor: 'start' };
    return { start: [{ x, y }], label };
  }
  const x = bottomPort(edge, drawn);
  const rows = exitsBelow(drawn.placed.layer.get(edge.from) ?? 0, drawn.edges, drawn.placed);
  const y = box.y + box.height + (rows.indexOf(edge) + 1) * ROW_HEIGHT;
  return {
    start: [
      { x, y: box.y + box.height },
      { x, y },
    ],
    label: { x: x + 6, y: y - 5, anchor: 'start' },
  };
}

// 同一列直下的居中，去右边的依次在右。
function bottomPort(edge: GraphEdge, { edges, placed, ...drawing }: Drawn): number {
  const box = boxOf(edge.from, drawing);
  const own = placed.column.get(edge.from) ?? 0;
  const rights = edges
    .filter((each) => each.from === edge.from && !leavesSideways(each, placed) && outRank(each, placed) > own)
    .toSorted((a, b) => outRank(a, placed) - outRank(b, placed));
  return (
    box.x + box.width / 2 + (rights.indexOf(edge) + 1) * Math.min(STEP, box.width / 2 / (rights.length + 1))
  );
}

// 上面直下来的居中；从左边来的依次在左，远的最靠左。
function topPort(edge: GraphEdge, { edges, placed, ...drawing }: Drawn): number {
  const box = boxOf(edge.to, drawing);
  const own = placed.column.get(edge.to) ?? 0;
  const isFromLeft = ({ from }: GraphEdge) => (placed.column.get(from) ?? 0) < own;
  const arriving = edges.filter((each) => each.to === edge.to && wayOf(each, placed) === 'down');
  const lefts = arriving
    .filter(isFromLeft)
    .toSorted((a, b) => (placed.layer.get(b.from) ?? 0) - (placed.layer.get(a.from) ?? 0));
  const isAlone = lefts.length === arriving.length && lefts.length === 1;
  const place = isAlone ? 0 : lefts.indexOf(edge) + 1;
  return box.x + box.width / 2 - place * Math.min(STEP, box.width / 2 / (lefts.length + 1));
}

/**
 * 侧面的口从上到下：往上去的、从上面来的在前，近的在上；往下去的、从下面来的在后，远的在上。
 * 这样排，各条线在框边上互不相交。
 */
function sideY(id: PlaceId, side: Side, name: string, drawn: Drawn): number {
  const box = boxOf(id, drawn);
  const ports = portsOf(id, side, drawn).toSorted((a, b) => {
    if (a.isUp !== b.isUp) return a.isUp ? -1 : 1;
    return a.isUp ? a.reach - b.reach : b.reach - a.reach;
  });
  const index = ports.findIndex((port) => port.name === name);
  return box.y + (box.height * (index + 1)) / (ports.length + 1);
}

function portsOf(id: PlaceId, side: Side, drawn: Drawn): readonly Port[] {
  const { edges, lanes, placed } = drawn;
  const box = boxOf(id, drawn);
  const reach = (x: number) => Math.abs(x - (box.x + box.width / 2));
  const layer = placed.layer.get(id) ?? 0;
  const into = lanes
    .filter(({ way, edges: own }) => own[0]?.to === id && (way === 'left') === (side === 'left'))
    .map((lane): Port => {
      const isUp = lane.edges.every(({ from }) => (placed.layer.get(from) ?? 0) < layer);
      return { name: inName(lane), isUp, reach: reach(lane.x) };
    });
  const out = edges
    .filter((edge) => edge.from === id && leavesSideways(edge, placed))
    .filter((edge) => ['left', 'gap'].includes(wayOf(edge, placed)) === (side === 'left'))
    .map((edge): Port => {
      const target = boxOf(edge.to, drawn);
      const x = wayOf(edge, placed) === 'up' ? target.x + target.width / 2 + UP_PORT : laneOf(edge, drawn).x;
      return { name: outName(edge), isUp: edge.isReturn, reach: reach(x) };
    });
  return [...into, ...out];
}

function laneOf(edge: GraphEdge, { lanes }: Pick<Drawn, 'lanes'>): Lane {
  const lane = lanes.find(({ edges }) => edges.includes(edge));
  if (!lane) throw new Error(`no lane for ${edge.from}>${edge.to}`);
  return lane;
}

function inName({ way, edges }: Lane): string {
  return `in ${way} ${edges[0]?.to} ${edges[0]?.isReturn}`;
}

function outName({ from, to }: GraphEdge): string {
  return `out ${from} ${to}`;
}

function boxOf(id: PlaceId, { boxes }: Pick<Drawing, 'boxes'>): Box {
  const box = boxes.find((each) => each.id === id);
  if (!box) throw new Error(`no such place: ${id}`);
  return box;
}
