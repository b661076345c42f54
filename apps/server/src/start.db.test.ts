import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lpt-server-'));
const children = new Set<ChildProcess>();

type Ended = Readonly<{ code: number | null; signal: NodeJS.Signals | null; said: string }>;
type Started = Readonly<{ child: ChildProcess; address: string; ended: Promise<Ended> }>;

function run(
  env: Readonly<Record<string, string>>,
): Readonly<{ child: ChildProcess; ended: Promise<Ended>; ready: Promise<string> }> {
  const { DATABASE_URL: _server, ...rest } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=source', main], {
    cwd: root,
    env: {
      ...rest,
      PORT: '0',
      LPT_DEMO: '0',
      LPT_ADMIN_PASSWORD: 'Only-for-tests-1',
      LPT_LOG: 'silent',
      ...env,
    },
  });
  children.add(child);
  let said = '';
  const ready = new Promise<string>((resolve) => {
    const hear = (text: Buffer) => {
      said += String(text);
      const [, address] = /(http:\/\/\S+?)\/desk\//.exec(said) ?? [];
      if (address) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('exit', (code, signal) => {
      children.delete(child);
      resolve({ code, signal, said });
    });
  });
  return { child, ended, ready };
}

async function started(env: Readonly<Record<string, string>>): Promise<Started> {
  const { child, ended, ready } = run(env);
  const first = await Promise.race([ready, ended]);
  if (typeof first !== 'string') throw new Error(`ended instead of starting: ${first.said}`);
  return { child, address: first, ended };
}

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The program is started several times, each with a database of its own: seconds each on a busy machine.
const patient = { timeout: 240_000 };

test('启动、登录、停止、再启动：数据还在', patient, async () => {
  const data = join(folder, 'store');
  const first = await started({ LPT_DATA: data });
  expect(await (await fetch(`${first.address}/readyz`)).text()).toBe('ok\n');
  const login = () => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'admin', password: 'Only-for-tests-1' }),
  });
  const session = await (await fetch(`${first.address}/api/session`, login())).json();
  expect(session).toMatchObject({ enrolmentWanted: true });
  const portal = await fetch(first.address, { headers: { accept: 'text/html' } });
  expect([portal.status, portal.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);

  const second = await run({ LPT_DATA: data }).ended;
  expect(second.code).toBe(1);
  expect(second.said).toContain(String(first.child.pid));

  first.child.kill('SIGTERM');
  expect(await first.ended).toMatchObject({ code: 0 });
  const again = await started({ LPT_DATA: data });
  expect((await fetch(`${again.address}/api/session`, login())).status).toBe(200);
  again.child.kill('SIGKILL');
  await again.ended;
  const afterKill = await started({ LPT_DATA: data });
  expect((await fetch(`${afterKill.address}/readyz`)).status).toBe(200);
  afterKill.child.kill('SIGINT');
  expect(await afterKill.ended).toMatchObject({ code: 0 });
});

test('端口被占用：一句话，不为零', patient, async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => {
    holder.listen(0, '127.0.0.1', () => resolve());
  });
  const address = holder.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const { code, said } = await run({ PORT: port, LPT_DATA: join(folder, 'busy') }).ended;
  holder.close();
  expect(code).toBe(1);
  expect(said.trim().split('\n')).toEqual([expect.stringMatching(/端口 \d+ 已被占用.*Port \d+ is in use/)]);
});

test('文件夹坏了、数据库连不上：各一句话，不为零', patient, async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, 'not a folder');
  const ends = await Promise.all([
    run({ LPT_DATA: file }).ended,
    run({ LPT_DATA: '/proc/lpt/data' }).ended,
    run({ LPT_DATA: join(folder, 'x'), DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }).ended,
  ]);
  for (const { code, said } of ends) {
    expect(code).toBe(1);
    expect(said).not.toContain('    at ');
    expect(said).toMatch(/[\u4e00-\u9fff]+.*[a-z]+/);
  }
});
