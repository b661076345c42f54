import { login } from '@lpt/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { ask, errorSays, keepCsrf, problemOf } from '../api/client.ts';
import { sessionQuery } from '../api/queries.ts';
import { addressAfter } from './addresses.ts';

/** 登录。哪里不对都说同一句话；须动态口令的再问一次。登录以后回到 `from`，原来要去的页面。 */
export function LoginPage({
  title,
  note,
  from,
}: Readonly<{ title: string; note: string; from: string | undefined }>) {
  const queries = useQueryClient();
  const { history, basepath } = useRouter();
  const { data: session } = useQuery(sessionQuery);
  const [fields, setFields] = useState({ login: '', password: '', totp: '' });
  const [asksTotp, setAsksTotp] = useState(false);
  const [says, setSays] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (session) history.replace(addressAfter(basepath, from));
  }, [session, from, history, basepath]);
  if (session) return null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setSays('');
    try {
      const totp = fields.totp.trim();
      const { body } = await ask(login, {
        body: { login: fields.login, password: fields.password, ...(totp ? { totp } : {}) },
      });
      keepCsrf(body.csrf);
      queries.setQueryData(sessionQuery.queryKey, body);
    } catch (error) {
      const problem = problemOf(error);
      if (problem?.next === 'totp') setAsksTotp(true);
      setSays(
        problem?.kind === 'unauthenticated' ? (problem.detail ?? '账号或者口令不对') : errorSays(error),
      );
    } finally {
      setBusy(false);
    }
  };
  const set = (name: keyof typeof fields) => (event: { target: { value: string } }) =>
    setFields({ ...fields, [name]: event.target.value });
  return (
    <main className="lp-login">
      <form onSubmit={(event) => void submit(event)} className="lp-login-box">
        <h1>{title}</h1>
        <p className="lp-note">{note}</p>
        <div className="lp-field">
          <label htmlFor="login">账号</label>
          <Input id="login" autoComplete="username" value={fields.login} onChange={set('login')} required />
        </div>
        <div className="lp-field">
          <label htmlFor="password">口令</label>
          <Input
            id="password"
            type="password"
            autoComplete="current-password"
            value={fields.password}
            onChange={set('password')}
            required
          />
        </div>
        {asksTotp && (
          <div className="lp-field">
            <label htmlFor="totp">动态口令</label>
            <Input
              id="totp"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={7}
              value={fields.totp}
              onChange={set('totp')}
            />
            <p className="lp-hint">手机动态口令程序里的六位数字</p>
          </div>
        )}
        <p role="alert" className="lp-error">
          {says}
        </p>
        <Button type="primary" htmlType="submit" block size="large" loading={busy}>
          登录
        </Button>
      </form>
    </main>
  );
}
