import {
  type Authenticate,
  canonicalLogin,
  type LoginRefused,
  loginRefusalSays,
  passwordStrategy,
} from './authenticate.ts';
import {
  CURRENT_COST,
  type HashCost,
  hashPassword,
  type PasswordProblem,
  passwordProblems,
  type RandomBytes,
} from './password.ts';
import { createSessions, type OpenedSession, type Session } from './session.ts';
import type { Account, AccountStore } from './store.ts';
import { isTotpSecret, matchTotp, newTotpSecret, totpUri } from './totp.ts';

/** A login that succeeded: the token goes into the cookie, the session to the screen. */
export type LoggedIn = Readonly<{ ok: true }> & OpenedSession;

/** Why a change of password is refused; everything at once. */
export type PasswordRefusal = 'session-ended' | 'old-password-wrong' | 'password-unchanged' | PasswordProblem;

/** 口令不合要求时对用户说的话。 */
export const passwordRefusalSays: Readonly<Record<PasswordRefusal, string>> = {
  'session-ended': '登录已失效，请重新登录',
  'old-password-wrong': '原口令不正确，或者账号已暂时锁定',
  'password-unchanged': '新口令与原口令相同',
  'password-too-short': '口令不足十个字符',
  'password-too-long': '口令超过一百二十八个字符',
  'password-too-plain': '口令须含大写字母、小写字母、数字、其他符号四类中的至少三类',
  'password-contains-login': '口令不得包含登录名',
};

/** An account to be made. Without a password only single sign-on opens it. */
export type NewAccount = Account & Readonly<{ password: string | null }>;

/** Accounts and sessions. Time and randomness are given; every answer is a value. */
export type Identity = Readonly<{
  /** `presented` is the token the browser still carries: it ends, so that a session cannot be fixed before login. */
  login(login: string, password: string, totp?: string, presented?: string): Promise<LoggedIn | LoginRefused>;
  /** The same door for another way of proving who one is. */
  loginBy<C>(way: Authenticate<C>, credentials: C, presented?: string): Promise<LoggedIn | LoginRefused>;
  /** The session of a token, and its idle time begins anew; undefined when unknown, idle for 30 minutes or 12 hours old. */
  session(token: string): Promise<Session | undefined>;
  logout(token: string): Promise<void>;
  /** Ends every session of the account and opens a new one. */
  changePassword(
    token: string,
    passwords: Readonly<{ old: string; new: string }>,
  ): Promise<LoggedIn | Readonly<{ ok: false; refusals: readonly PasswordRefusal[] }>>;
  /** A fresh secret to show as QR code. Nothing is stored until a code of it is confirmed. */
  enrolTotp(token: string): Promise<Readonly<{ secret: string; uri: string }> | undefined>;
  /** Stores the secret when the code proves that the authenticator has it. */
  confirmTotp(
    token: string,
    secret: string,
    code: string,
  ): Promise<'enrolled' | 'session-ended' | 'totp-wrong' | 'already-enrolled'>;
  createAccount(account: NewAccount): Promise<'created' | 'login-taken'>;
  /** By an administrator: new password, no lock, no second factor where asked, no open sessions. */
  resetPassword(accountId: string, password: string, also?: Readonly<{ totp: boolean }>): Promise<void>;
  /** Removes sessions that have ended. */
  sweep(): Promise<void>;
}>;

/** What identity is given. */
export type IdentityNeeds = Readonly<{
  store: AccountStore;
  /** Epoch milliseconds. */
  now: () => number;
  random: RandomBytes;
  /** 动态口令程序里显示的系统名称。 */
  issuer?: string;
  /** Work of hashing a password; `CURRENT_COST` unless told. */
  cost?: HashCost;
}>;

/** Identity over any store that keeps the promises of `AccountStore`. */
export function createIdentityOver({
  store,
  now,
  random,
  issuer = '两平台',
  cost = CURRENT_COST,
}: IdentityNeeds): Identity {
  const sessions = createSessions({ store, now, random });
  const byPassword = passwordStrategy({ store, now, random, cost });

  const identity: Identity = {
    login: (login, password, totp, presented) =>
      identity.loginBy(byPassword, { login, password, totp }, presented),

    async loginBy(way, credentials, presented) {
      const judged = await way(credentials);
      if (!judged.ok) return judged;
      const account = await store.accountById(judged.accountId);
      if (!account)
        return {
          ok: false,
          refusal: 'login-refused',
          says: loginRefusalSays['login-refused'],
          cause: 'unknown-login',
        };
      if (presented) await sessions.close(presented);
      return { ok: true, ...(await sessions.open(account, judged.secondFactor)) };
    },

    session: (token) => sessions.find(token),
    logout: (token) => sessions.close(token),

    async changePassword(token, passwords) {
      const session = await sessions.find(token);
      if (!session) return { ok: false, refusals: ['session-ended'] };
      const { id, login } = session.account;
      const refusals: PasswordRefusal[] = [...passwordProblems(passwords.new, login)];
      if (passwords.new === passwords.old) refusals.push('password-unchanged');

      const proof = await byPassword({ login, password: passwords.old });
      // The session already carries the second factor; only the password is asked again.
      if (!proof.ok && proof.cause !== 'totp-missing') refusals.unshift('old-password-wrong');
      if (refusals.length > 0) return { ok: false, refusals };

      await store.setPasswordHash(id, await hashPassword(passwords.new, random, cost));
      await store.deleteSessionsOf(id);
      const account = await store.accountById(id);
      if (!account) return { ok: false, refusals: ['session-ended'] };
      return { ok: true, ...(await sessions.open(account, session.totpOk)) };
    },

    async enrolTotp(token) {
      const session = await sessions.find(token);
      if (!session) return undefined;
      const secret = newTotpSecret(random);
      return { secret, uri: totpUri(secret, session.account.login, issuer) };
    },

    async confirmTotp(token, secret, code) {
      const session = await sessions.find(token);
      if (!session) return 'session-ended';
      const account = await store.accountById(session.account.id);
      if (account?.totp) return 'already-enrolled';
      if (!isTotpSecret(secret)) return 'totp-wrong';
      const step = matchTotp(secret, code, now());
      if (step === undefined) return 'totp-wrong';
      await store.setTotp(session.account.id, { secret, spentStep: step });
      await sessions.passSecondFactor(token);
      return 'enrolled';
    },

    async createAccount({ password, ...account }) {
      const passwordHash = password === null ? null : await hashPassword(password, random, cost);
      const login = canonicalLogin(account.login);
      return store.insertAccount({
        ...account,
        login,
        passwordHash,
        failedCount: 0,
        lockedUntilMs: null,
        totp: null,
      });
    },

    async resetPassword(accountId, password, also = { totp: false }) {
      await store.setPasswordHash(accountId, await hashPassword(password, random, cost));
      await store.clearFailures(accountId);
      if (also.totp) await store.setTotp(accountId, null);
      await store.deleteSessionsOf(accountId);
    },

    sweep: () => store.deleteExpired(now()),
  };
  return identity;
}
