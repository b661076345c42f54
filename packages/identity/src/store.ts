/** Who has logged in, as the rest of the system sees it. */
export type Account = Readonly<{
  id: string;
  login: string;
  name: string;
  /** 对应的执法人员；系统管理员等没有。 */
  officerId: string | null;
  roles: readonly string[];
  bodyId: string | null;
  totpRequired: boolean;
}>;

/** A time-based second factor: the secret and the last step that was used. */
export type TotpState = Readonly<{ secret: string; spentStep: number }>;

/** An account with what proves it. Never leaves this package. */
export type StoredAccount = Account &
  Readonly<{
    /** Null for an account that only single sign-on can open. */
    passwordHash: string | null;
    failedCount: number;
    lockedUntilMs: number | null;
    totp: TotpState | null;
  }>;

/** A session as stored: only the SHA-256 of its token, hexadecimal. Times are epoch milliseconds. */
export type StoredSession = Readonly<{
  idHash: string;
  accountId: string;
  createdAtMs: number;
  lastSeenMs: number;
  /** Slides with use, never beyond the absolute limit. */
  expiresAtMs: number;
  totpOk: boolean;
  csrf: string;
}>;

/** What changes in a session while it lives. */
export type SessionChange = Pick<StoredSession, 'lastSeenMs' | 'expiresAtMs' | 'totpOk'>;

/** What identity needs kept. Every method is one atomic statement. */
export type AccountStore = Readonly<{
  accountByLogin(login: string): Promise<StoredAccount | undefined>;
  accountById(id: string): Promise<StoredAccount | undefined>;
  insertAccount(account: StoredAccount): Promise<'created' | 'login-taken'>;
  /**
   * Counts an attempt as failed before it is judged, unless the account is locked (then undefined);
   * the lock follows the table of `lockout.ts`. Guesses made in parallel cannot outrun the lock.
   */
  beginAttempt(accountId: string, nowMs: number): Promise<StoredAccount | undefined>;
  /** This attempt was no failure, but earlier ones stand. */
  undoAttempt(accountId: string): Promise<void>;
  /** The attempt was good: forget failures and lock. */
  clearFailures(accountId: string): Promise<void>;
  setPasswordHash(accountId: string, hash: string): Promise<void>;
  /** Null takes the second factor away. */
  setTotp(accountId: string, totp: TotpState | null): Promise<void>;
  /** False when that step, or a later one, was spent already. */
  spendTotpStep(accountId: string, totp: TotpState): Promise<boolean>;

  insertSession(session: StoredSession): Promise<void>;
  sessionByHash(idHash: string): Promise<StoredSession | undefined>;
  updateSession(idHash: string, change: SessionChange): Promise<void>;
  deleteSession(idHash: string): Promise<void>;
  deleteSessionsOf(accountId: string): Promise<void>;
  deleteExpired(nowMs: number): Promise<void>;
}>;
