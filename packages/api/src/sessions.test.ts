import { expect, test } from 'vitest';
import { deskOf, deskWith, type Seen, stranger } from './testing/desk.ts';
import { onOne } from './testing/suite.ts';
import { PASSWORD } from './testing/world.ts';

await onOne('登录', (stage) => {
  test('账号不存在、口令不对，回答一个字也不差', async () => {
    const desk = stranger(stage.world);
    const replies = await Promise.all([
      desk.ask('POST', '/api/session', { body: { login: 'nobody', password: 'x' } }),
      desk.ask('POST', '/api/session', { body: { login: 'pj-officer1', password: 'x' } }),
      desk.ask('POST', '/api/session', { body: { login: "'; drop table account; --", password: 'x' } }),
    ]);
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    expect(replies[0]?.status).toBe(401);
  });

  test('令牌在脚本读不到的小饼里；改变什么要带页面的令牌', async () => {
    const reply = await stranger(stage.world).ask('POST', '/api/session', {
      body: { login: 'th-officer1', password: PASSWORD },
    });
    const cookie = String(reply.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax$/);
    const without = deskWith(stage.world, cookie.split(';')[0]);
    expect((await without.ask('GET', '/api/session')).status).toBe(200);
    const forged = await without.ask('DELETE', '/api/session');
    expect([forged.status, forged.body.kind]).toEqual([403, 'forbidden']);
  });

  test('退出以后令牌无用', async () => {
    const desk = await deskOf(stage.world, 'th-officer2');
    expect((await desk.ask('DELETE', '/api/session')).status).toBe(204);
    expect((await desk.ask('GET', '/api/session')).status).toBe(401);
  });

  test('连续登录太多是 429', async () => {
    const desk = stranger(stage.world);
    const replies: Seen[] = [];
    for (let count = 0; count < 12; count += 1)
      replies.push(await desk.ask('POST', '/api/session', { body: { login: 'zs-x', password: 'x' } }));
    expect(replies.slice(0, 10).every(({ status }) => status === 401)).toBe(true);
    expect([replies.at(-1)?.status, replies.at(-1)?.headers['retry-after']]).toEqual([429, '6']);
  });

  test('新口令不合要求，逐条说；改了以后旧令牌无用', async () => {
    const desk = await deskOf(stage.world, 'sx-head');
    const weak = await desk.ask('POST', '/api/session/password', { body: { old: PASSWORD, new: 'abc' } });
    expect(weak.body.fields.map(({ code }: { code: string }) => code)).toEqual([
      'password-too-short',
      'password-too-plain',
    ]);
    const changed = await desk.ask('POST', '/api/session/password', {
      body: { old: PASSWORD, new: 'Another-2026-word' },
    });
    expect(changed.status).toBe(200);
    expect((await desk.ask('GET', '/api/session')).status).toBe(401);
    await deskOf(stage.world, 'sx-head', 'Another-2026-word');
  });

  test('要求动态口令而没有绑定的，只准绑定', async () => {
    const { db, identity } = stage.world.services;
    await identity.createAccount({
      id: 'a-second',
      login: 'second',
      name: '第二管理员',
      officerId: null,
      bodyId: null,
      roles: ['administrator'],
      totpRequired: true,
      password: PASSWORD,
    });
    const desk = await deskOf(stage.world, 'second');
    const stopped = await desk.ask('GET', '/api/accounts');
    expect([stopped.status, stopped.body.next]).toEqual([403, 'enrol-totp']);
    const offered = await desk.ask('POST', '/api/session/totp');
    expect(offered.body.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(offered.body.qr).toMatch(/^<svg [^>]+><path d="[^"]+" fill="#000"\/><\/svg>$/);
    const wrong = await desk.ask('PUT', '/api/session/totp', {
      body: { secret: offered.body.secret, code: '000000' },
    });
    expect(wrong.status).toBe(400);
    const rows = await db.query<{ totp_secret: string | null }>(
      'select totp_secret from account where id = $1',
      ['a-second'],
    );
    expect(rows[0]?.totp_secret).toBeNull();
  });

  test('管理员：新建、停用、启用、重设；停用的进不来；不看案件', async () => {
    const admin = await deskOf(stage.world, 'admin');
    const body = {
      login: 'new-one',
      name: '新人',
      officer: 'tianhe-market.officer-2',
      roles: ['handler'],
      password: 'Fresh-2026-word',
    };
    const made = await admin.ask('POST', '/api/accounts', { body });
    expect([made.status, made.body.body]).toEqual([201, 'tianhe-market']);
    expect((await admin.ask('POST', '/api/accounts', { body })).status).toBe(400);
    const fresh = await deskOf(stage.world, 'new-one', 'Fresh-2026-word');
    await admin.ask('POST', `/api/accounts/${made.body.id}/lock`);
    expect((await fresh.ask('GET', '/api/session')).status).toBe(401);
    await expect(deskOf(stage.world, 'new-one', 'Fresh-2026-word')).rejects.toThrow('could not log in');
    await admin.ask('POST', `/api/accounts/${made.body.id}/unlock`);
    await deskOf(stage.world, 'new-one', 'Fresh-2026-word');
    const reset = await admin.ask('POST', `/api/accounts/${made.body.id}/password`, {
      body: { password: 'Third-2026-word' },
    });
    expect(reset.status).toBe(200);
    await deskOf(stage.world, 'new-one', 'Third-2026-word');
    const listed = await admin.ask('GET', '/api/accounts?q=new-one');
    expect(listed.body.rows).toHaveLength(1);
    expect(listed.text).not.toContain('scrypt');
    expect((await admin.ask('GET', '/api/cases')).status).toBe(403);
    const own = await admin.ask('POST', '/api/accounts/a-admin/lock');
    expect(own.status).toBe(403);
  });
});
