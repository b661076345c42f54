import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Page, renderPage } from './pages/layout.tsx';
import { badRequestPage, brokenPage, tooLargePage } from './pages/plain.tsx';
import type { Site } from './services.ts';

/** Headers of every answer: nothing runs, nothing is framed, forms go nowhere else. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** Sends a page with its status. */
export function sendPage(reply: FastifyReply, page: Page, site: Site): FastifyReply {
  return reply
    .code(page.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(renderPage(page, site));
}

/** Answers failures with a page: too large, malformed, or broken with a reference number and nothing else. */
export function handleFailures(fastify: FastifyInstance, site: Site): void {
  fastify.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return sendPage(reply, tooLargePage, site);
    if (status < 500) return sendPage(reply, badRequestPage, site);
    const reference = randomUUID();
    // Not the request's own log: it is silent where the address holds an access code.
    // The message is left out too, as it may hold the code or what was typed.
    fastify.log.error({ reference, name: error.name, stack: framesOf(error) }, 'portal page failed');
    return sendPage(reply, brokenPage(reference), site);
  });
}

/** Where it broke, without the message. */
function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
