import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actContext, type LawCasebook, type Services, saveRegistry } from '@lpt/api';
import { type Db, ownerScope } from '@lpt/database';
import { type Day, isDay, type Viewer } from '@lpt/domain';
import { createIdentity } from '@lpt/identity';
import { demoAccounts, demoRegistryData, type SeedAct, seedCounters, seedDemo } from '@lpt/seeds';
import { CannotStart } from './settings.ts';
import { DEMO_ACCOUNT } from './store.ts';

// The demonstration's hashes are made cheaply, to be renewed at each account's first login.
const QUICK = { logN: 12, r: 8, p: 1 } as const;

/** Bodies, officers, powers: what the registry is then read from. */
export async function seedRegistry(db: Db): Promise<void> {
  await saveRegistry(db, demoRegistryData);
}

/** The accounts of the demonstration. They come last: a store that has them is complete. */
export async function seedAccounts(
  { db, now, random }: Pick<Services, 'db' | 'now' | 'random'>,
  password: string,
): Promise<void> {
  const identity = createIdentity({ db, now, random, cost: QUICK });
  await Promise.all(
    demoAccounts.map(({ login, name, officer, body, roles }) =>
      identity.createAccount({
        id: `${DEMO_ACCOUNT}${login}`,
        login,
        name,
        officerId: officer,
        bodyId: body,
        roles,
        totpRequired: roles.includes('administrator'),
        password,
      }),
    ),
  );
}

/** An interrupted filling goes on with the day it began with: its cases are counted back from that day. */
function fillingDay(folder: string, today: Day): Day {
  const path = join(folder, 'filling');
  const begun = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (isDay(begun)) return begun;
  writeFileSync(path, today);
  return today;
}

/** Fills the store with the stories and further cases, act by act through the casebook, so that all are lawful. */
export async function seedCases(
  services: Services,
  folder: string,
  today: Day,
  say: (done: number, total: number) => void,
): Promise<Readonly<{ cases: number; acts: number }>> {
  const counters = seedCounters(services.registry);
  await services.db.transaction(ownerScope, (tx) =>
    tx.query(
      `insert into number_counter (city, counter, value) select * from unnest($1::text[], $2::text[], $3::int[])
       on conflict do nothing`,
      [
        counters.map(({ city }) => city),
        counters.map(({ counter }) => counter),
        counters.map(({ value }) => value),
      ],
    ),
  );
  const seeded = await seedDemo({
    today: fillingDay(folder, today),
    registry: services.registry,
    calendar: services.calendar,
    perform: (act) => performSeed(services, services.casebook, act),
    onProgress: say,
  });
  rmSync(join(folder, 'filling'), { force: true });
  return seeded;
}

const nobody: Viewer = { account: '', name: '', body: null, roles: [], duty: null };

async function performSeed(services: Services, casebook: LawCasebook, seed: SeedAct): Promise<void> {
  const { story, city, caseId, expectedVersion, on, at, actor, act, input, accessCode } = seed;
  const ctx = { ...actContext(services, nobody, { newCaseId: caseId }), on, at, actor, accessCode };
  const idempotencyKey = `demo/${caseId}/${expectedVersion ?? 0}`;
  const handled = await casebook.handle({ city, caseId, expectedVersion, idempotencyKey, act, input, ctx });
  if (handled.ok) return;
  throw new CannotStart(
    `演示数据没有装完（${story}，${act}：${handled.kind}），请删除数据文件夹后再启动。The demonstration could not be completed; delete the data folder and start again.`,
  );
}
