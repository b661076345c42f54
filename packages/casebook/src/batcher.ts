/** Gathers single requests into batches per city; each caller gets the answer to its own. */
export type Batcher<In, Out> = Readonly<{ add(city: string, item: In): Promise<Out> }>;

/** `run` answers in the order of the items. `alone` says whether a failed batch may be tried again one by one. */
export type BatchWork<In, Out> = Readonly<{
  run(city: string, items: readonly In[]): Promise<readonly Out[]>;
  alone(error: unknown): boolean;
  /** Most items in one batch. */
  most: number;
  /** Batches of one city under way at the same time; the rest gathers meanwhile. */
  inFlight: number;
}>;

type Waiting<In, Out> = Readonly<{ item: In; resolve(out: Out): void; reject(error: unknown): void }>;

/** Nobody waits for a clock: a request leaves at once while a place in flight is free. */
export function createBatcher<In, Out>(work: BatchWork<In, Out>): Batcher<In, Out> {
  const queues = new Map<string, { waiting: Waiting<In, Out>[]; running: number }>();

  const pump = (city: string) => {
    const queue = queues.get(city);
    if (!queue || queue.running >= work.inFlight) return;
    if (queue.waiting.length === 0) {
      if (queue.running === 0) queues.delete(city);
      return;
    }
    const batch = queue.waiting.splice(0, work.most);
    queue.running += 1;
    void settle(work, city, batch).finally(() => {
      queue.running -= 1;
      pump(city);
    });
    pump(city);
  };

  return {
    add: (city, item) =>
      new Promise((resolve, reject) => {
        const queue = queues.get(city) ?? { waiting: [], running: 0 };
        queues.set(city, queue);
        queue.waiting.push({ item, resolve, reject });
        // After the current round of callbacks, so that callers woken together travel together.
        if (queue.waiting.length === 1) setImmediate(pump, city);
      }),
  };
}

async function settle<In, Out>(
  work: BatchWork<In, Out>,
  city: string,
  batch: readonly Waiting<In, Out>[],
): Promise<void> {
  try {
    const answers = await work.run(
      city,
      batch.map(({ item }) => item),
    );
    for (const [at, { resolve, reject }] of batch.entries()) {
      const answer = answers[at];
      if (answer === undefined) reject(new Error('the batch left a request unanswered'));
      else resolve(answer);
    }
  } catch (error) {
    if (batch.length === 1 || !work.alone(error)) {
      for (const { reject } of batch) reject(error);
      return;
    }
    // One bad request must not fail its neighbours.
    for (const one of batch) await settle(work, city, [one]);
  }
}
