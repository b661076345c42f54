/** What a command may touch: its two outputs and the files it is pointed at. */
export type Io = Readonly<{
  /** One line to the standard output. */
  out(text: string): void;
  /** One line to the error output. */
  err(text: string): void;
  /** The text of a file, or undefined when it cannot be read. */
  readFile(path: string): string | undefined;
}>;

/** One command. `run` answers with the exit code: 0 done, 1 the law says no, 2 called wrongly. */
export type Command = Readonly<{
  title: string;
  usage: string;
  /** 用法后面的说明：选项、例子，一行一句。 */
  help?: readonly string[];
  run(args: readonly string[], io: Io): number | Promise<number>;
}>;

/** A call that cannot be answered: one Chinese sentence, exit code 2; what is wrong in a file, place by place. */
export class WrongCall extends Error {
  readonly problems: readonly Readonly<{ path: string; says: string }>[];

  constructor(message: string, { problems = [], ...options }: WrongCallOptions = {}) {
    super(message, options);
    this.problems = problems;
  }
}

type WrongCallOptions = ErrorOptions & Readonly<{ problems?: WrongCall['problems'] }>;

/** Positional arguments, switches, and options that take a value (in the order given). */
export type Args = Readonly<{
  positionals: readonly string[];
  has(flag: string): boolean;
  /** Every value of the option. */
  all(option: string): readonly string[];
  /** The only value of the option; given twice is a wrong call. */
  one(option: string): string | undefined;
}>;

/** Reads arguments. `-7` is a number, not an option; unknown options and missing values are wrong calls. */
export function readArgs(
  args: readonly string[],
  known: Readonly<{ flags: readonly string[]; options: readonly string[] }>,
  usage: string,
): Args {
  const positionals: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  let waiting: string | undefined;
  const give = (option: string, value: string): void => {
    values.set(option, [...(values.get(option) ?? []), value]);
    waiting = undefined;
  };
  for (const each of args) {
    const [text, joined] = split(each);
    if (waiting !== undefined && !each.startsWith('--')) give(waiting, each);
    else if (waiting !== undefined) throw new WrongCall(`${waiting} 后面要写值。${usage}`);
    else if (!text.startsWith('--')) positionals.push(text);
    else if (known.flags.includes(text) && joined === undefined) flags.add(text);
    else if (!known.options.includes(text)) throw new WrongCall(`不认识 ${text}。${usage}`);
    else if (joined === undefined) waiting = text;
    else give(text, joined);
  }
  if (waiting !== undefined) throw new WrongCall(`${waiting} 后面要写值。${usage}`);
  const all = (option: string): readonly string[] => values.get(option) ?? [];
  return {
    positionals,
    has: (flag) => flags.has(flag),
    all,
    one(option) {
      const [first, ...more] = all(option);
      if (more.length > 0) throw new WrongCall(`${option} 只能写一次。${usage}`);
      return first;
    },
  };
}

/** `--from=2026-01-01` is `--from 2026-01-01`. */
function split(text: string): readonly [string, string?] {
  const at = text.startsWith('--') ? text.indexOf('=') : -1;
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
