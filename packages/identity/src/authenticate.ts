import { type HashCost, hashPassword, isCurrentHash, type RandomBytes, verifyPassword } from './password.ts';
import type { AccountStore, StoredAccount } from './store.ts';
import { matchTotp } from './totp.ts';
import { createTurns } from './turns.ts';

/**
 * Why a login is refused, as it may be said to the one who tries.
 * `login-refused` covers an unknown login, a wrong password and a locked account alike, with one and the same words.
 */
export type LoginRefusal = 'login-refused' | 'totp-wanted' | 'totp-wrong';

/** 拒绝登录时对用户说的话。账号是否存在、是否锁定，一律不透露。 */
export const loginRefusalSays: Readonly<Record<LoginRefusal, string>> = {
  'login-refused': '账号或者口令不正确；连续输错五次的，账号锁定十五分钟以上，请稍后再试或者联系系统管理员',
  'totp-wanted': '请输入动态口令',
  'totp-wrong': '动态口令不正确或者已经用过，请等待下一个动态口令',
};

/** For the security log only, never for the screen. */
export type LoginCause =
  | 'unknown-login'
  | 'wrong-password'
  | 'locked'
  | 'totp-missing'
  | 'totp-mismatch'
  | 'totp-spent';

/** A login that was refused: what may be said, and what the security log keeps. */
export type LoginRefused = Readonly<{
  ok: false;
  refusal: LoginRefusal;
  says: string;
  /** Known only where the login exists. */
  accountId?: string;
  cause: LoginCause;
}>;

/** Someone is who they claim to be; `secondFactor` says whether a second proof was given. */
export type Authenticated = Readonly<{ ok: true; accountId: string; secondFactor: boolean }>;

/**
 * A way to prove who one is. Passwords are one; single sign-on of the province becomes another,
 * with its own credentials, and ends in the same session.
 */
export type Authenticate<Credentials> = (credentials: Credentials) => Promise<Authenticated | LoginRefused>;

/** What is typed at the door. */
export type PasswordCredentials = Readonly<{ login: string; password: string; totp?: string | undefined }>;

type Needs = Readonly<{ store: AccountStore; now: () => number; random: RandomBytes; cost: HashCost }>;

/** 登录名的统一写法：去首尾空白，全角化半角，小写。 */
export function canonicalLogin(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase();
}

/** Login name, password and, where the account has one, the time-based code. */
export function passwordStrategy({ store, now, random, cost }: Needs): Authenticate<PasswordCredentials> {
  const inTurn = createTurns();
  let dummy: Promise<string> | undefined;

  /** The same work as for a real account, so that the clock does not tell which logins exist. */
  async function pretend(password: string): Promise<void> {
    dummy ??= hashPassword('', random, cost);
    await verifyPassword(password, await dummy);
  }

  async function renew(account: StoredAccount, password: string): Promise<void> {
    if (account.passwordHash === null || isCurrentHash(account.passwordHash, cost)) return;
    await store.setPasswordHash(account.id, await hashPassword(password, random, cost));
  }

  async function judge({
    login,
    password,
    totp,
  }: PasswordCredentials): Promise<Authenticated | LoginRefused> {
    const found = await store.accountByLogin(login);
    const account = found && (await store.beginAttempt(found.id, now()));
    if (!account || account.passwordHash === null) {
      await pretend(password);
      return refused('login-refused', found ? 'locked' : 'unknown-login', found);
    }
    if (!(await verifyPassword(password, account.passwordHash)))
      return refused('login-refused', 'wrong-password', account);

    const second = await judgeSecond(account, totp);
    if (second) return second;
    await store.clearFailures(account.id);
    await renew(account, password);
    return { ok: true, accountId: account.id, secondFactor: account.totp !== null };
  }

  async function judgeSecond(account: StoredAccount, code?: string): Promise<LoginRefused | undefined> {
    if (!account.totp) return undefined;
    if (code === undefined || code === '') {
      // Asking for the code is a step of an honest login; earlier failures still count, or codes could be guessed for ever.
      await store.undoAttempt(account.id);
      return refused('totp-wanted', 'totp-missing', account);
    }
    const { secret } = account.totp;
    const step = matchTotp(secret, code, now());
    if (step === undefined) return refused('totp-wrong', 'totp-mismatch', account);
    const fresh = await store.spendTotpStep(account.id, { secret, spentStep: step });
    return fresh ? undefined : refused('totp-wrong', 'totp-spent', account);
  }

  return (credentials) => {
    const login = canonicalLogin(credentials.login);
    return inTurn(login, () => judge({ ...credentials, login }));
  };
}

function refused(refusal: LoginRefusal, cause: LoginCause, account?: StoredAccount): LoginRefused {
  const said = { ok: false, refusal, says: loginRefusalSays[refusal], cause } as const;
  return account ? { ...said, accountId: account.id } : said;
}
