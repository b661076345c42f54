import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import { handleFailures, pageHeaders, sendPage } from './answer.ts';
import { paperStyle, portalStyle } from './assets.ts';
import { notFoundPage } from './pages/plain.tsx';
import { partyRoutes } from './party/routes.ts';
import { publicRoutes } from './public-routes.ts';
import type { PortalServices } from './services.ts';

/** A form with 5000 characters, each nine bytes once encoded, and room to say kindly that it is too long. */
const MOST_FORM_BYTES = 128 * 1024;

/**
 * The public portal and the party's pages, as a Fastify plugin: `fastify.register(portalPlugin, services)`.
 * No client script, no cookies. What is not here and not wanted as a page goes on to the server's own not-found answer.
 */
export async function portalPlugin(fastify: FastifyInstance, services: PortalServices): Promise<void> {
  await fastify.register(formbody, { bodyLimit: MOST_FORM_BYTES });
  handleFailures(fastify, services.site);
  fastify.addHook('onRequest', async (_request, reply) => {
    reply.headers(pageHeaders);
  });

  for (const { url, css } of [portalStyle, paperStyle])
    fastify.get(url, async (_request, reply) =>
      reply
        .type('text/css; charset=utf-8')
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(css),
    );

  publicRoutes(fastify, services);
  partyRoutes(fastify, services);

  fastify.get('/*', async (request, reply) => {
    const wantsPage =
      request.headers.accept?.includes('text/html') === true && !request.url.startsWith('/api/');
    if (wantsPage) return sendPage(reply, notFoundPage, services.site);
    reply.callNotFound();
    return reply;
  });
}
