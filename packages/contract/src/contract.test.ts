import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { performAct, registerCase } from './acts.ts';
import { listCases, openCase } from './cases.ts';
import { addressOf, createClient, type Fetch } from './client.ts';
import { errorsPage } from './errors-page.ts';
import { checked, fieldProblemSays } from './invalid.ts';
import { openApi } from './openapi.ts';
import { isPermitted, permissions } from './permissions.ts';
import { problem, problemKinds, problemShape } from './problem.ts';
import { refusalCodes } from './refusal-codes.ts';
import { media, type Route } from './route.ts';
import { routes } from './routes.ts';
import { login } from './session.ts';

const root = new URL('../../../', import.meta.url);
const page = (path: string) => readFileSync(new URL(path, root), 'utf8');

test('名称、地址不重复；要改变什么的都要登录，登录自己除外', () => {
  expect(new Set(routes.map(({ name }) => name)).size).toBe(routes.length);
  expect(new Set(routes.map(({ method, url }) => `${method} ${url}`)).size).toBe(routes.length);
  const open = routes
    .filter(({ may, method }) => may === 'public' && method !== 'GET')
    .map(({ name }) => name);
  expect(open).toEqual(['login']);
});

test('地址里的每个参数都有形状', () => {
  const wrong = routes.filter(({ url, params }) => {
    const named = [...url.matchAll(/:([A-Za-z]+)/g)].map(([, name]) => name);
    const shaped = params instanceof z.ZodObject ? Object.keys(params.shape) : [];
    return JSON.stringify(named.toSorted()) !== JSON.stringify(shaped.toSorted());
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('每条路由都写进接口说明，办理的输入逐项列出', () => {
  const { paths, components } = openApi() as {
    paths: Record<string, Record<string, { operationId: string }>>;
    components: { schemas: Record<string, unknown> };
  };
  const described = Object.values(paths).flatMap((each) =>
    Object.values(each).map(({ operationId }) => operationId),
  );
  expect(described.toSorted()).toEqual(routes.map(({ name }) => name).toSorted());
  expect(components.schemas).toHaveProperty(['act.register-lead']);
  expect(components.schemas).toHaveProperty(['act.approve-decision']);
});

test('接口说明与 docs/reference/openapi.json 相同', () => {
  expect(page('docs/reference/openapi.json')).toBe(`${JSON.stringify(openApi(), null, 2)}\n`);
});

test('代码表与 docs/reference/errors.md 两个方向都相同', () => {
  const listed = [...page('docs/reference/errors.md').matchAll(/^\| `([a-z0-9-]+)` /gm)].map(
    ([, code]) => code,
  );
  const known = [
    ...Object.keys(problemKinds),
    ...Object.keys(fieldProblemSays),
    ...refusalCodes.map(({ code }) => code),
  ];
  expect(listed).toEqual(known);
  expect(page('docs/reference/errors.md')).toBe(errorsPage());
});

test('领域里写出的理由代码都在表里，表里的都写得出来', () => {
  const files = [
    'engine/decide.ts',
    'engine/place.ts',
    ...readdirSync(new URL('packages/domain/src/supervision', root))
      .filter((name) => name === 'handling.ts')
      .map((name) => `supervision/${name}`),
  ];
  const written = files.flatMap((file) =>
    [...page(`packages/domain/src/${file}`).matchAll(/code: '([a-z-]+)'/g)].map(([, code = '']) => code),
  );
  const known = refusalCodes.map(({ code }) => code);
  expect(written.filter((code) => !known.includes(code))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});

const shape = z.strictObject({
  name: z.string().min(1).max(4),
  kind: z.enum(['a', 'b']),
  amount: z.number().refine((value) => value >= 0, { error: 'not-an-amount' }),
  list: z.array(z.string()).min(1),
  note: z.string().exactOptional(),
});
const good = { name: '甲', kind: 'a', amount: 1, list: ['x'] };

test.each([
  ['缺一项', { ...good, name: undefined }, 'name', 'missing'],
  ['空白', { ...good, name: '' }, 'name', 'missing'],
  ['太长', { ...good, name: '甲乙丙丁戊' }, 'name', 'too-long'],
  ['没有这个选项', { ...good, kind: 'c' }, 'kind', 'unknown'],
  ['没有选', { ...good, kind: undefined }, 'kind', 'missing'],
  ['负数', { ...good, amount: -1 }, 'amount', 'not-an-amount'],
  ['类型不对', { ...good, amount: '1' }, 'amount', 'wrong-type'],
  ['一项也没有', { ...good, list: [] }, 'list', 'too-few'],
  ['列表里的类型不对', { ...good, list: [3] }, 'list.0', 'wrong-type'],
  ['不认识的字段', { ...good, extra: 1 }, 'extra', 'unknown-field'],
])('形式检查用中文说：%s', (_title, value, path, code) => {
  const result = checked(shape, value);
  expect(result.ok ? [] : result.fields.map((field) => [field.path, field.code])).toEqual([[path, code]]);
  expect(result.ok ? '' : result.fields[0]?.says).toMatch(/[\u4e00-\u9fff]/);
});

test('不合要求的内容不写进回答', () => {
  const result = checked(shape, { ...good, name: '机密机密机密', kind: '机密' });
  expect(JSON.stringify(result)).not.toContain('机密');
});

test('许可认得角色', () => {
  expect(isPermitted('case.act', ['supervisor'])).toBe(false);
  expect(isPermitted('account.manage', ['administrator'])).toBe(true);
  expect(Object.values(permissions).every(({ roles }) => roles.length > 0)).toBe(true);
});

test('每一种问题都合乎问题的形状', () => {
  for (const kind of Object.keys(problemKinds) as (keyof typeof problemKinds)[])
    expect(problemShape.safeParse(problem(kind)).success).toBe(true);
});

function fetching(answer: { status: number; type: string; body: unknown }) {
  const asked: Parameters<Fetch>[] = [];
  const fetch: Fetch = async (...args) => {
    asked.push(args);
    return {
      status: answer.status,
      headers: { get: (name) => (name === 'content-type' ? answer.type : null) },
      json: async () => answer.body,
      arrayBuffer: async () => new Uint8Array([1, 2]).buffer,
    };
  };
  return { fetch, asked };
}

test('客户端：参数进地址，条件进查询，令牌和版本进头部', async () => {
  const body = { city: '440100', caseId: 'c', version: 4, etag: '"4"', events: [] };
  const { fetch, asked } = fetching({ status: 201, type: 'application/json', body });
  const client = createClient(fetch, 'http://here', () => 'token');
  const answer = await client.call(performAct, {
    params: { city: '440100', caseId: 'a b', act: 'add-evidence' },
    headers: { 'idempotency-key': 'k', 'if-match': '"3"' },
    body: { title: '照片' },
  });
  expect(answer).toEqual({ status: 201, body });
  expect(asked[0]?.[0]).toBe('http://here/api/cases/440100/a%20b/acts/add-evidence');
  expect(asked[0]?.[1].headers).toMatchObject({ 'if-match': '"3"', 'x-csrf-token': 'token' });
});

test('客户端：问题是值，没有声明的状态是错误', async () => {
  const refused = fetching({ status: 404, type: 'application/problem+json', body: problem('not-found') });
  const client = createClient(refused.fetch, '');
  const params = { city: '440100', caseId: 'c' };
  expect(await client.call(openCase, { params })).toMatchObject({
    status: 'problem',
    body: { kind: 'not-found' },
  });
  const odd = createClient(fetching({ status: 206, type: 'application/json', body: {} }).fetch, '');
  await expect(odd.call(openCase, { params })).rejects.toThrow('206');
});

test('客户端的类型由路由得出', () => {
  const client = createClient(fetching({ status: 200, type: 'application/json', body: {} }).fetch, '');
  // Never called: these lines only have to compile, or must not.
  const compiled = () => [
    client.call(listCases, { query: { q: '食品', order: 'due' } }),
    client.call(listCases, { query: {} }),
    // @ts-expect-error a login needs a body
    client.call(login, {}),
    // @ts-expect-error no such order
    client.call(listCases, { query: { order: 'random' } }),
    // @ts-expect-error an act needs its key
    client.call(registerCase, { body: {}, headers: {} }),
  ];
  expect(compiled).toBeTypeOf('function');
});

test('地址：没有给的条件不写', () => {
  const url: Route['url'] = '/a/:id';
  expect(addressOf(url, { params: { id: '1' }, query: { q: '甲', after: undefined } })).toBe(
    '/a/1?q=%E7%94%B2',
  );
  expect(media('text/csv')).toEqual({ media: 'text/csv' });
});
