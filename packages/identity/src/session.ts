import { createHash } from 'node:crypto';
import type { RandomBytes } from './password.ts';
import type { Account, AccountStore, StoredAccount, StoredSession } from './store.ts';

/** 闲置三十分钟，会话结束。 */
export const IDLE_MS = 30 * 60_000;
/** 登录十二小时以后必须重新登录。 */
export const ABSOLUTE_MS = 12 * 3_600_000;

const TOKEN_BYTES = 32;
// The end slides at most once a minute, so that reading pages is not writing rows.
const SLIDE_MS = 60_000;

/** A session in force. Times are epoch milliseconds. */
export type Session = Readonly<{
  account: Account;
  /** To be repeated by the browser with every change. */
  csrf: string;
  expiresAtMs: number;
  /** 本会话通过了动态口令。 */
  totpOk: boolean;
  /** 账号要求动态口令而本会话尚未通过：只准绑定动态口令，不准办案。 */
  enrolmentWanted: boolean;
}>;

/** What the browser gets once: the token is nowhere stored. */
export type OpenedSession = Readonly<{ token: string; session: Session }>;

/** The keeping of sessions; tokens come in and go out, only their hashes are stored. */
export type Sessions = Readonly<{
  open(account: StoredAccount, totpOk: boolean): Promise<OpenedSession>;
  find(token: string): Promise<Session | undefined>;
  passSecondFactor(token: string): Promise<void>;
  close(token: string): Promise<void>;
}>;

type Needs = Readonly<{ store: AccountStore; now: () => number; random: RandomBytes }>;

/** Sessions over a store. A token is 256 random bits, base64url. */
export function createSessions({ store, now, random }: Needs): Sessions {
  const secret = () => Buffer.from(random(TOKEN_BYTES)).toString('base64url');

  return {
    async open(account, totpOk) {
      const token = secret();
      const createdAtMs = now();
      const expiresAtMs = createdAtMs + IDLE_MS;
      const stored = {
        idHash: hashOf(token),
        accountId: account.id,
        createdAtMs,
        lastSeenMs: createdAtMs,
        expiresAtMs,
        totpOk,
        csrf: secret(),
      };
      await store.insertSession(stored);
      return { token, session: toSession(stored, account) };
    },

    async find(token) {
      const stored = await store.sessionByHash(hashOf(token));
      if (!stored) return undefined;
      if (stored.expiresAtMs <= now()) {
        await store.deleteSession(stored.idHash);
        return undefined;
      }
      const account = await store.accountById(stored.accountId);
      if (!account) return undefined;

      const expiresAtMs = Math.min(now() + IDLE_MS, stored.createdAtMs + ABSOLUTE_MS);
      if (expiresAtMs - stored.expiresAtMs < SLIDE_MS) return toSession(stored, account);
      const slid = { ...stored, lastSeenMs: now(), expiresAtMs };
      await store.updateSession(stored.idHash, slid);
      return toSession(slid, account);
    },

    async passSecondFactor(token) {
      const stored = await store.sessionByHash(hashOf(token));
      if (stored) await store.updateSession(stored.idHash, { ...stored, totpOk: true });
    },

    close: (token) => store.deleteSession(hashOf(token)),
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function toSession(stored: StoredSession, account: StoredAccount): Session {
  return {
    account: publicAccount(account),
    csrf: stored.csrf,
    expiresAtMs: stored.expiresAtMs,
    totpOk: stored.totpOk,
    enrolmentWanted: account.totpRequired && !stored.totpOk,
  };
}

/** The account without what proves it. */
export function publicAccount(account: StoredAccount): Account {
  const { id, login, name, officerId, roles, bodyId, totpRequired } = account;
  return { id, login, name, officerId, roles, bodyId, totpRequired };
}
