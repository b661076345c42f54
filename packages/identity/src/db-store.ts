import type { Db } from '@lpt/database';
import { locksMs } from './lockout.ts';
import type { AccountStore, StoredAccount, StoredSession, TotpState } from './store.ts';

type AccountRow = Readonly<{
  id: string;
  login: string;
  name: string;
  officer_id: string | null;
  roles: string;
  body_id: string | null;
  totp_required: boolean;
  /** Empty for an account without a password. */
  password_hash: string;
  failed_count: number;
  locked_until_ms: number | null;
  totp_secret: string | null;
}>;

type SessionRow = Readonly<{
  id_hash: string;
  account_id: string;
  created_at_ms: number;
  last_seen_ms: number;
  expires_at_ms: number;
  totp_ok: boolean;
  csrf: string;
}>;

// Times cross the border as milliseconds and lists as text: both drivers read these alike.
const ACCOUNT = `id::text as id, login, name, officer_id::text as officer_id, array_to_string(roles, ',') as roles,
  body_id::text as body_id, totp_required, password_hash, failed_count::int as failed_count,
  (extract(epoch from locked_until) * 1000)::float8 as locked_until_ms, totp_secret`;
const SESSION = `id_hash, account_id::text as account_id, (extract(epoch from created_at) * 1000)::float8 as created_at_ms,
  (extract(epoch from last_seen) * 1000)::float8 as last_seen_ms,
  (extract(epoch from expires_at) * 1000)::float8 as expires_at_ms, totp_ok, csrf`;
const at = (parameter: string) => `to_timestamp(${parameter}::float8 / 1000)`;

/** Accounts and sessions in the tables `account` and `session`. */
export function dbStore(db: Pick<Db, 'query'>): AccountStore {
  const run = async (text: string, params: readonly unknown[]) => void (await db.query(text, params));

  async function account(text: string, params: readonly unknown[]): Promise<StoredAccount | undefined> {
    const [row] = await db.query<AccountRow>(text, params);
    return row && toAccount(row);
  }

  return {
    accountByLogin: (login) => account(`select ${ACCOUNT} from account where login = $1`, [login]),
    accountById: (id) => account(`select ${ACCOUNT} from account where id = $1`, [id]),

    async insertAccount(row) {
      const inserted = await db.query(
        `insert into account (id, login, name, officer_id, roles, body_id, password_hash, failed_count, totp_secret, totp_required)
         values ($1, $2, $3, $4, string_to_array($5::text, ','), $6, $7, 0, $8, $9)
         on conflict (login) do nothing returning id`,
        [
          row.id,
          row.login,
          row.name,
          row.officerId,
          row.roles.join(','),
          row.bodyId,
          row.passwordHash ?? '',
          row.totp && fromTotp(row.totp),
          row.totpRequired,
        ],
      );
      return inserted.length > 0 ? 'created' : 'login-taken';
    },

    beginAttempt: (id, nowMs) =>
      account(
        `update account set failed_count = failed_count + 1,
           locked_until = ${at(`($2::float8 + nullif((string_to_array($3::text, ',')::float8[])[least(failed_count + 1, ${locksMs.length})], 0))`)}
         where id = $1 and (locked_until is null or locked_until <= ${at('$2')})
         returning ${ACCOUNT}`,
        [id, nowMs, locksMs.join(',')],
      ),

    undoAttempt: (id) =>
      run(
        'update account set failed_count = greatest(failed_count - 1, 0), locked_until = null where id = $1',
        [id],
      ),
    clearFailures: (id) =>
      run(
        'update account set failed_count = 0, locked_until = null where id = $1 and (failed_count > 0 or locked_until is not null)',
        [id],
      ),
    setPasswordHash: (id, hash) => run('update account set password_hash = $2 where id = $1', [id, hash]),
    setTotp: (id, totp) =>
      run('update account set totp_secret = $2 where id = $1', [id, totp && fromTotp(totp)]),

    async spendTotpStep(id, totp) {
      const spent = await db.query(
        `update account set totp_secret = $2
         where id = $1 and split_part(totp_secret, ':', 1) = $3::text and split_part(totp_secret, ':', 2)::bigint < $4::bigint
         returning id`,
        [id, fromTotp(totp), totp.secret, totp.spentStep],
      );
      return spent.length > 0;
    },

    insertSession: (row) =>
      run(
        `insert into session (id_hash, account_id, created_at, last_seen, expires_at, totp_ok, csrf)
         values ($1, $2, ${at('$3')}, ${at('$4')}, ${at('$5')}, $6, $7)`,
        [row.idHash, row.accountId, row.createdAtMs, row.lastSeenMs, row.expiresAtMs, row.totpOk, row.csrf],
      ),

    async sessionByHash(idHash) {
      const [row] = await db.query<SessionRow>(`select ${SESSION} from session where id_hash = $1`, [idHash]);
      return row && toSession(row);
    },

    updateSession: (idHash, { lastSeenMs, expiresAtMs, totpOk }) =>
      run(
        `update session set last_seen = ${at('$2')}, expires_at = ${at('$3')}, totp_ok = $4 where id_hash = $1`,
        [idHash, lastSeenMs, expiresAtMs, totpOk],
      ),
    deleteSession: (idHash) => run('delete from session where id_hash = $1', [idHash]),
    deleteSessionsOf: (accountId) => run('delete from session where account_id = $1', [accountId]),
    deleteExpired: (nowMs) => run(`delete from session where expires_at <= ${at('$1')}`, [nowMs]),
  };
}

function toAccount(row: AccountRow): StoredAccount {
  return {
    id: row.id,
    login: row.login,
    name: row.name,
    officerId: row.officer_id,
    roles: row.roles === '' ? [] : row.roles.split(','),
    bodyId: row.body_id,
    totpRequired: row.totp_required,
    passwordHash: row.password_hash === '' ? null : row.password_hash,
    failedCount: row.failed_count,
    lockedUntilMs: row.locked_until_ms === null ? null : Math.round(row.locked_until_ms),
    totp: toTotp(row.totp_secret),
  };
}

function toSession(row: SessionRow): StoredSession {
  return {
    idHash: row.id_hash,
    accountId: row.account_id,
    createdAtMs: Math.round(row.created_at_ms),
    lastSeenMs: Math.round(row.last_seen_ms),
    expiresAtMs: Math.round(row.expires_at_ms),
    totpOk: row.totp_ok,
    csrf: row.csrf,
  };
}

// The spent step lies in the same column as the secret, `SECRET:STEP`, so that both change in one statement.
function fromTotp({ secret, spentStep }: TotpState): string {
  return `${secret}:${spentStep}`;
}

function toTotp(text: string | null): TotpState | null {
  if (text === null) return null;
  const [secret = '', step = '-1'] = text.split(':');
  return { secret, spentStep: Number(step) };
}
