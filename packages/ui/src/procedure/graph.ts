import {
  type Act,
  actOf,
  acts,
  type Move,
  moves,
  type PartyStage,
  type Procedure,
  type Profile,
  partyStageTitles,
} from '@lpt/domain';
import { hearingExits, hearingMoves, inspectionMoves, type OwnMove, summaryMoves } from './own-moves.ts';
import { type Band, bands, hearingPlaces, type PlaceId, placesOf, placeTitle } from './places.ts';

/** 从一个地方到另一个地方，可以经过的办理事项。`isReturn` 是往回走，如审核退回。 */
export type GraphEdge = Readonly<{
  from: PlaceId;
  to: PlaceId;
  titles: readonly string[];
  isReturn: boolean;
}>;

/** 一种程序的流程图：地方、办理、分段。`edges` 写全，`drawn` 是画出来的。 */
export type ProcedureGraph = Readonly<{
  procedure: Procedure;
  nodes: readonly Readonly<{ id: PlaceId; title: string }>[];
  edges: readonly GraphEdge[];
  /** 在几个阶段都能办、去处相同的，图上往前的只从最近的一个、往回的只从最早的一个画出。 */
  drawn: readonly GraphEdge[];
  bands: readonly Band[];
}>;

/**
 * 由办理事项表和它们办成以后案件走到哪里得出流程图：地方是阶段和当事人进度，边是办理。
 * 从起点走不到的地方不画；写了领域的，只画这些领域的规定才有的办理。
 */
export function procedureGraph(procedure: Procedure, profiles?: readonly Profile[]): ProcedureGraph {
  const all = procedure === 'ordinary' ? ordinaryMoves(profiles) : ownMoves(procedure);
  const order = placesOf(procedure);
  const merged = merge(all, order);
  const reachable = reachableFrom(order[0] ?? '', merged);
  const edges = merged.filter(({ from, to }) => reachable.has(from) && reachable.has(to));
  return {
    procedure,
    nodes: order.filter((id) => reachable.has(id)).map((id) => ({ id, title: placeTitle(procedure, id) })),
    edges,
    drawn: merge(nearestOnly(earliestOnly(all, order), order), order).filter(
      ({ from, to }) => reachable.has(from) && reachable.has(to),
    ),
    bands: bands[procedure]
      .map(({ title, places }) => ({ title, places: places.filter((id) => reachable.has(id)) }))
      .filter(({ places }) => places.length > 0),
  };
}

type Step = Readonly<{ act: string; from: PlaceId; to: PlaceId; says?: string }>;

function ownMoves(procedure: Procedure): readonly Step[] {
  const table: readonly OwnMove[] = procedure === 'summary' ? summaryMoves : inspectionMoves;
  return table.flatMap(({ act, from, to }) => from.map((each) => ({ act, from: each, to })));
}

// 普通程序照证明器和重放都核对过的走法表；每一步从哪里来，由办理事项自己的阶段和进度决定。
function ordinaryMoves(profiles: readonly Profile[] | undefined): readonly Step[] {
  const hearing = hearingMoves.flatMap(({ act, from, to }) => from.map((each) => ({ act, from: each, to })));
  const others = moves.flatMap((move) => {
    const act = acts.find(({ name }) => name === move.act);
    if (!act?.procedures.includes('ordinary') || act.from.length === 0) return [];
    if (profiles && act.profiles && !act.profiles.some((each) => profiles.includes(each))) return [];
    const froms = hearingExits[act.name] ?? fromsOf(act, move);
    return froms.flatMap((from) =>
      tosOf(move, from).flatMap((to) => (to === from ? [] : [{ act: act.name, from, to, ...saysOf(move) }])),
    );
  });
  return [...hearing, ...others];
}

// 同一项审核，同意和退回去处不同。
function saysOf({ review }: Move): Readonly<{ says?: string }> {
  if (review === 'agreed') return { says: '同意' };
  return review === 'returned' ? { says: '退回补正' } : {};
}

const stages = Object.keys(partyStageTitles).filter((id): id is PartyStage => id in partyStageTitles);

function fromsOf(act: Act, { when }: Move): readonly PlaceId[] {
  const phases = act.from.filter((phase) => !when?.phase || when.phase.includes(phase));
  const places = phases.filter((phase) => phase !== 'proceeding' && !(when?.stage && act.partyFrom));
  return phases.includes('proceeding') ? [...places, ...stagesFor(act, when?.stage)] : places;
}

// 全案的办理在告知与决定以后要各当事人都到位：结案从执行完毕，其余从这一段的开头画。
function stagesFor(act: Act, when: readonly PartyStage[] | undefined): readonly PartyStage[] {
  const own = act.partyFrom ?? stages;
  const allowed = own.filter((stage) => !when || when.includes(stage));
  if (act.partyFrom || when) return allowed;
  return act.step === 'closing' ? ['performed'] : ['awaiting-notice'];
}

function tosOf(move: Move, from: PlaceId): readonly PlaceId[] {
  // 公安机关退回的回到移送以前的阶段，图上画回调查。
  if (move.back) return ['investigating'];
  const phases = move.phase ?? [];
  const past = phases.filter((phase) => phase !== 'proceeding');
  if (past.length > 0) return past;
  const wasProceeding = stages.some((stage) => stage === from) || from in hearingPlaces;
  if (phases.length === 0 && !wasProceeding) return [];
  return move.stage ?? [];
}

function merge(steps: readonly Step[], order: readonly PlaceId[]): readonly GraphEdge[] {
  const found = new Map<string, GraphEdge>();
  for (const { act, from, to, says } of steps) {
    const key = `${from}>${to}`;
    const title = says ? `${actOf(act).title}（${says}）` : actOf(act).title;
    const isReturn = order.indexOf(to) < order.indexOf(from);
    const titles = [...new Set([...(found.get(key)?.titles ?? []), title])];
    found.set(key, { from, to, titles, isReturn });
  }
  return [...found.values()];
}

// 同一项办理有往下走的，不再画往回的；都是往回的，只从最早的一个地方画。
function earliestOnly(steps: readonly Step[], order: readonly PlaceId[]): readonly Step[] {
  const place = (id: PlaceId) => order.indexOf(id);
  const isForward = ({ from, to }: Step) => place(from) < place(to);
  return steps.filter((step) => {
    if (isForward(step)) return true;
    const same = steps.filter(
      (other) => other.act === step.act && other.to === step.to && other.says === step.says,
    );
    return !same.some(isForward) && same.every(({ from }) => place(from) >= place(step.from));
  });
}

// 往前走的，跳过中间一步的不另画：从中间那一步也能办到同一处。
function nearestOnly(steps: readonly Step[], order: readonly PlaceId[]): readonly Step[] {
  const forward = steps.filter(({ from, to }) => order.indexOf(from) < order.indexOf(to));
  return steps.filter((step) => {
    if (!forward.includes(step)) return true;
    const onTheWay = reachableFrom(
      step.from,
      forward.filter(({ act, to }) => act !== step.act || to !== step.to),
    );
    return !forward.some(
      ({ act, from, to, says }) =>
        act === step.act && to === step.to && says === step.says && from !== step.from && onTheWay.has(from),
    );
  });
}

function reachableFrom(
  start: PlaceId,
  edges: readonly Readonly<{ from: PlaceId; to: PlaceId }>[],
): ReadonlySet<PlaceId> {
  const seen = new Set([start]);
  // 边走边加：集合按加入的先后遍历，新加的也会走到。
  for (const at of seen) for (const { from, to } of edges) if (from === at) seen.add(to);
  return seen;
}
