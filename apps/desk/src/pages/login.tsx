import { login } from '@lpt/contract';
import { ask, errorSays, keepCsrf, problemOf } from '@lpt/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Navigate, useRouter } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { sessionQuery } from '../api/queries.ts';

const route = getRouteApi('/login');

/** 登录。哪里不对都说同一句话；须动态口令的再问一次。 */
export function LoginPage() {
  const queries = useQueryClient();
  const router = useRouter();
  const { from } = route.useSearch();
  const { data: session } = useQuery(sessionQuery);
  const [fields, setFields] = useState({ login: '', password: '', totp: '' });
  const [asksTotp, setAsksTotp] = useState(false);
  const [says, setSays] = useState('');
  const [busy, setBusy] = useState(false);
  if (session) return <Navigate to="/" />;

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
      queries.setQueryData(['session'], body);
      router.history.push(from ?? '/desk/');
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
    <main className="desk-login">
      <form onSubmit={(event) => void submit(event)} className="desk-login-box">
        <h1>广东省行政执法办案平台</h1>
        <p className="lp-note">使用本机关分配的账号登录</p>
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
