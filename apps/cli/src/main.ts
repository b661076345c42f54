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
  rebuild: async () => (await import('./commands/rebuild.ts')).rebuild,
  restore: async () => (await import('./commands/restore.ts')).restore,
  verify: async () => (await import('./commands/verify.ts')).verify,
  workdays: async () => (await import('./commands/workdays.ts')).workdays,
};

const ASKS_HOW = new Set(['', 'help', '--help', '-h']);

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
      // `-` is what is piped in.
      return readFileSync(path === '-' ? 0 : path, 'utf8');
    } catch {
      return undefined;
    }
  },
};

/** Runs a command and answers with the exit code: 0 done, 1 the answer is no, 2 called wrongly. */
export async function main([name = '', ...args]: readonly string[], io: Io = terminal): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const json = args.includes('--json');
  if (!load) {
    const unknown = ASKS_HOW.has(name) ? undefined : `没有“${name}”这个命令。`;
    if (unknown) io.err(unknown);
    if (unknown && json) io.out(JSON.stringify({ error: unknown }));
    else await showCommands(io);
    return ASKS_HOW.has(name) ? 0 : 2;
  }
  const command = await load();
  if (args.some((each) => each === '--help' || each === '-h')) {
    showHelp(command, json, io);
    return 0;
  }
  return await runCommand(command, args, io);
}

function showHelp({ usage, help = [] }: Command, json: boolean, io: Io): void {
  if (json) io.out(JSON.stringify({ help: [usage, ...help] }));
  else for (const line of [usage, ...help]) io.out(line);
}

async function runCommand(command: Command, args: readonly string[], io: Io): Promise<number> {
  try {
    return await command.run(args, io);
  } catch (error) {
    const clear = error instanceof WrongCall || (error instanceof Error && CLEAR.has(error.name));
    // Who asked for JSON gets one JSON object, also when there is no answer.
    if (args.includes('--json'))
      io.out(JSON.stringify(clear ? errorJson(error) : { error: '程序出错，没有结果。' }));
    if (!clear) throw error;
    io.err(error.message);
    return error instanceof WrongCall ? 2 : 1;
  }
}

/** What went wrong, place by place where it is known. */
function errorJson(error: Error) {
  const problems = error instanceof WrongCall ? error.problems : [];
  return { error: error.message, ...(problems.length > 0 ? { problems } : {}) };
}

async function showCommands(io: Io): Promise<void> {
  io.out('用法：lpt 命令 …');
  for (const [name, load] of Object.entries(commands)) io.out(`  ${name.padEnd(10)}${(await load()).title}`);
}
