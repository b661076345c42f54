/** A job that is run again and again, never twice at once. */
export type Repeated = Readonly<{
  /** Runs it now, unless it is running. */
  tick(): void;
  start(everyMs: number): void;
  /** Ends after the run under way. */
  stop(): Promise<void>;
}>;

/** Repeats a job by the clock; what goes wrong in a run is reported, and the next run tries again. */
export function repeated(run: () => Promise<unknown>, report: (error: unknown) => void): Repeated {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> | undefined;

  const tick = () => {
    running ??= run()
      .catch(report)
      .finally(() => {
        running = undefined;
      });
  };

  return {
    tick,
    start(everyMs) {
      timer ??= setInterval(tick, everyMs);
    },
    async stop() {
      clearInterval(timer);
      timer = undefined;
      await running;
    },
  };
}
