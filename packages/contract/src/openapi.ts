import { acts } from '@lpt/domain';
import { z } from 'zod';
import { permissions } from './permissions.ts';
import { problemKinds, problemShape } from './problem.ts';
import type { Reply, Route } from './route.ts';
import { routes } from './routes.ts';

type Json = Readonly<Record<string, unknown>>;

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  });
  return rest;
}

/** The interface as an OpenAPI 3.1 document, from the same values that the server registers. */
export function openApi(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = route.url.replace(/:([A-Za-z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '广东省行政执法办案与监督平台接口',
      version: '0.1.0',
      description:
        '案件的版本写在 ETag 里，办理时放进 If-Match；每次办理带一个 Idempotency-Key。出错的回答是 RFC 9457 的 application/problem+json。',
    },
    paths,
    components: {
      schemas: {
        Problem: schemaOf(problemShape, 'output'),
        ...Object.fromEntries(
          acts.map(({ name, title, input }) => [actSchemaName(name), { title, ...schemaOf(input, 'input') }]),
        ),
      },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'lpt_session' },
        csrf: { type: 'apiKey', in: 'header', name: 'x-csrf-token' },
      },
    },
  };
}

function actSchemaName(name: string): string {
  return `act.${name}`;
}

function operation(route: Route): Json {
  const { name, title, may, method } = route;
  const security = method === 'GET' ? [{ session: [] }] : [{ session: [], csrf: [] }];
  return {
    operationId: name,
    summary: title,
    description: may === 'public' || may === 'signed-in' ? '' : `许可：${permissions[may].title}`,
    security: may === 'public' ? [] : security,
    parameters: [
      ...parameters(route.params, 'path'),
      ...parameters(route.query, 'query'),
      ...parameters(route.headers, 'header'),
    ],
    ...requestBody(route),
    responses: responses(route),
  };
}

function parameters(schema: z.ZodType | undefined, where: 'path' | 'query' | 'header'): readonly Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input');
  const wanted: readonly unknown[] = Array.isArray(required) ? required : [];
  return Object.entries(Object(properties)).map(([name, each]) => ({
    name,
    in: where,
    required: where === 'path' || wanted.includes(name),
    schema: each,
  }));
}

function requestBody({ name, body, upload }: Route): Json {
  if (upload) {
    const binary = { schema: { type: 'string', format: 'binary' } };
    return {
      requestBody: { required: true, content: Object.fromEntries(upload.map((type) => [type, binary])) },
    };
  }
  if (!body) return {};
  const schema = actBodies(name) ?? schemaOf(body, 'input');
  return { requestBody: { required: true, content: { 'application/json': { schema } } } };
}

/** The body of an act is the act's own input: one of those listed by name. */
function actBodies(name: string): Json | undefined {
  const ref = (act: string) => ({ $ref: `#/components/schemas/${actSchemaName(act)}` });
  if (name === 'register-case' || name === 'preview-registration') return ref('register-lead');
  const opening = name === 'begin-case' || name === 'preview-beginning';
  if (!opening && name !== 'perform-act' && name !== 'preview-act') return undefined;
  return { anyOf: acts.filter(({ from }) => (from.length === 0) === opening).map((act) => ref(act.name)) };
}

function responses({ replies }: Route): Json {
  const good = Object.entries(replies).map(([status, reply]) => [status, response(reply)] as const);
  return { ...Object.fromEntries(good), default: { description: problemsSaid, content: problemContent } };
}

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const problemsSaid = Object.entries(problemKinds)
  .map(([kind, { status, title }]) => `${status} ${kind} ${title}`)
  .join('；');

function response(reply: Reply): Json {
  if (reply === null) return { description: '办妥，没有内容' };
  if ('media' in reply) return { description: '内容', content: { [reply.media]: {} } };
  return { description: '办妥', content: { 'application/json': { schema: schemaOf(reply, 'output') } } };
}
