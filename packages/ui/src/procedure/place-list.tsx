import type { ProcedureGraph } from './graph.ts';
import type { PlaceId } from './places.ts';

/** 流程图的内容写成清单：每一处、它的期限、能办的全部事项和去处。 */
export function PlaceList({
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
