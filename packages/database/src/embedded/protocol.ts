import type { Step } from '../scope.ts';

/** What the thread is asked. Steps run in order; at the first failure the rest is skipped. */
export type Request = Readonly<{
  id: number;
  steps: readonly (Step & { script?: true })[];
  /** After a failure: end the transaction the steps opened. */
  rollback: boolean;
}>;

/** The rows of every step, or the failure of the first that failed. */
export type Reply = Readonly<{
  id: number;
  rows?: readonly (readonly unknown[])[];
  failure?: Readonly<{ message: string; code: string; detail: string }>;
}>;

/** The first message of the thread: open, or why not. */
export type Greeting = Readonly<{ open: boolean; message: string }>;

/** What the thread is started with; `null` is a database in memory. */
export type Settings = Readonly<{ folder: string | null }>;
