import { createHash } from 'node:crypto';
import { createCasebook } from '@lpt/casebook';
import type { Db } from '@lpt/database';
import { stateCouncilCalendar } from '@lpt/domain';
import { createIdentity } from '@lpt/identity';
import { signerFrom } from '@lpt/log';
import { createRenderer } from '@lpt/render';
import { demoAccounts, demoRegistryData } from '@lpt/seeds';
import type { FastifyInstance } from 'fastify';
import { buildApi } from '../app.ts';
import { caseCore } from '../cases/case-core.ts';
import { createMetrics } from '../http/metrics.ts';
import { createLoginLimits } from '../http/rate-limit.ts';
import type { Services } from '../services.ts';
import { loadRegistry, saveRegistry } from '../store/registry-store.ts';

/** 星期一，上午十点。 */
export const MONDAY = Date.parse('2026-03-02T10:00:00+08:00');
export const PASSWORD = 'Demo-2026-zhifa';

/** 一个测试用的省：主体库、账号、案件簿、接口，时间由测试拨。 */
export type World = Readonly<{
  services: Services;
  app: FastifyInstance;
  clock: { ms: number };
  close(): Promise<void>;
}>;

/** Random-looking, the same in every run. */
function dice(): (count: number) => Uint8Array {
  let turn = 0;
  return (count) => {
    const bytes = Buffer.alloc(count);
    for (let at = 0; at < count; at += 32)
      createHash('sha256').update(`dice ${turn++}`).digest().copy(bytes, at);
    return bytes;
  };
}

export async function createWorld(db: Db): Promise<World> {
  const clock = { ms: MONDAY };
  const now = () => clock.ms;
  const random = dice();
  await saveRegistry(db, demoRegistryData);
  const identity = createIdentity({ db, now, random, cost: { logN: 10, r: 1, p: 1 } });
  for (const { login, name, officer, body, roles } of demoAccounts)
    await identity.createAccount({
      id: `a-${login}`,
      login,
      name,
      officerId: officer,
      bodyId: body,
      roles,
      totpRequired: false,
      password: PASSWORD,
    });
  const logKey = signerFrom('test.lpt', Buffer.alloc(32, 7));
  const services: Services = {
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
  const app = buildApi(services);
  await app.ready();
  return {
    services,
    app,
    clock,
    async close() {
      await app.close();
      await services.renderer.close();
    },
  };
}
