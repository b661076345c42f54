import { partyStageTitles } from '../case/party-stage.ts';
import { phaseTitles } from '../case/phase.ts';
import type { Act } from '../engine/act.ts';
import { known } from './known.ts';
import type { Place, ProcedureModel } from './model.ts';
import type { Move } from './moves.ts';
import { canHold } from './valuations.ts';

/** 走得到的一处，和走到那里的办理，按先后。 */
export type Reached = Readonly<{ place: Place; path: readonly Act[] }>;

/** 走遍各处：每处只记一条路，通常的办理走得到的取其中最短的。 */
export type Walk = Readonly<{
  reached: readonly Reached[];
  /** 至少在一处能办的办理事项。 */
  done: ReadonlySet<string>;
  /** 一步之内能到的各处，键同 `keyOf`。 */
  next: ReadonlyMap<string, readonly string[]>;
}>;

/** 一处的键，用于比较。 */
export function keyOf({ procedure, phase, stage, review, before }: Place): string {
  return [procedure, phase, stage, review, before ?? '—'].join('/');
}

/** 少数领域、少数案件才有的办理。路能不经过它们的就不经过，读的人看到的是通常的路。 */
const seldom: ReadonlySet<string> = new Set([
  'open-split-case',
  'offer-fast-track',
  'accept-fast-track',
  'review-fast-track',
  'revert-fast-track',
]);

/** 从每一项开案的办理出发，广度优先走遍阶段和进度，先走通常的办理。条件合起来永远不能成立的办理走不通。 */
export function walk(model: ProcedureModel): Walk {
  const possible = model.acts.filter((act) => act.by.length > 0 && canHold(act.guards, model.guards));
  const found = new Map<string, Reached>();
  const done = new Set<string>();
  const next = new Map<string, readonly string[]>();
  const queue: Reached[] = [];
  const reach = (place: Place, path: readonly Act[]): void => {
    if (found.has(keyOf(place))) return;
    const reached = { place, path };
    found.set(keyOf(place), reached);
    queue.push(reached);
  };

  const round = (acts: readonly Act[]): void => {
    for (const act of acts.filter(({ from }) => from.length === 0)) {
      done.add(act.name);
      for (const place of beginnings(act, model)) reach(place, [act]);
    }
    for (let at = queue.shift(); at; at = queue.shift()) {
      const { place, path } = at;
      const near: string[] = [];
      for (const act of acts.filter((each) => admits(each, place, model))) {
        done.add(act.name);
        for (const to of leadsTo(act, place, model.moves)) {
          near.push(keyOf(to));
          reach(to, [...path, act]);
        }
      }
      next.set(keyOf(place), [...(next.get(keyOf(place)) ?? []), ...near]);
    }
  };
  round(possible.filter(({ name }) => !seldom.has(name)));
  // 走过的各处再走一遍不常有的办理；由它们新走到的各处，什么办理都可能。
  const known = [...found.values()];
  queue.push(...known);
  round(possible);
  return { reached: [...found.values()], done, next };
}

/** 这一处能不能办这项办理：程序、阶段、进度合适，条件在这一处可能成立。 */
export function admits(act: Act, place: Place, { guards }: ProcedureModel): boolean {
  const { procedure, phase, stage } = place;
  return (
    act.from.includes(phase) &&
    act.procedures.includes(procedure) &&
    (!act.partyFrom || act.partyFrom.includes(stage)) &&
    canHold(act.guards, guards, known(act, place))
  );
}

/** 办成以后可能到的各处；没有写的就在原处。 */
export function leadsTo(act: Act, place: Place, moves: readonly Move[]): readonly Place[] {
  const own = moves.filter(
    ({ act: name, when }) =>
      name === act.name &&
      (when?.phase?.includes(place.phase) ?? true) &&
      (when?.stage?.includes(place.stage) ?? true),
  );
  return own.flatMap((move) => placesAfter(move, place));
}

function placesAfter({ back, ...move }: Move, place: Place): readonly Place[] {
  const { procedure = place.procedure, review = place.review, stage = [place.stage] } = move;
  const phases = back ? [place.before ?? place.phase] : (move.phase ?? [place.phase]);
  return phases.flatMap((phase) =>
    stage.map((to) => ({ procedure, phase, stage: to, review, ...beforeOf(phase, place) })),
  );
}

function beforeOf(phase: Place['phase'], place: Place): Pick<Place, 'before'> {
  if (phase !== 'transferred-out') return {};
  return { before: place.before ?? place.phase };
}

/** 开案以后在哪里。 */
export function beginnings(act: Act, { moves }: ProcedureModel): readonly Place[] {
  return moves
    .filter(({ act: name }) => name === act.name)
    .flatMap(({ procedure, phase = [], stage = [] }) =>
      procedure
        ? phase.flatMap((at) =>
            stage.map((to) => ({ procedure, phase: at, stage: to, review: 'none' as const })),
          )
        : [],
    );
}

/** 一处的中文。 */
export function placeText({ phase, stage }: Place): string {
  return `${phaseTitles[phase]}（${partyStageTitles[stage]}）`;
}

/** 一条路的中文：登记线索→开始核查→批准立案。 */
export function pathText(path: readonly Act[]): string {
  return path.map(({ title }) => title).join('→');
}
