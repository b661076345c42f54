import { actOf, acts } from '../../packages/domain/src/procedures/acts.ts';
import { filesBelow, textOf } from '../law-uses.ts';
import type { Mutant } from './mutants.ts';

/** An act that forgets a condition. An approval asks its conditions twice; both forget. */
export type ForgottenGuard = Mutant & Readonly<{ acts: readonly string[]; guard: string }>;

type ActLike = { name: string; guards: readonly string[] };

/** Every condition of every act, forgotten once. `first` is the number of the first. */
export function forgottenGuards(first: number): readonly ForgottenGuard[] {
  const files = filesBelow(['packages/domain/src/procedures']);
  const stemOf = ({ name, approval }: (typeof acts)[number]) => approval?.kind ?? name;
  const found = [...new Set(acts.map(stemOf))].flatMap((stem) => {
    const group = acts.filter((each) => stemOf(each) === stem);
    const ending = group.some(({ approval }) => approval) ? 'approval' : 'act';
    const file = files.find((each) => each.endsWith(`/${stem}.${ending}.ts`)) ?? '';
    const guards = [...new Set(group.flatMap((each) => each.guards))];
    return guards.map((guard) => ({
      file,
      line: lineOf(file, guard),
      operator: 'condition forgotten',
      from: `${actOf(group[0]?.name ?? '').title}: ${guard}`,
      to: '',
      acts: group.filter((each) => each.guards.includes(guard)).map(({ name }) => name),
      guard,
    }));
  });
  // What every approval asks of itself stands in the engine, not in its file.
  return found.filter(({ line }) => line > 0).map((each, index) => ({ ...each, id: first + index }));
}

function lineOf(file: string, guard: string): number {
  if (!file) return 0;
  return (
    textOf(file)
      .split('\n')
      .findIndex((line) => line.includes(`'${guard}'`)) + 1
  );
}

/** Makes the acts of a freshly read table ask which of their conditions are forgotten. */
export function forgetful(
  table: readonly ActLike[],
  forgotten: readonly ForgottenGuard[],
  lives: (id: number) => boolean,
): void {
  for (const act of table) {
    const all = act.guards;
    const own = forgotten.filter((each) => each.acts.includes(act.name));
    Object.defineProperty(act, 'guards', {
      enumerable: true,
      get: () => {
        const gone = own.filter(({ id }) => lives(id)).map(({ guard }) => guard);
        return gone.length > 0 ? all.filter((guard) => !gone.includes(guard)) : all;
      },
    });
  }
}
