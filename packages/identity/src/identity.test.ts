import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createIdentityOver } from './identity.ts';
import { memoryStore } from './testing/memory-store.ts';
import { identitySuite } from './testing/suite.ts';

identitySuite(async () => memoryStore());

test('不存在的账号与口令错误花同样的工夫', async () => {
  const identity = createIdentityOver({ store: memoryStore(), now: () => 0, random: randomBytes });
  const account = { id: 'a', login: 'demo', name: '李示例', officerId: null, roles: [], bodyId: null };
  await identity.createAccount({ ...account, totpRequired: false, password: 'Yanshi-2026' });
  const cpuMs = async (login: string) => {
    const before = process.cpuUsage();
    await identity.login(login, 'wrong');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  await cpuMs('nobody');

  expect(await cpuMs('nobody')).toBeGreaterThan(0.3 * (await cpuMs('demo')));
});
