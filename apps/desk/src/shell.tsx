import { isPermitted, type Permission } from '@lpt/contract';
import { ConsoleShell, type Session } from '@lpt/ui';
import { Link, Navigate } from '@tanstack/react-router';
import { roleTitle } from './role-titles.ts';

/** 办案平台的框架。须先绑定动态口令的，去绑定；没有待办的岗位，从自己的第一页开始。 */
export function Shell() {
  return (
    <ConsoleShell
      title="广东省行政执法办案平台"
      who={({ account }) => [
        account.body?.shortName,
        `${account.name}（${account.roles.map(roleTitle).join('、')}）`,
      ]}
      account={<Link to="/account">口令和动态口令</Link>}
      nav={(session) => <Pages session={session} />}
      instead={({ account, enrolmentWanted }, path) => {
        const may = (permission: Permission) => isPermitted(permission, account.roles);
        if (enrolmentWanted && path !== '/account') return <Navigate to="/account" />;
        if (path === '/' && !may('task.own'))
          return <Navigate to={may('account.manage') ? '/accounts' : '/cases'} />;
        return undefined;
      }}
    />
  );
}

const pages = [
  { to: '/cases', title: '案件', permission: 'case.list' },
  { to: '/findings', title: '监督线索', permission: 'finding.read' },
  { to: '/accounts', title: '账号管理', permission: 'account.manage' },
] as const;

function Pages({ session: { account } }: Readonly<{ session: Session }>) {
  return (
    <>
      {isPermitted('task.own', account.roles) && (
        <Link to="/" activeOptions={{ exact: true }}>
          工作台
        </Link>
      )}
      {pages
        .filter(({ permission }) => isPermitted(permission, account.roles))
        .map(({ to, title }) => (
          <Link key={to} to={to} activeOptions={{ includeSearch: false }}>
            {title}
          </Link>
        ))}
      <Link to="/tools">期限与核对</Link>
    </>
  );
}
