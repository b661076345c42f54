import { constants } from 'node:os';

const ORPHAN_LOOK_MS = 1000;

/**
 * Ends this process properly when it is told to stop, so that what was started for it (a throw-away PostgreSQL) is
 * stopped by its own exit handler; without a handler a signal ends a process and no exit handler runs. A signal sent
 * to `npm run` ends only npm and its shell and never comes here: then the parent is gone, and so are we.
 */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(128 + constants.signals.SIGTERM);
  }, ORPHAN_LOOK_MS).unref();
}
