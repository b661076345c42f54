import type { PartyStage } from '../case/party-stage.ts';
import type { Role } from '../case/people.ts';
import type { Phase } from '../case/phase.ts';
import type { DeadlineRow } from '../deadlines/row.ts';
import type { Act } from '../engine/act.ts';
import type { Guard } from '../engine/guard.ts';
import type { GuardId } from '../guards/guards.ts';
import type { ProcedureModel } from './model.ts';
import type { Move } from './moves.ts';

/** 故意改错的一处：改法，和证明必须指出的话里的一段。 */
export type IllegalVariant = Readonly<{
  title: string;
  /** 证明器必须说出的话的一部分。 */
  expects: string;
  of(model: ProcedureModel): ProcedureModel;
}>;

/** 一种改法。 */
export type Change = IllegalVariant['of'];

/** 改一项办理。没有这项办理就是变体写错，直接抛出。 */
export function changeAct(name: string, change: (act: Act) => Act): Change {
  return (model) => {
    if (!model.acts.some((act) => act.name === name)) throw new Error(`no such act: ${name}`);
    return { ...model, acts: model.acts.map((act) => (act.name === name ? change(act) : act)) };
  };
}

/** 删去一项办理的若干条件；没有的条件删不得。 */
export function dropGuards(name: string, ...ids: readonly GuardId[]): Change {
  return changeAct(name, (act) => {
    for (const id of ids) if (!act.guards.includes(id)) throw new Error(`${name} has no guard ${id}`);
    return { ...act, guards: act.guards.filter((id) => !ids.includes(id)) };
  });
}

/** 把一个条件改成总成立，或者只提示。 */
export function changeGuard(id: GuardId, change: Partial<Guard>): Change {
  return (model) => {
    const guard = model.guards[id];
    if (!guard) throw new Error(`no such guard: ${id}`);
    return { ...model, guards: { ...model.guards, [id]: { ...guard, ...change } } };
  };
}

/** 放宽阶段。 */
export const widenFrom = (name: string, ...phases: readonly Phase[]): Change =>
  changeAct(name, (act) => ({ ...act, from: [...act.from, ...phases] }));
/** 放宽当事人进度。 */
export const widenStage = (name: string, ...stages: readonly PartyStage[]): Change =>
  changeAct(name, (act) => ({ ...act, partyFrom: [...(act.partyFrom ?? []), ...stages] }));
/** 收窄阶段。 */
export const narrowFrom = (name: string, ...phases: readonly Phase[]): Change =>
  changeAct(name, (act) => ({ ...act, from: act.from.filter((each) => !phases.includes(each)) }));
/** 多准一种人办理。 */
export const addOffice = (name: string, ...roles: readonly Role[]): Change =>
  changeAct(name, (act) => ({ ...act, by: [...act.by, ...roles] }));
/** 没有人能办理。 */
export const dropOffices = (name: string): Change => changeAct(name, (act) => ({ ...act, by: [] }));
/** 删去一项办理。 */
export const dropAct =
  (name: string): Change =>
  (model) => ({ ...model, acts: model.acts.filter((act) => act.name !== name) });
/** 多一条路。 */
export const addMove =
  (move: Move): Change =>
  (model) => ({ ...model, moves: [...model.moves, move] });
/** 改或者删一个期限的各行。 */
export const changeDeadline =
  (id: string, change: (row: DeadlineRow) => DeadlineRow | undefined): Change =>
  (model) => ({
    ...model,
    deadlines: model.deadlines.flatMap((row) => (row.id === id ? (change(row) ?? []) : [row])),
  });

/** 条件总成立。 */
export const always = { holds: () => true };

/** 写一个变体。 */
export function variant(title: string, expects: string, of: Change): IllegalVariant {
  return { title, expects, of };
}
