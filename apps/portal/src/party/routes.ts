import { renderHtml } from '@lpt/render/web';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendPage } from '../answer.ts';
import { organOf, partyCasePage } from '../pages/party-case.tsx';
import { codeEntryPage, unknownCodePage } from '../pages/party-forms.tsx';
import { paperPage, receiptPage, receiptsOf } from '../pages/party-papers.tsx';
import { badRequestPage } from '../pages/plain.tsx';
import type { PortalServices } from '../services.ts';
import { readCode } from './code.ts';
import { formRoutes } from './form-routes.ts';
import { partyOf } from './offers.ts';
import { type OpenVisit, visitOpener } from './visit.ts';

type WithCode = { Params: { code: string } };

/**
 * 当事人的各页。查询码在地址里，所以这些地址一律不进日志、不进缓存、不传给别的网站、不让收录。
 */
export function partyRoutes(fastify: FastifyInstance, services: PortalServices): void {
  const open = visitOpener(services);

  fastify.register(async (private_) => {
    private_.addHook('onRequest', async (_request, reply) => {
      reply.headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
    });
    // Fastify writes the address of a request into its log lines; with a code in it there may be none.
    private_.addHook('onRoute', (route) => {
      route.logLevel = 'silent';
    });
    entryRoutes(private_, services);
    readingRoutes(private_, services, open);
    formRoutes(private_, services, open);
    private_.all('/p/*', async (_request, reply) => sendPage(reply, unknownCodePage, services.site));
  });
}

function entryRoutes(fastify: FastifyInstance, { site }: PortalServices): void {
  fastify.get('/p', async (_request, reply) => sendPage(reply, codeEntryPage(), site));

  fastify.post('/p', async (request, reply) => {
    const { body } = request;
    const entered = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
    if (typeof entered !== 'string') return sendPage(reply, badRequestPage, site);
    const code = readCode(entered);
    if (code === undefined)
      return sendPage(reply, codeEntryPage(entered.slice(0, 80), '查询码只有字母和数字，请核对。'), site);
    return reply.redirect(`/p/${code}`, 303);
  });
}

function readingRoutes(fastify: FastifyInstance, services: PortalServices, open: OpenVisit): void {
  const { site, party } = services;

  fastify.get<WithCode>('/p/:code', async (request, reply) => {
    const visit = await open(request, reply, request.params.code);
    return visit ? sendPage(reply, partyCasePage(visit.access, visit.code), site) : reply;
  });

  fastify.get<{ Params: { code: string; receipt: string } }>(
    '/p/:code/receipts/:receipt',
    async (request, reply) => {
      const visit = await open(request, reply, request.params.code);
      if (!visit) return reply;
      const owner = partyOf(visit.access);
      const receipt = receiptsOf(owner).find(({ number }) => number === request.params.receipt);
      if (!receipt) return sendPage(reply, unknownCodePage, site);
      const organ = organOf(visit.access).name;
      return sendPage(reply, receiptPage(receipt, organ, owner.identity.name, visit.code), site);
    },
  );

  fastify.get<{ Params: { code: string; file: string } }>('/p/:code/papers/:file', async (request, reply) => {
    const visit = await open(request, reply, request.params.code);
    if (!visit) return reply;
    const { file } = request.params;
    const id = file.replace(/\.pdf$/, '');
    const paper = visit.access.theCase.documents.find((each) => each.id === id);
    if (!paper) return sendPage(reply, unknownCodePage, site);
    if (file !== id) return sendPdf(reply, await party.paperPdf(visit.code, id), services);
    const model = await party.paper(visit.code, id);
    if (!model) return sendPage(reply, unknownCodePage, site);
    return sendPage(
      reply,
      paperPage(paper.title, renderHtml(model, { headingLevel: 1 }), id, visit.code),
      site,
    );
  });
}

function sendPdf(reply: FastifyReply, pdf: Uint8Array | undefined, { site }: PortalServices): FastifyReply {
  if (!pdf) return sendPage(reply, unknownCodePage, site);
  return reply
    .type('application/pdf')
    .header('content-disposition', 'attachment; filename="document.pdf"')
    .send(Buffer.from(pdf));
}
