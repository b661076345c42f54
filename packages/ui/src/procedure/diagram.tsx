import { type Case, type Day, type Party, procedureTitles } from '@lpt/domain';
import { useEffect, useMemo, useRef } from 'react';
import { type GraphEdge, type ProcedureGraph, procedureGraph } from './graph.ts';
import { type Box, layoutOf, type Route } from './layout.ts';
import { type PlaceId, placeLimit } from './places.ts';
import { currentPlace, reachedPlaces } from './reached.ts';

/** 流程图：分层、分段，走过的路、现在所在、往回的路；同样的内容另写成清单，给读屏和窄屏。 */
export function ProcedureDiagram({
  theCase,
  party,
  today,
}: Readonly<{ theCase: Case; party: Party | undefined; today: Day }>) {
  const { procedure, profiles } = theCase;
  const graph = useMemo(() => procedureGraph(procedure, profiles), [procedure, profiles]);
  const layout = useMemo(() => layoutOf(graph), [graph]);
  const current = currentPlace(theCase, party, today);
  const reached = reachedPlaces(theCase, party, today);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    // 窄屏装不下整张图，先看现在所在的一格。
    const here = layout.boxes.find(({ id }) => id === current);
    if (here && frame.current)
      frame.current.scrollLeft = here.x + here.width / 2 - frame.current.clientWidth / 2;
  }, [layout, current]);
  const says = `${procedureTitles[theCase.procedure]}流程图，现在处于“${titleOf(graph, current)}”`;
  return (
    <>
      <p>现在处于“{titleOf(graph, current)}”。图上有的，下面的清单都有。</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it */}
      <section ref={frame} className="lp-diagram" aria-label="流程图" tabIndex={0}>
        <svg role="img" aria-label={says} width={layout.width} height={layout.height}>
          <title>{says}</title>
          <Arrows />
          {layout.bands.map(({ title, y, height }, index) => (
            <g key={title} className="lp-diagram-band">
              <rect x={0} y={y} width={layout.width} height={height} rx={6} data-odd={index % 2 === 1} />
              <text x={12} y={y + 24}>
                {title}
              </text>
            </g>
          ))}
          {layout.routes.map((route) => (
            <Line
              key={`${route.edge.from}>${route.edge.to}`}
              route={route}
              isDone={isDone(route.edge, reached, graph)}
            />
          ))}
          {layout.routes.map(({ edge, label }) => (
            <text key={`${edge.from}>${edge.to}`} className="lp-diagram-label" x={label.x} y={label.y}>
              {brief(edge)}
            </text>
          ))}
          {layout.boxes.map((box) => (
            <Place
              key={box.id}
              box={box}
              limit={placeLimit(theCase, box.id, today)}
              isCurrent={box.id === current}
              isReached={reached.has(box.id)}
            />
          ))}
        </svg>
      </section>
      <h3 className="lp-diagram-heading">清单</h3>
      <PlaceList
        graph={graph}
        current={current}
        reached={reached}
        limitOf={(id) => placeLimit(theCase, id, today)}
      />
    </>
  );
}

function titleOf({ nodes }: ProcedureGraph, id: PlaceId): string {
  return nodes.find((node) => node.id === id)?.title ?? id;
}

// 两头都走到过、中间没有隔着别的走到过的地方，才算走过；往回的不算。
function isDone(
  { from, to, isReturn }: GraphEdge,
  reached: ReadonlySet<PlaceId>,
  { nodes }: ProcedureGraph,
): boolean {
  if (isReturn || !reached.has(from) || !reached.has(to)) return false;
  const order = nodes.map(({ id }) => id);
  return !order.slice(order.indexOf(from) + 1, order.indexOf(to)).some((id) => reached.has(id));
}

const MOST = 2;

function brief({ titles, isReturn }: GraphEdge): string {
  return `${isReturn ? '↑ ' : ''}${titles.slice(0, MOST).join('、')}${titles.length > MOST ? '等' : ''}`;
}

function Arrows() {
  return (
    <defs>
      {(['ahead', 'done'] as const).map((state) => (
        <marker
          key={state}
          id={`lp-arrow-${state}`}
          className={`lp-arrow-${state}`}
          viewBox="0 0 8 8"
          refX={7}
          refY={4}
          markerWidth={8}
          markerHeight={8}
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L8 4L0 8z" />
        </marker>
      ))}
    </defs>
  );
}

function Line({ route: { points, edge }, isDone: done }: Readonly<{ route: Route; isDone: boolean }>) {
  const state = done ? 'done' : 'ahead';
  return (
    <polyline
      className={`lp-diagram-line lp-diagram-${state}${edge.isReturn ? ' lp-diagram-return' : ''}`}
      points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
      markerEnd={`url(#lp-arrow-${state})`}
    />
  );
}

function Place({
  box,
  limit,
  isCurrent,
  isReached,
}: Readonly<{ box: Box; limit: string | undefined; isCurrent: boolean; isReached: boolean }>) {
  const { x, y, width, height, title } = box;
  const reachedState = isReached ? 'done' : 'ahead';
  const state = isCurrent ? 'current' : reachedState;
  return (
    <g className={`lp-diagram-place lp-diagram-place-${state}`}>
      <rect x={x} y={y} width={width} height={height} rx={6} />
      <text x={x + width / 2} y={y + height / 2 + (limit ? -3 : 5)} textAnchor="middle">
        {state === 'done' ? `✓ ${title}` : title}
      </text>
      {limit && (
        <text className="lp-diagram-limit" x={x + width / 2} y={y + height - 9} textAnchor="middle">
          {limit}
        </text>
      )}
    </g>
  );
}

function PlaceList({
  graph: { nodes, edges, bands },
  current,
  reached,
  limitOf,
}: Readonly<{
  graph: ProcedureGraph;
  current: PlaceId;
  reached: ReadonlySet<PlaceId>;
  limitOf: (id: PlaceId) => string | undefined;
}>) {
  const title = (id: PlaceId) => nodes.find((node) => node.id === id)?.title ?? id;
  return (
    <ol className="lp-diagram-list">
      {nodes.map(({ id }) => (
        <li key={id} {...(id === current ? { 'aria-current': 'step' as const } : {})}>
          <b>{title(id)}</b>
          <span className="lp-note">
            （{bands.find(({ places }) => places.includes(id))?.title}，{stateSays(id, current, reached)}
            {limitOf(id) && `，期限 ${limitOf(id)}`}）
          </span>
          <ul>
            {edges
              .filter(({ from }) => from === id)
              .map(({ to, titles, isReturn }) => (
                <li key={to}>
                  {titles.join('、')}，{isReturn ? '回到' : '进入'}“{title(to)}”
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function stateSays(id: PlaceId, current: PlaceId, reached: ReadonlySet<PlaceId>): string {
  if (id === current) return '现在所在';
  return reached.has(id) ? '走过' : '没有走到';
}
