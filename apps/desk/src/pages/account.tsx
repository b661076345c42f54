import { changePassword, confirmTotp, enrolTotp } from '@lpt/contract';
import {
  ask,
  Card,
  errorSays,
  keepCsrf,
  problemOf,
  type Session,
  sessionQuery,
  useAnnounce,
  useSession,
} from '@lpt/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';

/** 口令和动态口令。 */
export function AccountPage() {
  const { account, enrolmentWanted } = useSession();
  return (
    <div className="lp-page lp-page-narrow">
      <h1>口令和动态口令</h1>
      <p className="lp-note">
        账号 {account.login}，{account.name}
      </p>
      {enrolmentWanted && <p className="lp-warning">您的岗位须绑定动态口令以后才能办事。</p>}
      <Totp />
      <Password />
    </div>
  );
}

function useKeepSession() {
  const queries = useQueryClient();
  return (body: Session) => {
    keepCsrf(body.csrf);
    queries.setQueryData(sessionQuery.queryKey, body);
  };
}

function saysOf(error: unknown): string {
  return (
    problemOf(error)
      ?.fields?.map(({ says }) => says)
      .join('；') ?? errorSays(error)
  );
}

function Password() {
  const keep = useKeepSession();
  const announce = useAnnounce();
  const [fields, setFields] = useState({ old: '', new: '', again: '' });
  const [says, setSays] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (fields.new !== fields.again) return setSays('两次填写的新口令不一样');
    try {
      const { body } = await ask(changePassword, { body: { old: fields.old, new: fields.new } });
      keep(body);
      setFields({ old: '', new: '', again: '' });
      setSays('');
      announce('口令已经修改');
    } catch (error) {
      setSays(saysOf(error));
    }
  };
  const titles = { old: '原口令', new: '新口令', again: '再填一次新口令' } as const;
  return (
    <Card title="修改口令">
      <form className="lp-form" onSubmit={(event) => void submit(event)}>
        {(['old', 'new', 'again'] as const).map((name) => (
          <div className="lp-field" key={name}>
            <label htmlFor={`password-${name}`}>{titles[name]}</label>
            <Input
              id={`password-${name}`}
              type="password"
              autoComplete={name === 'old' ? 'current-password' : 'new-password'}
              value={fields[name]}
              onChange={({ target }) => setFields({ ...fields, [name]: target.value })}
            />
          </div>
        ))}
        <p role="alert" className="lp-error">
          {says}
        </p>
        <div>
          <Button type="primary" htmlType="submit">
            修改口令
          </Button>
        </div>
      </form>
    </Card>
  );
}

function Totp() {
  const keep = useKeepSession();
  const announce = useAnnounce();
  const [secret, setSecret] = useState<Readonly<{ secret: string; uri: string; qr: string }>>();
  const [code, setCode] = useState('');
  const [says, setSays] = useState('');
  const begin = async () => {
    try {
      setSecret((await ask(enrolTotp, {})).body);
    } catch (error) {
      setSays(saysOf(error));
    }
  };
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    if (!secret) return;
    try {
      const { body } = await ask(confirmTotp, { body: { secret: secret.secret, code } });
      keep(body);
      setSecret(undefined);
      setCode('');
      setSays('');
      announce('动态口令已经绑定');
    } catch (error) {
      setSays(saysOf(error));
    }
  };
  return (
    <Card title="动态口令">
      {!secret && (
        <>
          <p className="desk-prose">在手机上装动态口令程序，登录时除口令外再填六位数字。</p>
          <Button onClick={() => void begin()}>绑定动态口令</Button>
          <p role="alert" className="lp-error">
            {says}
          </p>
        </>
      )}
      {secret && (
        <form className="lp-form" onSubmit={(event) => void confirm(event)}>
          <p>用手机上的动态口令程序扫描二维码，再把程序显示的六位数字填在下面。</p>
          <div className="desk-enrol">
            <img
              className="desk-qr"
              src={`data:image/svg+xml,${encodeURIComponent(secret.qr)}`}
              alt="绑定动态口令的二维码，不能扫描的填入旁边的密钥"
            />
            <div>
              <p>不能扫描的，在程序里新增账号，填入密钥：</p>
              <p className="desk-secret">{secret.secret.replace(/(.{4})/g, '$1 ').trim()}</p>
              <p>
                <a href={secret.uri}>在本机的动态口令程序里打开</a>
              </p>
            </div>
          </div>
          <div className="lp-field">
            <label htmlFor="totp-code">动态口令</label>
            <Input
              id="totp-code"
              className="lp-short"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={7}
              value={code}
              onChange={({ target }) => setCode(target.value)}
            />
          </div>
          <p role="alert" className="lp-error">
            {says}
          </p>
          <div>
            <Button type="primary" htmlType="submit">
              确认绑定
            </Button>
          </div>
        </form>
      )}
    </Card>
  );
}
