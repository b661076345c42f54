import { lockMs } from '../lockout.ts';
import type { AccountStore, StoredAccount, StoredSession } from '../store.ts';

/** For tests only: the same promises as the database, kept in two maps. */
export function memoryStore(): AccountStore {
  const accounts = new Map<string, StoredAccount>();
  const sessions = new Map<string, StoredSession>();

  function change(id: string, part: Partial<StoredAccount>): StoredAccount {
    const account = accounts.get(id);
    if (!account) throw new Error(`no account ${id}`);
    const changed = { ...account, ...part };
    accounts.set(id, changed);
    return changed;
  }

  return {
    accountByLogin: async (login) => [...accounts.values()].find((account) => account.login === login),
    accountById: async (id) => accounts.get(id),
    async insertAccount(account) {
      if ([...accounts.values()].some(({ login }) => login === account.login)) return 'login-taken';
      accounts.set(account.id, account);
      return 'created';
    },
    async beginAttempt(id, nowMs) {
      const { failedCount = 0, lockedUntilMs = null } = accounts.get(id) ?? {};
      if (lockedUntilMs !== null && lockedUntilMs > nowMs) return undefined;
      const failures = failedCount + 1;
      const lock = lockMs(failures);
      return change(id, { failedCount: failures, lockedUntilMs: lock > 0 ? nowMs + lock : null });
    },
    async undoAttempt(id) {
      const failures = accounts.get(id)?.failedCount ?? 0;
      change(id, { failedCount: Math.max(failures - 1, 0), lockedUntilMs: null });
    },
    async clearFailures(id) {
      change(id, { failedCount: 0, lockedUntilMs: null });
    },
    async setPasswordHash(id, passwordHash) {
      change(id, { passwordHash });
    },
    async setTotp(id, totp) {
      change(id, { totp });
    },
    async spendTotpStep(id, totp) {
      if ((accounts.get(id)?.totp?.spentStep ?? -1) >= totp.spentStep) return false;
      change(id, { totp });
      return true;
    },
    async insertSession(session) {
      sessions.set(session.idHash, session);
    },
    sessionByHash: async (idHash) => sessions.get(idHash),
    async updateSession(idHash, { lastSeenMs, expiresAtMs, totpOk }) {
      const session = sessions.get(idHash);
      if (session) sessions.set(idHash, { ...session, lastSeenMs, expiresAtMs, totpOk });
    },
    async deleteSession(idHash) {
      sessions.delete(idHash);
    },
    async deleteSessionsOf(accountId) {
      for (const session of sessions.values())
        if (session.accountId === accountId) sessions.delete(session.idHash);
    },
    async deleteExpired(nowMs) {
      for (const session of sessions.values())
        if (session.expiresAtMs <= nowMs) sessions.delete(session.idHash);
    },
  };
}
