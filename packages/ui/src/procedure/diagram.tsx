import { type Case, type Day, type Party, procedureTitles } from '@lpt/domain';
import { useMemo } from 'react';
import { DiagramFrame } from './diagram-frame.tsx';
import type { Box, Route } from './drawing.ts';
import { type ProcedureGraph, procedureGraph } from './graph.ts';
import { labelOf } from './labels.ts';
import { layoutOf } from './layout.ts';
import { PlaceList } from './place-list.tsx';
import { type PlaceId, placeLimit } from './places.ts';
import { currentPlace, reachedPlaces } from './reached.ts';
import { isWalked, withWalked } from './walked.ts';

/** 流程图：分层、分段，走过的路、现在所在、往回的路；同样的内容另写成清单，给读屏和窄屏。 */
export function ProcedureDiagram({
  theCase,
  party,
  today,
}: Readonly<{ theCase: Case; party: Party | undefined; today: Day }>) {
  const { procedure, profiles } = theCase;
  const current = currentPlace(theCase, party, today);
  const reached = reachedPlaces(theCase, party, today);
  const walked = [...reached].sort().join(' ');
  const graph = useMemo(
    () => withWalked(procedureGraph(procedure, profiles), new Set(walked.split(' '))),
    [procedure, profiles, walked],
  );
  const layout = useMemo(() => layoutOf(graph), [graph]);
  const says = `${procedureTitles[procedure]}流程图，现在处于“${titleOf(graph, current)}”`;
  const isDone = ({ edge }: Route) => isWalked(edge, reached, graph);
  // 走过的路后画，压在没有走的上面。
  const routes = layout.routes.toSorted((a, b) => Number(isDone(a)) - Number(isDone(b)));
  return (
    <>
      <DiagramFrame layout={layout} current={current} says={says}>
        <Arrows />
        {layout.bands.map(({ title, y, height }, index) => (
          <g key={title} className="lp-diagram-band">
            <rect x={0} y={y} width={layout.width} height={height} rx={6} data-odd={index % 2 === 1} />
            <text x={12} y={y + 24}>
              {title}
            </text>
          </g>
        ))}
        {/* 光圈在线的下面，箭头不被盖住。 */}
        {layout.boxes
          .filter(({ id }) => id === current)
          .map(({ id, x, y, width, height }) => (
            <rect
              key={id}
              className="lp-diagram-halo"
              x={x - 6}
              y={y - 6}
              width={width + 12}
              height={height + 12}
              rx={10}
            />
          ))}
        {routes.map((route) => (
          <Line key={keyOf(route)} route={route} isDone={isDone(route)} />
        ))}
        {routes.map((route) => (
          <text
            key={keyOf(route)}
            className="lp-diagram-label"
            x={route.label.x}
            y={route.label.y}
            textAnchor={route.label.anchor}
          >
            {labelOf(route.edge)}
            <title>{route.edge.titles.join('、')}</title>
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
      </DiagramFrame>
      <h3 className="lp-diagram-heading">清单</h3>
      <p className="lp-note">每一处能办的事项全部列出，跳过中间一步的也在内。</p>
      <PlaceList
        graph={graph}
        current={current}
        reached={reached}
        limitOf={(id) => placeLimit(theCase, id, today)}
      />
    </>
  );
}

function keyOf({ edge }: Route): string {
  return `${edge.from}>${edge.to}`;
}

function titleOf({ nodes }: ProcedureGraph, id: PlaceId): string {
  return nodes.find((node) => node.id === id)?.title ?? id;
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
