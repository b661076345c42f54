import { createCasebook } from '@lpt/casebook';
import type { Db } from '@lpt/database';
import { stateCouncilCalendar } from '@lpt/domain';
import { createIdentity } from '@lpt/identity';
import type { Signer } from '@lpt/log';
import { createRenderer } from '@lpt/render';
import { demoAccounts, demoRegistryData } from '@lpt/seeds';
import { caseCore } from '../cases/case-core.ts';
import { createMetrics } from '../http/metrics.ts';
import { createLoginLimits } from '../http/rate-limit.ts';
import type { Services } from '../services.ts';
import { loadRegistry, saveRegistry } from '../store/registry-store.ts';

/** What differs between one stage and another. The id of an account is `prefix` and its login. */
export type StageSettings = Readonly<{
  db: Db;
  now: () => number;
  random: Services['random'];
  logKey: Signer;
  prefix: string;
  password: string;
}>;

/** The demonstration's bodies, officers and accounts over an empty database, and every service a route may use. */
export async function stageServices(settings: StageSettings): Promise<Services> {
  const { db, now, random, logKey, prefix, password } = settings;
  await saveRegistry(db, demoRegistryData);
  // Hashes cheap on purpose: passwords are not what is tried here.
  const identity = createIdentity({ db, now, random, cost: { logN: 10, r: 1, p: 1 } });
  for (const { login, name, officer, body, roles } of demoAccounts)
    await identity.createAccount({
      id: `${prefix}${login}`,
      login,
      name,
      officerId: officer,
      bodyId: body,
      roles,
      totpRequired: false,
      password,
    });
  return {
    db,
    casebook: createCasebook({ db, core: caseCore, logKey }),
    identity,
    renderer: createRenderer({ workers: 1 }),
    registry: await loadRegistry(db),
    calendar: stateCouncilCalendar,
    now,
    random,
    publicUrl: 'http://127.0.0.1:8080',
    logName: logKey.name,
    metrics: createMetrics(),
    loginLimits: createLoginLimits(),
    committed: () => undefined,
  };
}
