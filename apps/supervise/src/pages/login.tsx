import { login } from '@lpt/contract';
import { ask, errorSays, keepCsrf, problemOf } from '@lpt/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { sessionQuery } from '../api/queries.ts';

const route = getRouteApi('/login');

const BASE = '/supervise';

/** 登录以后去哪里：原来要去的页面，只认本平台以内的地址。 */
function addressAfter(from: string | undefined): string {
  return from?.startsWith('/') && !from.startsWith('//') ? `${BASE}${from}` : `${BASE}/`;
}

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
  useEffect(() => {
    if (session) router.history.replace(addressAfter(from));
  }, [session, from, router]);
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
      queries.setQueryData(['session'], body);
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
    <main className="sv-login">
      <form onSubmit={(event) => void submit(event)} className="sv-login-box">
        <h1>广东省行政执法监督平台</h1>
        <p className="lp-note">使用监督人员的账号登录</p>
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
