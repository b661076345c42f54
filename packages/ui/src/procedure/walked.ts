import type { GraphEdge, ProcedureGraph } from './graph.ts';
import type { PlaceId } from './places.ts';

/** 两头都走到过、中间没有隔着别的走到过的地方，才算走过；往回的不算。 */
export function isWalked(
  { from, to, isReturn }: GraphEdge,
  reached: ReadonlySet<PlaceId>,
  { nodes }: Pick<ProcedureGraph, 'nodes'>,
): boolean {
  if (isReturn || !reached.has(from) || !reached.has(to)) return false;
  const order = nodes.map(({ id }) => id);
  return !order.slice(order.indexOf(from) + 1, order.indexOf(to)).some((id) => reached.has(id));
}

/** 本案走过的路都画出来，平常省去不画的也画。 */
export function withWalked(graph: ProcedureGraph, reached: ReadonlySet<PlaceId>): ProcedureGraph {
  const isDrawn = ({ from, to }: GraphEdge) =>
    graph.drawn.some((edge) => edge.from === from && edge.to === to);
  const more = graph.edges.filter((edge) => !isDrawn(edge) && isWalked(edge, reached, graph));
  return more.length === 0 ? graph : { ...graph, drawn: [...graph.drawn, ...more] };
}
