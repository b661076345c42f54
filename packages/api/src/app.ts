import { randomBytes } from 'node:crypto';
import { problem, uploadMedia } from '@lpt/contract';
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import { problemFrom } from './http/failures.ts';
import { plainRoutes } from './http/plain-routes.ts';
import { register, sendProblem } from './http/register.ts';
import { securityHeaders } from './http/security-headers.ts';
import type { Served } from './http/served.ts';
import { routes } from './index.gen.ts';
import type { Services } from './services.ts';

/** How the server is run. `logger` as Fastify takes it; nothing is logged unless given. */
export type AppOptions = Readonly<{
  logger?: FastifyServerOptions['logger'];
  /** Behind a reverse proxy: believe its `x-forwarded-*`. */
  trustProxy?: boolean;
}>;

/** Everything that is served, in one list. */
export const allServed: readonly Served[] = routes.flat();

/** The application, not yet listening. Other parts (pages, portal) are added by the composition root. */
export function buildApi(
  services: Services,
  { logger = false, trustProxy = false }: AppOptions = {},
): FastifyInstance {
  const app = Fastify({
    logger,
    trustProxy,
    genReqId: () => randomBytes(9).toString('base64url'),
    // Our own line, written when the answer leaves, has no address and no query: they carry names and codes.
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 200, caseSensitive: true, ignoreTrailingSlash: false },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    requestTimeout: 120_000,
  });
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser([...uploadMedia], { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );

  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(securityHeaders))
      if (!reply.hasHeader(name)) reply.header(name, value);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { url = 'none' } = request.routeOptions;
    services.metrics.answered(url, request.method, reply.statusCode, reply.elapsedTime / 1000);
    request.log.info(
      { route: url, method: request.method, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, problem('not-found')));
  app.setErrorHandler((error, request, reply) =>
    sendProblem(reply, problemFrom(error, request.id, request.log)),
  );

  for (const each of allServed) register(app, each, services);
  plainRoutes(app, services);
  return app;
}
