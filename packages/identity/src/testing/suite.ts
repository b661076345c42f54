import { expect, test } from 'vitest';
import { createIdentityOver, type Identity } from '../identity.ts';
import { verifyPassword } from '../password.ts';
import type { AccountStore } from '../store.ts';
import { totpCode, totpStep } from '../totp.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse('2026-11-24T09:00:00+08:00');
const CHEAP = { logN: 10, r: 8, p: 1 };
const PASSWORD = 'Yanshi-2026';

type Desk = Readonly<{
  identity: Identity;
  store: AccountStore;
  pass: (ms: number) => void;
  code: () => string;
  secret: { value: string };
}>;

/** What identity promises, demanded of every store. `fresh` gives an empty one. */
export function identitySuite(fresh: () => Promise<AccountStore>): void {
  async function desk(account: Readonly<{ totpRequired?: boolean }> = {}): Promise<Desk> {
    const store = await fresh();
    let nowMs = START;
    let drawn = 0;
    const random = (count: number) => {
      drawn += 1;
      return Uint8Array.from({ length: count }, (_, index) => (drawn * 31 + index * 7) % 256);
    };
    const identity = createIdentityOver({ store, now: () => nowMs, random, cost: CHEAP });
    const created = await identity.createAccount({
      id: 'a-1',
      login: 'Demo-One',
      name: '李示例',
      officerId: 'o-1',
      roles: ['officer', 'publisher'],
      bodyId: 'b-1',
      totpRequired: false,
      ...account,
      password: PASSWORD,
    });
    expect(created).toBe('created');
    const secret = { value: '' };
    return {
      identity,
      store,
      secret,
      pass: (ms) => {
        nowMs += ms;
      },
      code: () => totpCode(secret.value, totpStep(nowMs)),
    };
  }

  async function token(identity: Identity, totp?: string): Promise<string> {
    const answer = await identity.login('demo-one', PASSWORD, totp);
    if (!answer.ok) throw new Error(`login refused: ${answer.cause}`);
    return answer.token;
  }

  async function enrol({ identity, secret, code, pass }: Desk): Promise<string> {
    const session = await token(identity);
    secret.value = (await identity.enrolTotp(session))?.secret ?? '';
    expect(await identity.confirmTotp(session, secret.value, code())).toBe('enrolled');
    pass(MINUTE);
    return session;
  }

  test('正确登录：得到账号、角色和会话；登录名不分大小写', async () => {
    const { identity } = await desk();
    const answer = await identity.login('  ＤＥＭＯ-one ', PASSWORD);
    if (!answer.ok) throw new Error(answer.cause);
    const found = await identity.session(answer.token);

    expect(found).toEqual(answer.session);
    expect(found?.account).toEqual({
      id: 'a-1',
      login: 'demo-one',
      name: '李示例',
      officerId: 'o-1',
      roles: ['officer', 'publisher'],
      bodyId: 'b-1',
      totpRequired: false,
    });
    expect(found?.csrf).toHaveLength(43);
  });

  test('登录名已被占用', async () => {
    const { identity } = await desk();
    const again = { id: 'a-2', login: 'DEMO-ONE', name: '王样本', officerId: null, roles: [], bodyId: null };
    expect(await identity.createAccount({ ...again, totpRequired: false, password: PASSWORD })).toBe(
      'login-taken',
    );
  });

  test('没有角色、没有口令的账号照样存取，口令登录一律拒绝', async () => {
    const { identity, store } = await desk();
    const sso = { id: 'a-3', login: 'sso', name: '王样本', officerId: null, roles: [], bodyId: null };
    await identity.createAccount({ ...sso, totpRequired: false, password: null });

    expect(await store.accountByLogin('sso')).toMatchObject({ ...sso, passwordHash: null, totp: null });
    expect(await identity.login('sso', '')).toMatchObject({ ok: false, refusal: 'login-refused' });
  });

  test('账号不存在、口令错误、账号锁定：对外的回答一字不差', async () => {
    const { identity } = await desk();
    const unknown = await identity.login('nobody', PASSWORD);
    const wrong = await identity.login('demo-one', 'wrong');
    for (let failures = 1; failures < 5; failures += 1) await identity.login('demo-one', 'wrong');
    const locked = await identity.login('demo-one', PASSWORD);

    const said = [unknown, wrong, locked].map((answer) => !answer.ok && [answer.refusal, answer.says]);
    expect(new Set(said.map((words) => JSON.stringify(words))).size).toBe(1);
    expect([unknown, wrong, locked].map((answer) => !answer.ok && answer.cause)).toEqual([
      'unknown-login',
      'wrong-password',
      'locked',
    ]);
  });

  test('五次失败锁定十五分钟，期满再错一次锁定三十分钟，成功后清零', async () => {
    const { identity, pass, store } = await desk();
    const attempt = async (password: string) => (await identity.login('demo-one', password)).ok;
    for (let failures = 0; failures < 5; failures += 1) await attempt('wrong');

    pass(15 * MINUTE - 1);
    expect(await attempt(PASSWORD)).toBe(false);
    pass(1);
    expect(await attempt('wrong')).toBe(false);
    pass(30 * MINUTE - 1);
    expect(await attempt(PASSWORD)).toBe(false);
    pass(1);
    expect(await attempt(PASSWORD)).toBe(true);
    expect(await store.accountById('a-1')).toMatchObject({ failedCount: 0, lockedUntilMs: null });
  });

  test('并发猜口令也只猜得五次', async () => {
    const { identity, store } = await desk();
    await Promise.all(Array.from({ length: 8 }, (_, index) => identity.login('demo-one', `wrong${index}`)));
    expect(await store.accountById('a-1')).toMatchObject({
      failedCount: 5,
      lockedUntilMs: START + 15 * MINUTE,
    });
  });

  test('闲置三十分钟会话结束，使用中顺延，满十二小时必须重新登录', async () => {
    const { identity, pass } = await desk();
    const idle = await token(identity);
    pass(30 * MINUTE - 1);
    expect(await identity.session(idle)).toBeDefined();
    pass(30 * MINUTE);
    expect(await identity.session(idle)).toBeUndefined();

    const busy = await token(identity);
    for (let passed = 0; passed < 12 * HOUR - 20 * MINUTE; passed += 20 * MINUTE) {
      pass(20 * MINUTE);
      expect(await identity.session(busy)).toBeDefined();
    }
    pass(20 * MINUTE - 1);
    expect(await identity.session(busy)).toBeDefined();
    pass(1);
    expect(await identity.session(busy)).toBeUndefined();
  });

  test('库里只存令牌的摘要；退出以后令牌失效；随便编的令牌无效', async () => {
    const { identity, store } = await desk();
    const mine = await token(identity);
    expect(await store.sessionByHash(mine)).toBeUndefined();
    await identity.logout(mine);
    expect(await identity.session(mine)).toBeUndefined();
    expect(await identity.session('')).toBeUndefined();
  });

  test('登录时换新令牌，浏览器带来的旧令牌作废', async () => {
    const { identity } = await desk();
    const before = await token(identity);
    const answer = await identity.login('demo-one', PASSWORD, undefined, before);
    expect(answer.ok && answer.token !== before).toBe(true);
    expect(await identity.session(before)).toBeUndefined();
  });

  test('绑定动态口令以后，登录要动态口令，同一个码不能用两次', async () => {
    const bound = await desk();
    await enrol(bound);
    const { identity, code, pass } = bound;
    const refusal = async (totp?: string) => {
      const answer = await identity.login('demo-one', PASSWORD, totp);
      return answer.ok ? 'ok' : answer.cause;
    };

    expect(await refusal()).toBe('totp-missing');
    expect(await refusal('000000')).toBe('totp-mismatch');
    expect(await refusal(code())).toBe('ok');
    expect(await refusal(code())).toBe('totp-spent');
    pass(MINUTE);
    expect(await refusal(code())).toBe('ok');
  });

  test('只报口令不清失败次数：动态口令猜五次同样锁定', async () => {
    const bound = await desk();
    await enrol(bound);
    for (let guess = 0; guess < 5; guess += 1) {
      await bound.identity.login('demo-one', PASSWORD);
      await bound.identity.login('demo-one', PASSWORD, '000000');
    }
    const answer = await bound.identity.login('demo-one', PASSWORD, bound.code());
    expect(!answer.ok && answer.cause).toBe('locked');
  });

  test('要求动态口令而未绑定的账号，会话只准绑定；绑定后放开；已绑定的不得另绑', async () => {
    const required = await desk({ totpRequired: true });
    const { identity, secret, code } = required;
    const first = await token(identity);
    expect(await identity.session(first)).toMatchObject({ totpOk: false, enrolmentWanted: true });
    expect(await identity.confirmTotp(first, 'not a secret', '000000')).toBe('totp-wrong');

    secret.value = (await identity.enrolTotp(first))?.secret ?? '';
    expect(await identity.confirmTotp(first, secret.value, '000000')).toBe('totp-wrong');
    expect(await identity.confirmTotp(first, secret.value, code())).toBe('enrolled');
    expect(await identity.session(first)).toMatchObject({ totpOk: true, enrolmentWanted: false });
    expect(await identity.confirmTotp(first, secret.value, code())).toBe('already-enrolled');
  });

  test('修改口令：不合要求一次说全；修改后其他会话一律失效', async () => {
    const { identity } = await desk();
    const [mine, other] = [await token(identity), await token(identity)];
    const bad = await identity.changePassword(mine, { old: 'wrong', new: 'short' });
    expect(bad).toEqual({
      ok: false,
      refusals: ['old-password-wrong', 'password-too-short', 'password-too-plain'],
    });
    expect(await identity.changePassword(mine, { old: PASSWORD, new: PASSWORD })).toEqual({
      ok: false,
      refusals: ['password-unchanged'],
    });

    const good = await identity.changePassword(mine, { old: PASSWORD, new: 'Yanshi-2027' });
    expect(good.ok && (await identity.session(good.token))?.account.id).toBe('a-1');
    expect(await identity.session(mine)).toBeUndefined();
    expect(await identity.session(other)).toBeUndefined();
    expect((await identity.login('demo-one', 'Yanshi-2027')).ok).toBe(true);
    expect(await identity.changePassword(mine, { old: 'x', new: 'x' })).toEqual({
      ok: false,
      refusals: ['session-ended'],
    });
  });

  test('管理员重置口令：解除锁定、取消动态口令、结束会话', async () => {
    const bound = await desk();
    const mine = await enrol(bound);
    const { identity, store } = bound;
    for (let failures = 0; failures < 5; failures += 1) await identity.login('demo-one', 'wrong');
    await identity.resetPassword('a-1', 'Yanshi-2028', { totp: true });

    expect((await identity.login('demo-one', 'Yanshi-2028')).ok).toBe(true);
    expect(await identity.session(mine)).toBeUndefined();
    expect((await store.accountById('a-1'))?.totp).toBeNull();
  });

  test('口令散列用的旧参数，登录成功时换成现行参数', async () => {
    const { identity, store } = await desk();
    const old = 'scrypt$10$8$16$TmFDbA$_bq-HJ00cgB4VucZDQHp_nxq18vII3gw53N2Y0s3MWI';
    await store.setPasswordHash('a-1', old);
    expect((await identity.login('demo-one', 'password')).ok).toBe(true);
    const renewed = (await store.accountById('a-1'))?.passwordHash ?? '';
    expect(renewed).toMatch(/^scrypt\$10\$8\$1\$/);
    expect(await verifyPassword('password', renewed)).toBe(true);
  });

  test('单点登录等其他方式从同一扇门进来', async () => {
    const { identity } = await desk();
    const portal = async (ticket: string) => ({ ok: true, accountId: ticket, secondFactor: true }) as const;
    const answer = await identity.loginBy(portal, 'a-1');
    expect(answer.ok && answer.session.totpOk).toBe(true);
    expect(await identity.loginBy(portal, 'nobody')).toMatchObject({ ok: false, refusal: 'login-refused' });
  });

  test('清理只删已经结束的会话', async () => {
    const { identity, pass, store } = await desk();
    const [gone, kept] = [await token(identity), 'a'.repeat(64)];
    pass(10 * MINUTE);
    const row = { accountId: 'a-1', createdAtMs: START, lastSeenMs: START, totpOk: false, csrf: 'c' };
    await store.insertSession({ ...row, idHash: kept, expiresAtMs: START + HOUR });
    pass(20 * MINUTE);
    await identity.sweep();
    expect(await identity.session(gone)).toBeUndefined();
    expect(await store.sessionByHash(kept)).toEqual({ ...row, idHash: kept, expiresAtMs: START + HOUR });
  });
}
