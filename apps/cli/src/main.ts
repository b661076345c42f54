import { readFileSync } from 'node:fs';
import { type Io, WrongCall } from './command.ts';
import { commands } from './commands.ts';

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

/** Runs the command named first and answers with the exit code. */
export async function main(args: readonly string[], io: Io = terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    io.out(overview());
    return 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) {
    io.err(`没有“${name}”这个命令；有：${Object.keys(commands).join('、')}。`);
    return 2;
  }
  try {
    const command = await entry.load();
    if (rest.includes('--help')) {
      io.out(`${command.title}\n${command.usage}`);
      return 0;
    }
    return await command.run(rest, io);
  } catch (cause) {
    if (!(cause instanceof WrongCall)) throw cause;
    io.err(cause.message);
    return 2;
  }
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length));
  const lines = Object.entries(commands).map(([name, { title }]) => `  lpt ${name.padEnd(width)}  ${title}`);
  return ['两平台的命令：', ...lines, '每个命令加 --help 看用法，加 --json 输出一个 JSON 对象。'].join('\n');
}
