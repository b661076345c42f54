import {
  type Answered,
  createAccount,
  listAccounts,
  lockAccount,
  resetPassword,
  unlockAccount,
} from '@lpt/contract';
import { ask, Card, DialogFocus, errorSays, PageError, problemOf, Tag, useAnnounce } from '@lpt/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Drawer, Input, Skeleton } from 'antd';
import { type FormEvent, useState } from 'react';
import { accountRoles, roleTitle } from '../role-titles.ts';

const route = getRouteApi('/inside/accounts');

type Account = Extract<Answered<typeof listAccounts>, { status: 200 }>['body']['rows'][number];

/** 账号管理：查找、新建、停用、启用、重设口令。 */
export function AccountsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [q, setQ] = useState(search.q ?? '');
  const [creating, setCreating] = useState(false);
  const [resetting, setResetting] = useState<Account>();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['accounts', search],
    queryFn: async () => (await ask(listAccounts, { query: { ...search, limit: 20 } })).body,
  });
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  const find = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ search: q.trim() ? { q: q.trim() } : {} });
  };
  return (
    <div className="lp-page">
      <div className="lp-page-head">
        <h1>账号管理</h1>
        <Button type="primary" onClick={() => setCreating(true)}>
          新建账号
        </Button>
      </div>
      <search>
        <form className="desk-filters" onSubmit={find}>
          <div className="lp-field desk-filter-wide">
            <label htmlFor="q">查找</label>
            <Input id="q" value={q} placeholder="账号、姓名" onChange={({ target }) => setQ(target.value)} />
          </div>
          <div className="desk-filter-buttons">
            <Button htmlType="submit">查找账号</Button>
          </div>
        </form>
      </search>
      <Card title="账号" flush>
        {isPending ? (
          <Skeleton active className="desk-skeleton" />
        ) : (
          <AccountRows rows={data.rows} onReset={setResetting} />
        )}
        <nav className="desk-pager" aria-label="翻页">
          {search.after && (
            <Link to="/accounts" search={search.q ? { q: search.q } : {}}>
              回到第一页
            </Link>
          )}
          {data?.next && (
            <Link to="/accounts" search={{ ...search, after: data.next }}>
              下一页
            </Link>
          )}
        </nav>
      </Card>
      {creating && <CreateAccount onClose={() => setCreating(false)} />}
      {resetting && <ResetPassword account={resetting} onClose={() => setResetting(undefined)} />}
    </div>
  );
}

function useChanged() {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['accounts'] });
}

