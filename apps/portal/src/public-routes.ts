import { dayOf } from '@lpt/domain';
import type { FastifyInstance } from 'fastify';
import { sendPage } from './answer.ts';
import { aboutPage } from './pages/about.tsx';
import { homePage } from './pages/home.tsx';
import { notFoundPage, tooManyPage } from './pages/plain.tsx';
import { publicationPage, tombstonePage } from './pages/publication.tsx';
import { publicationListPage } from './pages/publication-list.tsx';
import { type Verification, verifyPage } from './pages/verify.tsx';
import { createAttempts, householdOf } from './party/attempts.ts';
import { first, readSearch } from './read-search.ts';
import type { PortalServices } from './services.ts';

/** 十分钟里核对不上十次文书的，歇一会儿再来。 */
const WRONG_PAPERS = { most: 10, spanMs: 10 * 60_000 } as const;

/** 首页列最近几条。 */
const RECENT = 6;

type At = Readonly<{ city: string; id: string }>;

/** 公开的各页，不须登录。 */
export function publicRoutes(fastify: FastifyInstance, services: PortalServices): void {
  const { publications, site, calendar } = services;
  const offered = { certificate: services.certificate !== undefined, paper: services.papers !== undefined };

  fastify.get('/', async (_request, reply) => {
    const found = await publications.search({});
    return sendPage(reply, homePage(found?.rows.slice(0, RECENT) ?? [], offered, calendar), site);
  });

  fastify.get('/publications', async (request, reply) => {
    const { form, query } = readSearch(request.query);
    const found = query && (await publications.search(query));
    const lost = query !== undefined && found === undefined;
    const shown = lost ? { ...form, errors: { after: '翻页标记已经失效，请重新查询。' } } : form;
    return sendPage(reply, publicationListPage(shown, found, calendar), site);
  });

  fastify.get<{ Params: At }>('/publications/:city/:id', async (request, reply) => {
    const { city, id } = request.params;
    const entry = await publications.get(city, id);
    if (!entry) return sendPage(reply, notFoundPage, site);
    if (entry.status === 'withdrawn') return sendPage(reply, tombstonePage(entry), site);
    const proof = await services.log?.proofOf(city, id);
    return sendPage(reply, publicationPage(entry, calendar, proof), site);
  });

  fastify.get('/publications/*', async (_request, reply) => sendPage(reply, notFoundPage, site));

  fastify.get('/about', async (_request, reply) => sendPage(reply, aboutPage(site), site));

  const wrongPapers = createAttempts(WRONG_PAPERS.most, WRONG_PAPERS.spanMs);

  // Its own log is silent: the address holds the code of a paper.
  fastify.get('/verify', { logLevel: 'silent' }, async (request, reply) => {
    const who = householdOf(request.ip);
    const nowMs = Date.parse(services.now());
    // Then a right code waits too, so nothing is learnt.
    const wait = asksForPaper(request.query, services) ? wrongPapers.wait(who, nowMs) : 0;
    if (wait > 0) return sendPage(reply.header('retry-after', String(wait)), tooManyPage, site);
    const answer = await verified(request.query, services);
    if (answer.paper && !answer.paper.error && !answer.paper.found) wrongPapers.count(who, nowMs);
    return sendPage(reply, verifyPage(answer, offered, dayOf(services.now())), site);
  });
}

function asksForPaper(query: unknown, { papers }: PortalServices): boolean {
  return papers !== undefined && (first(query, 'number') !== '' || first(query, 'hash') !== '');
}

async function verified(query: unknown, services: PortalServices): Promise<Verification> {
  const number = first(query, 'certificate');
  const paper = { number: first(query, 'number'), hash: first(query, 'hash') };
  if (number !== '' && services.certificate) {
    if (number.length > 40) return { certificate: { number, error: '证号不超过40个字符。' } };
    return { certificate: { number, found: await services.certificate.verify(number) } };
  }
  if ((paper.number !== '' || paper.hash !== '') && services.papers) {
    if (paper.number === '' || paper.hash === '')
      return { paper: { ...paper, error: '文号和校验码都要填写。' } };
    if (paper.number.length > 80) return { paper: { ...paper, error: '文号不超过80个字符。' } };
    if (!/^[0-9A-Za-z -]{6,64}$/.test(paper.hash.normalize('NFKC')))
      return { paper: { ...paper, error: '校验码由字母和数字组成，四位一组，请核对。' } };
    return { paper: { ...paper, found: await services.papers.verify(paper.number, paper.hash) } };
  }
  return {};
}
