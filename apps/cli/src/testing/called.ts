import type { Io } from '../command.ts';
import { main } from '../main.ts';

/** The files that the tests name. */
const files: Readonly<Record<string, string>> = {
  'lawful.json': JSON.stringify({
    on: '2026-11-20',
    party: { kind: 'person' },
    proposal: { fineYuan: 200 },
  }),
  'unlawful.json': JSON.stringify({
    on: '2026-11-20',
    party: { kind: 'person' },
    onTheSpot: true,
    proposal: { fineYuan: 200.01 },
  }),
  'wrong.json': JSON.stringify({ party: { kind: 'person' }, more: 1 }),
  'broken.json': '{',
  'empty.json': ' \n',
  'list.json': '[1]',
  '-': JSON.stringify({ on: '2026-11-20', party: { kind: 'person' } }),
  'change.json': JSON.stringify({
    title: '拟议的变动',
    effective: '2027-01-01',
    statutes: [{ code: 'FSL', articles: [124] }],
  }),
  'wrong-change.json': JSON.stringify({ title: '拟议的变动', effective: '2027-01-01' }),
};

/** Runs a command with the files above; what it said, what it complained of, and its exit code. */
export async function lpt(...args: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const io: Io = {
    out: (text) => said.push(text),
    err: (text) => complained.push(text),
    readFile: (path) => files[path],
  };
  const code = await main(args, io);
  return { code, said: said.join('\n'), complained };
}

/** The one JSON object a command printed, and its exit code. */
export async function json(...args: readonly string[]): Promise<Record<string, unknown>> {
  const { code, said } = await lpt(...args, '--json');
  return { code, ...(JSON.parse(said) as Record<string, unknown>) };
}
