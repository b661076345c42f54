import { readFileSync } from 'node:fs';
import { type Command, type Io, WrongCall } from './command.ts';

/** Commands by name, each loaded when called: counting days does not wait for the database. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  backup: async () => (await import('./commands/backup.ts')).backup,
  check: async () => (await import('./commands/check.ts')).check,
  days: async () => (await import('./commands/days.ts')).days,
  deadline: async () => (await import('./commands/deadline.ts')).deadline,
  impact: async () => (await import('./commands/impact.ts')).impact,
  prove: async () => (await import('./commands/prove.ts')).prove,
  restore: async () => (await import('./commands/restore.ts')).restore,
  verify: async () => (await import('./commands/verify.ts')).verify,
  workdays: async () => (await import('./commands/workdays.ts')).workdays,
};

/** Errors that are one clear sentence already, by name. */
const CLEAR = new Set([
  'DatabaseUnavailable',
  'FolderInUse',
  'FolderBroken',
  'MigrationRefused',
  'BackupRefused',
]);

// `lpt … | head` closes our output before we are done; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const terminal: Io = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  readFile(path) {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  },
};

/** Runs a command and answers with the exit code: 0 done, 1 the answer is no, 2 called wrongly. */
export async function main([name = '', ...args]: readonly string[], io: Io = terminal): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    await showCommands(io);
    return name === '' || name === 'help' ? 0 : 2;
  }
  try {
    return await (await load()).run(args, io);
  } catch (error) {
    const clear = error instanceof WrongCall || (error instanceof Error && CLEAR.has(error.name));
    if (!clear) throw error;
    io.err(error.message);
    return error instanceof WrongCall ? 2 : 1;
  }
}

async function showCommands(io: Io): Promise<void> {
  io.out('用法：lpt 命令 …');
  for (const [name, load] of Object.entries(commands)) io.out(`  ${name.padEnd(10)}${(await load()).title}`);
}
