import { Session } from 'node:inspector/promises';

/** Where the processor's time went, as shares of the measured time; `waiting` is the time without work. */
export type Shares = Readonly<Record<string, number>>;

type Frame = Readonly<{ functionName: string; url: string }>;

const rules: readonly (readonly [string, (frame: Frame) => boolean])[] = [
  ['waiting', ({ functionName }) => functionName === '(idle)'],
  ['garbage collection', ({ functionName }) => functionName === '(garbage collector)'],
  ['canonical JSON and hashes', ({ url }) => /casebook\/src\/canonical|internal\/crypto/.test(url)],
  ['database driver', ({ url }) => /node_modules\/pg|packages\/database\//.test(url)],
  ['shapes checked', ({ url }) => /node_modules\/zod|packages\/contract\//.test(url)],
  ['policy', ({ url }) => /domain\/src\/policy\//.test(url)],
  [
    'evolve and project',
    ({ functionName }) => ['evolve', 'projectCase', 'stateAfter'].includes(functionName),
  ],
  ['decide', ({ functionName, url }) => functionName === 'decide' && url.includes('packages/domain/')],
  ['session', ({ url }) => url.includes('packages/identity/')],
  ['log and outbox', ({ url }) => /packages\/log\/|casebook\/src\/sequencer|api\/src\/jobs\//.test(url)],
  ['casebook', ({ url }) => url.includes('packages/casebook/')],
  ['interface', ({ url }) => url.includes('packages/api/')],
  [
    'HTTP server',
    ({ url }) =>
      /node_modules\/(fastify|find-my-way|light-my|avvio|secure-json)|node:_http|node:net|node:internal\/(streams|stream_base|http)/.test(
        url,
      ),
  ],
];

/**
 * Samples this process while the work runs. Each sample belongs to the innermost frame that a rule knows: the
 * core's small functions to `decide`, `evolve` or the policy that called them.
 */
export async function profiled<T>(work: () => Promise<T>): Promise<Readonly<{ result: T; shares: Shares }>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
  const result = await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();

  const parents = new Map<number, number>();
  const frames = new Map<number, Frame>();
  for (const { id, callFrame, children = [] } of profile.nodes) {
    frames.set(id, callFrame);
    for (const child of children) parents.set(child, id);
  }
  const kinds = new Map<number, string>();
  const kindOf = (id: number): string => {
    const known = kinds.get(id);
    if (known !== undefined) return known;
    const frame = frames.get(id);
    const parent = parents.get(id);
    const own = frame && rules.find(([, fits]) => fits(frame))?.[0];
    const kind = own ?? (parent === undefined ? 'rest' : kindOf(parent));
    kinds.set(id, kind);
    return kind;
  };
  const times = new Map<string, number>();
  const deltas = profile.timeDeltas ?? [];
  for (const [at, id] of (profile.samples ?? []).entries())
    times.set(kindOf(id), (times.get(kindOf(id)) ?? 0) + (deltas[at] ?? 0));
  const total = [...times.values()].reduce((sum, each) => sum + each, 0);
  return {
    result,
    shares: Object.fromEntries(
      [...times].sort((a, b) => b[1] - a[1]).map(([kind, time]) => [kind, time / total]),
    ),
  };
}
