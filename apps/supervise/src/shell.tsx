import { isPermitted } from '@lpt/contract';
import { ConsoleShell, type Session } from '@lpt/ui';
import { Link } from '@tanstack/react-router';

function mayHandle({ account, enrolmentWanted }: Session): boolean {
  return isPermitted('finding.handle', account.roles) && !enrolmentWanted;
}

/** 监督平台的框架。不是监督人员的，指去办案平台。 */
export function Shell() {
  return (
    <ConsoleShell
      title="广东省行政执法监督平台"
      who={({ account }) => [account.body?.shortName, account.name]}
      account={<a href="/desk/account">口令和动态口令</a>}
      nav={(session) => mayHandle(session) && <Pages />}
      instead={(session) =>
        mayHandle(session) ? undefined : <Elsewhere enrolmentWanted={session.enrolmentWanted} />
      }
    />
  );
}

function Pages() {
  return (
    <>
      <Link to="/" activeOptions={{ exact: true }}>
        首页
      </Link>
      <Link to="/findings" activeOptions={{ includeSearch: false }}>
        监督线索
      </Link>
    </>
  );
}

function Elsewhere({ enrolmentWanted }: Readonly<{ enrolmentWanted: boolean }>) {
  return (
    <div className="lp-page">
      <h1>{enrolmentWanted ? '请先绑定动态口令' : '这里是监督平台'}</h1>
      <p>
        {enrolmentWanted
          ? '这个账号须绑定动态口令以后才能办事，请到办案平台的“口令和动态口令”办理。'
          : '监督平台供行政执法监督人员使用，这个账号没有监督的权限。办理案件、说明情况请到办案平台。'}
      </p>
      <p>
        <a href={enrolmentWanted ? '/desk/account' : '/desk/'}>去办案平台</a>
      </p>
    </div>
  );
}
