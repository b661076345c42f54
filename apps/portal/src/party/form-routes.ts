import { checked } from '@lpt/contract';
import { actOf } from '@lpt/domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendPage } from '../answer.ts';
import { type PartyForm, partyFormPage, unknownCodePage } from '../pages/party-forms.tsx';
import { badRequestPage, tooManyPage } from '../pages/plain.tsx';
import type { PartyAnswer, PortalServices } from '../services.ts';
import { type Attempts, createAttempts } from './attempts.ts';
import { type FormPurpose, formToken, isFormToken } from './form-token.ts';
import { hearingOffer, type Offer, statementOffer } from './offers.ts';
import type { OpenVisit, Visit } from './visit.ts';

const SUBMISSIONS = { most: 20, spanMs: 60 * 60_000 } as const;

/** 一种表单：填写的字段、对应的办理、现在能不能提出、怎样提出。 */
type Kind = Readonly<{
  purpose: FormPurpose;
  field: 'content' | 'reason';
  /** 填写的内容是不是合办理的形状；不合的说明哪里不合。 */
  wrong(text: string, visit: Visit): string | undefined;
  offer(visit: Visit): Offer;
  submit(text: string, key: string, visit: Visit): Promise<PartyAnswer>;
}>;

function kindsOf({ party }: PortalServices): readonly Kind[] {
  return [
    {
      purpose: 'statement',
      field: 'content',
      wrong: (content, { access }) =>
        troubleWith('receive-statement', 'content', { party: access.party, channel: 'online', content }),
      offer: ({ access }) => statementOffer(access),
      submit: (content, key, { code }) => party.receiveStatement(code, { content, key }),
    },
    {
      purpose: 'hearing',
      field: 'reason',
      wrong: (reason, { access }) =>
        troubleWith('request-hearing', 'reason', {
          party: access.party,
          channel: 'online',
          on: access.ctx.on,
          reason,
        }),
      offer: ({ access }) => hearingOffer(access),
      submit: (reason, key, { code }) => party.requestHearing(code, { reason, key }),
    },
  ];
}

/** 陈述申辩、申请听证的表单：填写、提交、转到回执。 */
export function formRoutes(fastify: FastifyInstance, services: PortalServices, open: OpenVisit): void {
  const submissions = createAttempts(SUBMISSIONS.most, SUBMISSIONS.spanMs);
  for (const kind of kindsOf(services)) {
    const url = `/p/:code/${kind.purpose}`;

    fastify.get<{ Params: { code: string } }>(url, async (request, reply) => {
      const visit = await open(request, reply, request.params.code);
      return visit ? showForm(reply, services, kind, visit, { content: '' }, 200) : reply;
    });

    fastify.post<{ Params: { code: string } }>(url, async (request, reply) => {
      const visit = await open(request, reply, request.params.code);
      return visit ? take(reply, services, kind, visit, request.body, submissions) : reply;
    });
  }
}

async function take(
  reply: FastifyReply,
  services: PortalServices,
  kind: Kind,
  visit: Visit,
  body: unknown,
  submissions: Attempts,
): Promise<FastifyReply> {
  const { site, secret } = services;
  const fields = readFields(body, kind.field);
  if (!fields) return sendPage(reply, badRequestPage, site);
  const { key, token, text: content } = fields;
  if (!isFormToken(token, secret, kind.purpose, visit.code, key))
    return showForm(
      reply,
      services,
      kind,
      visit,
      { content, says: '页面已经失效，请核对内容，再提交一次。' },
      403,
    );

  const error = kind.wrong(content, visit);
  if (error) return showForm(reply, services, kind, visit, { content, error }, 400);

  const nowMs = Date.parse(services.now());
  const wait = submissions.wait(visit.code, nowMs);
  if (wait > 0) return sendPage(reply.header('retry-after', String(wait)), tooManyPage, site);
  submissions.count(visit.code, nowMs);

  const answer = await kind.submit(content, key, visit);
  switch (answer.kind) {
    case 'received':
      return reply.redirect(`/p/${visit.code}/receipts/${encodeURIComponent(answer.receipt)}`, 303);
    case 'duplicate': {
      const says = '这一页已经提交过一次，先前的内容已经收到。如要补充，请核对下面的内容，再提交一次。';
      return showForm(reply, services, kind, visit, { content, says }, 409);
    }
    case 'refused':
      return showForm(reply, services, kind, visit, { content, refusals: answer.refusals }, 409);
    case 'not-found':
      return sendPage(reply, unknownCodePage, site);
  }
}

function showForm(
  reply: FastifyReply,
  { newKey, secret, site }: PortalServices,
  kind: Kind,
  visit: Visit,
  filled: Pick<PartyForm, 'content' | 'error' | 'says' | 'refusals'>,
  status: number,
): FastifyReply {
  const key = newKey();
  const token = formToken(secret, kind.purpose, visit.code, key);
  const form = { code: visit.code, key, token, ...filled };
  return sendPage(reply, partyFormPage(kind.purpose, form, kind.offer(visit), status), site);
}

type Fields = Readonly<{ key: string; token: string; text: string }>;

/** 表单正好这三个字段，各一个；多的、少的、重复的都不是本站的表单。浏览器的换行是两个字符，化作一个。 */
function readFields(body: unknown, field: string): Fields | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const given = new Map<string, unknown>(Object.entries(body));
  const [key, token, text] = [given.get('key'), given.get('token'), given.get(field)];
  if (given.size !== 3 || typeof key !== 'string' || typeof token !== 'string' || typeof text !== 'string')
    return undefined;
  return { key, token, text: text.replace(/\r\n?/g, '\n') };
}

/** 按办理的形状检查一个字段，说明哪里不合；合的没有。 */
function troubleWith(
  act: string,
  field: string,
  input: Readonly<Record<string, unknown>>,
): string | undefined {
  const read = checked(actOf(act).input, input);
  if (read.ok) return undefined;
  const trouble = read.fields.find(({ path }) => path === field);
  if (!trouble)
    throw new Error(`the form does not fit ${act}: ${read.fields.map(({ path }) => path).join(', ')}`);
  const length = String(input[field] ?? '').trim().length;
  if (trouble.code === 'missing' || trouble.code === 'too-short') return '请写明内容。';
  if (trouble.code === 'too-long') return `${trouble.says}，现有${length}个字符。`;
  return '内容里有不能显示的控制字符，请删除以后再提交。';
}
