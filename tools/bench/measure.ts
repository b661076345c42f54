import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

/** The value below which the share `q` (0 to 1) of the values lies. Not a number when there are none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Milliseconds: the middle, the slow twentieth and the slow hundredth, with the number of measurements. */
export type Spread = Readonly<{ n: number; p50: number; p95: number; p99: number }>;

/** The spread of measured times. */
export function spread(values: readonly number[]): Spread {
  const at = (q: number) => rounded(quantile(values, q));
  return { n: values.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Three significant digits: more would be noise. */
export function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : value;
}

/** Times one piece of work, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Repeats synchronous work for `forMs` milliseconds after a short warm-up; gives milliseconds per turn. */
export function perTurn(work: () => void, forMs = 400): number {
  const run = (until: number) => {
    let turns = 0;
    while (performance.now() < until) {
      work();
      turns += 1;
    }
    return turns;
  };
  run(performance.now() + forMs / 2);
  const start = performance.now();
  const turns = run(start + forMs);
  return (performance.now() - start) / turns;
}

/** What the figures were measured on. `load` is the one-minute average of the whole machine. */
export type Machine = Readonly<{ cores: number; processor: string; node: string; load: number }>;

export function machine(): Machine {
  const [load = Number.NaN] = loadavg();
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? '',
    node: process.version,
    load: rounded(load),
  };
}

/** Whether a program is on the path; its version, or undefined. */
export function programVersion(program: string): string | undefined {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
