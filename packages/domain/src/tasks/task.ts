import type { OfficerId, PartyId, Role } from '../case/people.ts';
import type { Clock } from '../clocks/clock.ts';
import type { Due } from '../clocks/due-moment.ts';

/** 一件待办：谁（角色，或者指定的人）、办什么、最迟哪一日；按小时的另有时刻。 */
export type Task = Due &
  Readonly<{
    key: string;
    role: Role;
    /** 指定的人；没有指定的，由该角色的任何人办。 */
    officers: readonly OfficerId[];
    title: string;
    act: string;
    party?: PartyId;
  }>;

/** 待办的草稿。`mark` 用来区分同一当事人的几件同类待办，编进 `key`。 */
export type Draft = Omit<Task, 'key' | 'officers'> &
  Partial<Pick<Task, 'officers'>> &
  Readonly<{ mark?: string }>;

/** 一件待办随哪个期限；没有期限的没有最迟之日。 */
export function dueBy(clock: Clock | undefined): Due {
  if (!clock) return {};
  const { due, dueAt } = clock.derivation;
  return { dueOn: due, ...(dueAt ? { dueAt } : {}) };
}
