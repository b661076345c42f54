import type { Db, Scope, Tx } from '@lpt/database';
import {
  edgeTiles,
  emptyRoot,
  growTiles,
  type Hash,
  leafHash,
  readFromTiles,
  rootOf,
  type Signer,
  signCheckpoint,
  type Tile,
} from '@lpt/log';

/** Gives leaves their places. Any number of processes may run one: a city's log is held by a row lock. */
export type Sequencer = Readonly<{
  /** One round over the cities; returns how many leaves were placed. */
  run(): Promise<number>;
  /** Runs again and again, `pauseMs` after each round. A failed round is reported and tried again. */
  start(pauseMs: number, report: (error: unknown) => void): void;
  /** Ends after the round under way. */
  stop(): Promise<void>;
}>;

/** Leaves placed in one transaction. */
const MOST = 5000;

type LeafRow = Readonly<{ case_id: string; seq: number; data: string }>;

/** The name of a city's log: the key's name and the city. */
export function originOf(key: Readonly<{ name: string }>, city: string): string {
  return `${key.name}/${city}`;
}

/** A log per city: tiles of RFC 6962 hashes and a signed checkpoint whenever it grew. */
export function createSequencer(
  settings: Readonly<{ db: Db; key: Signer; cities: readonly string[] }>,
): Sequencer {
  const { db, key, cities } = settings;
  const scope: Scope = { cities, role: 'lpt_jobs' };
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<unknown> = Promise.resolve();

  async function run(): Promise<number> {
    const waiting = await db.query<{ city: string }>(
      'select distinct city from log_leaf where place is null and city = any ($1)',
      [cities],
      scope,
    );
    let placed = 0;
    for (const { city } of waiting) placed += await sequenceCity(db, key, city);
    return placed;
  }

  return {
    run,
    start(pauseMs, report) {
      const again = () => {
        round = run()
          .catch(report)
          .finally(() => {
            if (timer) timer = setTimeout(again, pauseMs);
          });
      };
      timer ??= setTimeout(again, 0);
    },
    async stop() {
      clearTimeout(timer);
      timer = undefined;
      await round;
    },
  };
}

async function sequenceCity(db: Db, key: Signer, city: string): Promise<number> {
  return db.transaction({ cities: [city], role: 'lpt_jobs' }, async (tx) => {
    const head = await holdLog(tx, city);
    if (!head) return 0;
    const leaves = await tx.query<LeafRow>(
      `select case_id, seq, data from log_leaf where city = $1 and place is null
       order by recorded_at, case_id, seq limit $2`,
      [city, MOST],
    );
    if (leaves.length === 0) return 0;

    const size = head.size + leaves.length;
    const edge = await readEdge(tx, city, head.size);
    const grown = growTiles(
      edge,
      head.size,
      leaves.map(({ data }) => leafHash(data)),
    );
    const root = rootOf(readFromTiles([...edge, ...grown]), size);
    await placeLeaves(tx, city, head.size, leaves);
    await writeTiles(tx, city, grown);
    await tx.query('update log_head set size = $2, root = $3 where city = $1', [city, size, root]);
    const note = signCheckpoint({ origin: originOf(key, city), size, root }, key);
    await tx.query('insert into log_checkpoint (city, size, root, note) values ($1, $2, $3, $4)', [
      city,
      size,
      root,
      note,
    ]);
    return leaves.length;
  });
}

/** The log's head, held until the end of the transaction; undefined while another process holds it. */
async function holdLog(tx: Tx, city: string): Promise<{ size: number; root: Hash } | undefined> {
  const held = 'select size, root from log_head where city = $1 for update skip locked';
  const [head] = await tx.query<{ size: number; root: Hash }>(held, [city]);
  if (head) return head;
  await tx.query('insert into log_head (city, size, root) values ($1, 0, $2) on conflict do nothing', [
    city,
    emptyRoot(),
  ]);
  const [created] = await tx.query<{ size: number; root: Hash }>(held, [city]);
  return created;
}

async function readEdge(tx: Tx, city: string, size: number): Promise<readonly Tile[]> {
  const wanted = edgeTiles(size);
  return tx.query<Tile>(
    `select t.level, t.index, t.width, t.data from unnest($2::int[], $3::bigint[]) as w(level, index)
     join log_tile t on t.city = $1 and t.level = w.level and t.index = w.index`,
    [city, wanted.map(({ level }) => level), wanted.map(({ index }) => index)],
  );
}

async function placeLeaves(tx: Tx, city: string, first: number, leaves: readonly LeafRow[]): Promise<void> {
  await tx.query(
    `update log_leaf l set place = $2::bigint + p.nth - 1
     from unnest($3::text[], $4::int[]) with ordinality as p(case_id, seq, nth)
     where l.city = $1 and l.case_id = p.case_id and l.seq = p.seq`,
    [city, first, leaves.map((leaf) => leaf.case_id), leaves.map(({ seq }) => seq)],
  );
}

async function writeTiles(tx: Tx, city: string, tiles: readonly Tile[]): Promise<void> {
  for (const { level, index, width, data } of tiles)
    await tx.query(
      `insert into log_tile (city, level, index, width, data) values ($1, $2, $3, $4, $5)
       on conflict (city, level, index) do update set width = excluded.width, data = excluded.data`,
      [city, level, index, width, data],
    );
}
