import { createHash } from 'node:crypto';
import type { Db } from '@lpt/database';
import { signerFrom } from '@lpt/log';
import type { FastifyInstance } from 'fastify';
import { buildApi } from '../app.ts';
import type { Services } from '../services.ts';
import { stageServices } from './services.ts';

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
  const logKey = signerFrom('test.lpt', Buffer.alloc(32, 7));
  const services = await stageServices({
    db,
    now: () => clock.ms,
    random: dice(),
    logKey,
    prefix: 'a-',
    password: PASSWORD,
  });
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
