import {
  changePassword,
  confirmTotp,
  enrolTotp,
  login,
  logout,
  me,
  problem,
  type sessionShape,
} from '@lpt/contract';
import { dayOf, instantFromMs } from '@lpt/domain';
import { type PasswordRefusal, passwordRefusalSays, type Session } from '@lpt/identity';
import { qrSvg } from '@lpt/render';
import type { z } from 'zod';
import { served } from '../http/served.ts';
import type { Services } from '../services.ts';

/** 登录、退出、口令、动态口令。 */
export const sessions = [
  served(login, async ({ body, ip, token }, services) => {
    const wait = services.loginLimits.take(ip, body.login, services.now());
    const retryAfter = Math.ceil(wait / 1000);
    if (wait > 0) return problem('too-many', { detail: `请在${retryAfter}秒后再试`, retryAfter });
    const done = await services.identity.login(body.login, body.password, body.totp, token);
    if (done.ok) return { status: 200, body: described(done.session, services), cookie: done.token };
    return problem('unauthenticated', {
      detail: done.says,
      ...(done.refusal === 'login-refused' ? {} : { next: 'totp' as const }),
    });
  }),

  served(me, async ({ session }, services) =>
    session ? { status: 200, body: described(session, services) } : problem('unauthenticated'),
  ),

  served(logout, async ({ token }, { identity }) => {
    if (token !== undefined) await identity.logout(token);
    return { status: 204, body: undefined, cookie: null };
  }),

  served(changePassword, async ({ body, token }, services) => {
    const done = await services.identity.changePassword(token ?? '', body);
    if (done.ok) return { status: 200, body: described(done.session, services), cookie: done.token };
    if (done.refusals.includes('session-ended')) return problem('unauthenticated');
    const fields = done.refusals.map((code) => ({
      path: fieldOf(code),
      code,
      says: passwordRefusalSays[code],
    }));
    return problem('invalid', { fields });
  }),

  served(enrolTotp, async ({ token }, { identity }) => {
    const offered = await identity.enrolTotp(token ?? '');
    return offered
      ? { status: 200, body: { ...offered, qr: qrSvg(offered.uri) } }
      : problem('unauthenticated');
  }),

  served(confirmTotp, async ({ body, token }, services) => {
    const outcome = await services.identity.confirmTotp(token ?? '', body.secret, body.code);
    if (outcome === 'session-ended') return problem('unauthenticated');
    if (outcome === 'totp-wrong')
      return problem('invalid', { fields: [{ path: 'code', code: outcome, says: '动态口令不正确' }] });
    if (outcome === 'already-enrolled')
      return problem('invalid', { fields: [{ path: '', code: outcome, says: '已经绑定过动态口令' }] });
    const session = await services.identity.session(token ?? '');
    return session ? { status: 200, body: described(session, services) } : problem('unauthenticated');
  }),
] as const;

function fieldOf(code: PasswordRefusal): string {
  return code === 'old-password-wrong' ? 'old' : 'new';
}

/** What the browser is told of a session. */
function described(session: Session, { registry, now }: Services): z.input<typeof sessionShape> {
  const { account } = session;
  const body = account.bodyId === null ? undefined : registry.body(account.bodyId);
  return {
    account: {
      id: account.id,
      login: account.login,
      name: account.name,
      roles: [...account.roles],
      officer: account.officerId,
      body: body ? { id: body.id, name: body.name, shortName: body.shortName } : null,
      city: body?.city ?? null,
    },
    csrf: session.csrf,
    expiresAt: new Date(session.expiresAtMs).toISOString(),
    enrolmentWanted: session.enrolmentWanted,
    today: dayOf(instantFromMs(now())),
  };
}
