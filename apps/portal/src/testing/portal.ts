import { type Case, day, type Instant, instant, stateCouncilCalendar } from '@lpt/domain';
import Fastify, { type FastifyInstance } from 'fastify';
import { portalPlugin } from '../index.ts';
import type { PortalServices } from '../services.ts';
import { memoryPartyDesk } from './party-desk.ts';
import { entries, memoryPublications } from './publications.ts';

/** A portal on doubles. `log` gets what the server writes; `at` is the time, which a test may move. */
export type TestPortal = Readonly<{
  server: FastifyInstance;
  log: string[];
  at: { now: Instant };
  opened: readonly string[];
}>;

/** Builds a portal with some cases; services can be replaced. */
export async function testPortal(
  cases: readonly Case[] = [],
  now = '2026-03-30T09:30:00+08:00',
  replaced: Partial<PortalServices> = {},
): Promise<TestPortal> {
  const at = { now: instant(now) };
  const log: string[] = [];
  const server = Fastify({
    trustProxy: true,
    logger: { level: 'trace', stream: { write: (line: string) => log.push(line) } },
  });
  const party = memoryPartyDesk(cases, () => at.now);
  let keys = 0;
  const services: PortalServices = {
    publications: memoryPublications(entries),
    party,
    certificate: {
      async verify(number) {
        if (number !== 'A0001' && number !== 'A0002') return undefined;
        return {
          number,
          name: '陈示例',
          body: '广州市天河区市场监督管理局（演示）',
          category: '行政执法证',
          validTo: day(number === 'A0001' ? '2028-06-30' : '2026-01-31'),
          state: number === 'A0001' ? 'valid' : 'expired',
        };
      },
    },
    papers: {
      async verify(number, shortHash) {
        if (number !== '穗天市监罚〔2026〕200号' || shortHash !== 'abcdef12') return undefined;
        return {
          number,
          title: '行政处罚决定书',
          body: '广州市天河区市场监督管理局（演示）',
          on: day('2026-04-20'),
        };
      },
    },
    log: {
      async proofOf(_city, id) {
        if (id !== 'pub-1') return undefined;
        return {
          hash: 'a'.repeat(64),
          place: 7,
          size: 120,
          path: ['b'.repeat(64), 'c'.repeat(64)],
          checkpoint: 'demo/440100\n120\nroot\n\n— demo sig',
        };
      },
    },
    now: () => at.now,
    calendar: stateCouncilCalendar,
    newKey: () => {
      keys += 1;
      return `00000000-0000-4000-8000-${String(keys).padStart(12, '0')}`;
    },
    secret: new Uint8Array(32).fill(7),
    site: { name: '广东省行政执法信息公示（演示）', operator: '演示机关', demonstration: true },
    ...replaced,
  };
  await server.register(portalPlugin, services);
  await server.ready();
  return { server, log, at, opened: party.opened };
}

/** What a page says, without its tags; entities are put back. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

/** The hidden fields of the form on a page. */
export function hiddenOf(html: string): Readonly<Record<string, string>> {
  const fields = html.matchAll(/<input type="hidden" name="([a-z]+)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}

/** Sends a form as a browser does. */
export async function post(
  { server }: Pick<TestPortal, 'server'>,
  url: string,
  fields: Readonly<Record<string, string>>,
) {
  return server.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });
}
