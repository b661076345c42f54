import {
  createAccount,
  fieldProblem,
  listAccounts,
  lockAccount,
  type Problem,
  problem,
  resetPassword,
  unlockAccount,
} from '@lpt/contract';
import { passwordProblems, passwordRefusalSays } from '@lpt/identity';
import { served } from '../http/served.ts';
import type { Services } from '../services.ts';
import { ID, isProblem, pageFrom, readCursor } from '../store/cursor.ts';

type AccountRow = Readonly<{
  id: string;
  login: string;
  name: string;
  officer: string | null;
  body: string | null;
  roles: string[];
  totpRequired: boolean;
  totpEnrolled: boolean;
  locked: boolean;
}>;

const COLUMNS = `id, login, name, officer_id as officer, body_id as body, roles, totp_required as "totpRequired",
  totp_secret is not null as "totpEnrolled", coalesce(locked_until > $1, false) as locked`;

/** 停用没有期限。 */
const LOCKED = '9999-12-31T00:00:00Z';

async function accountOf({ db, now }: Services, id: string): Promise<AccountRow | undefined> {
  const at = new Date(now()).toISOString();
  const [row] = await db.query<AccountRow>(`select ${COLUMNS} from account where id = $2`, [at, id]);
  return row;
}

function passwordProblem(password: string, login: string): Problem | undefined {
  const found = passwordProblems(password, login);
  const fields = found.map((code) => ({ path: 'password', code, says: passwordRefusalSays[code] }));
  return found.length > 0 ? problem('invalid', { fields }) : undefined;
}

/** 账号：列出、新建、停用、启用、重设口令。管理员不看案件。 */
export const accounts = [
  served(listAccounts, async ({ query: { q = '', after, limit } }, { db, now }) => {
    const cursor = after === undefined ? undefined : readCursor(after, [ID]);
    if (isProblem(cursor)) return cursor;
    const rows = await db.query<AccountRow>(
      `select ${COLUMNS} from account
       where login > $2 and (position($3 in login) > 0 or position($3 in name) > 0)
       order by login limit $4`,
      [new Date(now()).toISOString(), cursor?.[0] ?? '', q, limit + 1],
    );
    const { page, next } = pageFrom(rows, limit, ({ login }) => [login]);
    return { status: 200, body: { rows: [...page], next } };
  }),

  served(createAccount, async ({ body }, services) => {
    const officer = body.officer === undefined ? undefined : services.registry.officer(body.officer);
    if (body.officer !== undefined && !officer)
      return problem('invalid', { fields: [fieldProblem('officer', 'unknown')] });
    const weak = passwordProblem(body.password, body.login);
    if (weak) return weak;
    const id = `a-${Buffer.from(services.random(12)).toString('hex')}`;
    const made = await services.identity.createAccount({
      id,
      login: body.login,
      name: officer?.name ?? body.name,
      officerId: officer?.id ?? null,
      bodyId: officer?.body ?? null,
      roles: body.roles,
      totpRequired: body.roles.includes('administrator'),
      password: body.password,
    });
    if (made === 'login-taken')
      return problem('invalid', { fields: [{ path: 'login', code: made, says: '已有这个账号' }] });
    const account = await accountOf(services, id);
    return account ? { status: 201, body: account } : problem('not-found');
  }),

  served(lockAccount, async ({ params, viewer }, services) => {
    if (params.account === viewer.account)
      return problem('forbidden', { detail: '不能停用自己的账号', office: ['另一名系统管理员'] });
    await services.db.query('update account set locked_until = $2 where id = $1', [params.account, LOCKED]);
    await services.db.query('delete from session where account_id = $1', [params.account]);
    const account = await accountOf(services, params.account);
    return account ? { status: 200, body: account } : problem('not-found');
  }),

  served(unlockAccount, async ({ params }, services) => {
    await services.db.query('update account set locked_until = null, failed_count = 0 where id = $1', [
      params.account,
    ]);
    const account = await accountOf(services, params.account);
    return account ? { status: 200, body: account } : problem('not-found');
  }),

  served(resetPassword, async ({ params, body }, services) => {
    const before = await accountOf(services, params.account);
    if (!before) return problem('not-found');
    const weak = passwordProblem(body.password, before.login);
    if (weak) return weak;
    await services.identity.resetPassword(params.account, body.password, { totp: body.totp });
    const account = await accountOf(services, params.account);
    return account ? { status: 200, body: account } : problem('not-found');
  }),
] as const;
