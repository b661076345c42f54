import { openApi, problem } from '@lpt/contract';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';
import { sendProblem } from './register.ts';

/** What machines ask: alive, ready, the description of the interface, the figures. */
export function plainRoutes(app: FastifyInstance, { db, metrics }: Services): void {
  const described = JSON.stringify(openApi());

  app.get('/healthz', async (_request, reply) => reply.type('text/plain').send('ok\n'));

  app.get('/readyz', async (_request, reply) => {
    const ready = await db.query('select 1').then(
      () => true,
      () => false,
    );
    return ready ? reply.type('text/plain').send('ok\n') : sendProblem(reply, problem('unavailable'));
  });

  app.get('/openapi.json', async (_request, reply) => reply.type('application/json').send(described));

  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
}
