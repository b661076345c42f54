import type { Command } from './command.ts';

/** A command as the list shows it; its code is loaded only when it is called. */
export type Entry = Readonly<{ title: string; load(): Promise<Command> }>;

/** Every command, by name. */
export const commands: Readonly<Record<string, Entry>> = {
  deadline: {
    title: '按规则编号计算期限，并说明怎样算出',
    load: async () => (await import('./commands/deadline.ts')).deadline,
  },
  workdays: {
    title: '从某日起数工作日',
    load: async () => (await import('./commands/workdays.ts')).workdays,
  },
  days: {
    title: '从某日起数日历日，可以顺延到工作日',
    load: async () => (await import('./commands/days.ts')).days,
  },
  check: {
    title: '按一组事实作法律检查',
    load: async () => (await import('./commands/check.ts')).check,
  },
  impact: {
    title: '一项法律变动影响哪些案件、文书、职权和公开信息',
    load: async () => (await import('./commands/impact.ts')).impact,
  },
};
