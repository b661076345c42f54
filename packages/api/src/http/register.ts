import { checked, type FieldProblem, type Problem, problem, type Route } from '@lpt/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';
import { admit } from './asker.ts';
import { sessionCookie, wantsSecure } from './cookie.ts';
import type { AnyReply, Asker, Served } from './served.ts';

const JSON_LIMIT = 1024 * 1024;
const FILE_LIMIT = 64 * 1024 * 1024;

/** Answers with a problem. Never kept by a cache. */
export function sendProblem(reply: FastifyReply, given: Problem): FastifyReply {
  if (given.retryAfter !== undefined) reply.header('retry-after', String(given.retryAfter));
  return reply
    .code(given.status)
    .headers({ 'cache-control': 'no-store' })
    .type('application/problem+json; charset=utf-8')
    .send(given);
}

/**
 * Registers a route. The session and the permission are looked at before the body is read; the shapes are checked
 * both ways: a wrong answer is our mistake and never leaves.
 */
export function register(app: FastifyInstance, { route, handle }: Served, services: Services): void {
  const askers = new WeakMap<FastifyRequest, Asker>();
  const secure = wantsSecure(services.publicUrl);

  app.route({
    method: route.method,
    url: route.url,
    bodyLimit: route.upload ? FILE_LIMIT : JSON_LIMIT,
    config: { name: route.name },
    async onRequest(request, reply) {
      const { cookie, 'x-csrf-token': token, 'content-type': declared = '' } = request.headers;
      const csrf = typeof token === 'string' ? token : undefined;
      const mediaType = declared.split(';')[0]?.trim().toLowerCase() ?? '';
      const admitted = await admit(route, { cookie, csrf, ip: request.ip, mediaType }, services);
      if ('kind' in admitted) return sendProblem(reply, admitted);
      askers.set(request, admitted);
      return takesMedia(route, mediaType) ? undefined : sendProblem(reply, problem('wrong-media'));
    },
    async handler(request, reply) {
      const asker = askers.get(request);
      if (!asker) throw new Error('a request reached its handler without being admitted');
      const parts = partsOf(route, request);
      if ('kind' in parts) return sendProblem(reply, parts);
      const answer = await handle({ ...asker, ...parts }, services);
      return send(route, reply, answer, secure);
    },
  });
}

function takesMedia(route: Route, type: string): boolean {
  if (route.upload) return route.upload.includes(type);
  return type === '' || type === 'application/json';
}

type Parts = Readonly<{ params: unknown; query: unknown; body: unknown; headers: unknown }>;

/** Everything that is wrong in any part is said at once. A malformed address is an address of nothing. */
function partsOf(route: Route, request: FastifyRequest): Parts | Problem {
  const fields: FieldProblem[] = [];
  const read = (schema: Route['body'], value: unknown, at: string): unknown => {
    if (!schema) return undefined;
    const result = checked(schema, value, at);
    if (result.ok) return result.value;
    fields.push(...result.fields);
    return undefined;
  };
  const params = route.params ? checked(route.params, request.params) : undefined;
  if (params && !params.ok) return problem('not-found');
  const query = read(route.query, request.query, 'query');
  const headers = read(route.headers, request.headers, 'headers');
  const body = route.upload ? request.body : read(route.body, request.body, '');
  if (fields.length > 0) return problem('invalid', { fields });
  return { params: params?.value, query, body, headers };
}

function send(route: Route, reply: FastifyReply, answer: AnyReply, secure: boolean): FastifyReply {
  if ('kind' in answer) {
    if (answer.kind === 'unauthenticated' && reply.request.headers.cookie !== undefined)
      reply.header('set-cookie', sessionCookie(null, secure));
    return sendProblem(reply, answer);
  }
  const shape = route.replies[answer.status];
  if (shape === undefined) throw new Error(`${route.name} does not declare the status ${answer.status}`);
  if (answer.cookie !== undefined) reply.header('set-cookie', sessionCookie(answer.cookie, secure));
  reply.code(answer.status);
  if (!('content-type' in (answer.headers ?? {})) && shape !== null)
    reply.type('media' in shape ? `${shape.media}; charset=utf-8` : 'application/json; charset=utf-8');
  reply.headers({ 'cache-control': 'no-store', ...answer.headers });
  if (shape === null) return reply.send();
  if ('media' in shape) return reply.send(answer.body);
  return reply.send(JSON.stringify(shape.parse(answer.body)));
}
