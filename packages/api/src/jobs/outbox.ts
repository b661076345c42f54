import type { Db, Scope, Tx } from '@lpt/database';
import { deliverAccess } from './deliver-access.ts';
import { deliverFinding } from './deliver-finding.ts';
import { deliverPublication } from './deliver-publication.ts';
import type { Waiting } from './waiting.ts';

/** Carries what a commit left behind to where it belongs. Any number of processes may run one. */
export type OutboxWorker = Readonly<{
  /** Delivers everything that waits; returns how many rows. */
  run(): Promise<number>;
  /** Soon, but after the commits of this moment; called as often as one likes. */
  nudge(): void;
  start(everyMs: number): void;
  stop(): Promise<void>;
}>;

const everywhere: Scope = { cities: 'all', role: 'lpt_jobs' };
const MOST = 200;
const FIRST_RETRY_SECONDS = 5;
const LAST_RETRY_SECONDS = 3_600;

const deliverers: Readonly<Record<Waiting['kind'], (tx: Tx, row: Waiting) => Promise<void>>> = {
  publication: deliverPublication,
  finding: deliverFinding,
  notice: deliverAccess,
};

const CLAIM = `select city, case_id, key, kind, payload, attempts,
    (created_at at time zone 'Asia/Shanghai')::date::text as created_on
  from outbox
  where done_at is null and kind in ('publication', 'finding', 'notice') and (retry_at is null or retry_at <= $1)
  order by created_at, key limit $2 for update skip locked`;

/** 发出待发的：公示、监督线索、查询码。出错的隔一会儿再试，不挡别的。 */
export function createOutbox(
  settings: Readonly<{ db: Db; now: () => number; report: (error: unknown) => void }>,
): OutboxWorker {
  const { db, now, report } = settings;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> | undefined;
  let again = false;

  async function batch(most: number): Promise<number> {
    return db.transaction(everywhere, async (tx) => {
      const rows = await tx.query<Waiting>(CLAIM, [instant(now()), most]);
      for (const row of rows) await deliverers[row.kind](tx, row);
      await markDone(tx, rows, instant(now()));
      return rows.length;
    });
  }

  /** Alone, a row that cannot be delivered only puts itself off. */
  async function oneByOne(): Promise<number> {
    let delivered = 0;
    for (let left = MOST; left > 0; left -= 1) {
      const done = await batch(1).catch(async (error: unknown) => {
        report(error);
        return (await putOff(db, now())) ? 0 : -1;
      });
      if (done < 0 || (done === 0 && !(await waits(db, now())))) break;
      delivered += Math.max(0, done);
    }
    return delivered;
  }

  async function run(): Promise<number> {
    let total = 0;
    for (;;) {
      const delivered = await batch(MOST).catch(() => oneByOne());
      total += delivered;
      if (delivered < MOST) return total;
    }
  }

  function nudge(): void {
    if (running) {
      again = true;
      return;
    }
    again = false;
    running = run()
      .catch(report)
      .finally(() => {
        running = undefined;
        if (again) nudge();
      });
  }

  return {
    run,
    nudge,
    start(everyMs) {
      timer ??= setInterval(nudge, everyMs);
      nudge();
    },
    async stop() {
      clearInterval(timer);
      timer = undefined;
      again = false;
      await running;
    },
  };
}

function instant(ms: number): string {
  return new Date(ms).toISOString();
}

async function markDone(tx: Tx, rows: readonly Waiting[], at: string): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `update outbox o set done_at = $1 from unnest($2::text[], $3::text[], $4::text[]) as d(city, case_id, key)
     where o.city = d.city and o.case_id = d.case_id and o.key = d.key`,
    [at, rows.map(({ city }) => city), rows.map(({ case_id }) => case_id), rows.map(({ key }) => key)],
  );
}

/** The row at the front goes to the back of the queue, each time for longer. False when nothing waits. */
async function putOff(db: Db, nowMs: number): Promise<boolean> {
  return db.transaction(everywhere, async (tx) => {
    const [row] = await tx.query<Waiting>(CLAIM, [instant(nowMs), 1]);
    if (!row) return false;
    const seconds = Math.min(LAST_RETRY_SECONDS, FIRST_RETRY_SECONDS * 2 ** row.attempts);
    await tx.query(
      `update outbox set attempts = attempts + 1, retry_at = $4 where city = $1 and case_id = $2 and key = $3`,
      [row.city, row.case_id, row.key, instant(nowMs + seconds * 1000)],
    );
    return true;
  });
}

async function waits(db: Db, nowMs: number): Promise<boolean> {
  return db.transaction(everywhere, async (tx) => (await tx.query(CLAIM, [instant(nowMs), 1])).length > 0);
}