function AccountRows({
  rows,
  onReset,
}: Readonly<{ rows: readonly Account[]; onReset: (account: Account) => void }>) {
  const changed = useChanged();
  const announce = useAnnounce();
  const toggle = async ({ id, name, locked }: Account) => {
    try {
      await ask(locked ? unlockAccount : lockAccount, { params: { account: id } });
      announce(`${name}的账号已经${locked ? '启用' : '停用'}`);
      changed();
    } catch (error) {
      announce(errorSays(error), 'refused');
    }
  };
  return (
    <table className="lp-table lp-table-cards">
      <caption className="lp-hidden">账号</caption>
      <thead>
        <tr>
          <th scope="col">账号</th>
          <th scope="col">姓名</th>
          <th scope="col">角色</th>
          <th scope="col">动态口令</th>
          <th scope="col">状态</th>
          <th scope="col">管理</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((account) => (
          <tr key={account.id}>
            <th scope="row">{account.login}</th>
            <td data-title="姓名">{account.name}</td>
            <td data-title="角色">{account.roles.map(roleTitle).join('、')}</td>
            <td data-title="动态口令">{totpSays(account)}</td>
            <td data-title="状态">
              <Tag tone={account.locked ? 'error' : 'success'}>{account.locked ? '停用' : '启用'}</Tag>
            </td>
            <td data-title="管理">
              <Button size="small" onClick={() => void toggle(account)}>
                {account.locked ? '启用' : '停用'}
                <span className="lp-hidden">{account.login}</span>
              </Button>{' '}
              <Button size="small" onClick={() => onReset(account)}>
                重设口令<span className="lp-hidden">{account.login}</span>
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function totpSays({ totpEnrolled, totpRequired }: Account): string {
  if (totpEnrolled) return '已经绑定';
  return totpRequired ? '须绑定' : '没有绑定';
}

function saysOf(error: unknown): string {
  return (
    problemOf(error)
      ?.fields?.map(({ path, says }) => `${path}：${says}`)
      .join('；') ?? errorSays(error)
  );
}

function CreateAccount({ onClose }: Readonly<{ onClose: () => void }>) {
  const changed = useChanged();
  const announce = useAnnounce();
  const [fields, setFields] = useState({ login: '', name: '', officer: '', password: '' });
  const [roles, setRoles] = useState<readonly string[]>([]);
  const [says, setSays] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { officer, ...rest } = fields;
    const body = { ...rest, roles: roles.filter(isRole), ...(officer ? { officer } : {}) };
    try {
      await ask(createAccount, { body });
      announce(`账号 ${fields.login} 已经新建`);
      changed();
      onClose();
    } catch (error) {
      setSays(saysOf(error));
    }
  };
  const titles = {
    login: '账号',
    name: '姓名',
    officer: '执法人员编号（选填）',
    password: '初始口令',
  } as const;
  return (
    <Drawer open title="新建账号" size={480} onClose={onClose}>
      <DialogFocus />
      <form className="lp-form" onSubmit={(event) => void submit(event)}>
        {(['login', 'name', 'officer', 'password'] as const).map((name) => (
          <div className="lp-field" key={name}>
            <label htmlFor={`account-${name}`}>{titles[name]}</label>
            <Input
              id={`account-${name}`}
              autoComplete="off"
              type={name === 'password' ? 'password' : 'text'}
              value={fields[name]}
              onChange={({ target }) => setFields({ ...fields, [name]: target.value })}
            />
          </div>
        ))}
        <fieldset className="lp-field lp-group">
          <legend className="lp-label">角色</legend>
          <div className="lp-checks-field">
            {accountRoles.map(({ role, title }) => (
              <label key={role}>
                <input
                  type="checkbox"
                  checked={roles.includes(role)}
                  onChange={({ target }) =>
                    setRoles(target.checked ? [...roles, role] : roles.filter((each) => each !== role))
                  }
                />
                <span>{title}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p role="alert" className="lp-error">
          {says}
        </p>
        <div>
          <Button type="primary" htmlType="submit">
            新建
          </Button>
        </div>
      </form>
    </Drawer>
  );
}

type AccountRole = (typeof roleNames)[number];

const roleNames = [
  'handler',
  'unit-head',
  'agency-head',
  'legal-reviewer',
  'publisher',
  'archivist',
  'supervisor',
  'administrator',
] as const;

function isRole(role: string): role is AccountRole {
  return roleNames.some((each) => each === role);
}

function ResetPassword({ account, onClose }: Readonly<{ account: Account; onClose: () => void }>) {
  const changed = useChanged();
  const announce = useAnnounce();
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState(false);
  const [says, setSays] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await ask(resetPassword, { params: { account: account.id }, body: { password, totp } });
      announce(`${account.name}的口令已经重设`);
      changed();
      onClose();
    } catch (error) {
      setSays(saysOf(error));
    }
  };
  return (
    <Drawer open title={`重设口令：${account.login}`} size={480} onClose={onClose}>
      <DialogFocus />
      <form className="lp-form" onSubmit={(event) => void submit(event)}>
        <div className="lp-field">
          <label htmlFor="reset-password">新口令</label>
          <Input
            id="reset-password"
            type="password"
            autoComplete="new-password"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </div>
        <label className="desk-check">
          <input type="checkbox" checked={totp} onChange={({ target }) => setTotp(target.checked)} />
          同时解除动态口令
        </label>
        <p role="alert" className="lp-error">
          {says}
        </p>
        <div>
          <Button type="primary" htmlType="submit">
            重设
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
