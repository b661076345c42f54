import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPage } from '../answer.ts';
import { unknownCodePage } from '../pages/party-forms.tsx';
import { tooManyPage } from '../pages/plain.tsx';
import type { PartyAccess, PortalServices } from '../services.ts';
import { createAttempts, householdOf } from './attempts.ts';
import { readCode } from './code.ts';

/** 凭码进来的一次请求：码是对的，案件已经打开。 */
export type Visit = Readonly<{ code: string; access: PartyAccess }>;

/** Opens the case of a code, or answers and gives nothing: the same page whatever is wrong with the code. */
export type OpenVisit = (
  request: FastifyRequest,
  reply: FastifyReply,
  code: string,
) => Promise<Visit | undefined>;

const WRONG_CODES = { most: 10, spanMs: 10 * 60_000 } as const;

/** Ten wrong codes within ten minutes, and the household waits; then a right code waits too, so nothing is learnt. */
export function visitOpener(services: PortalServices): OpenVisit {
  const wrongCodes = createAttempts(WRONG_CODES.most, WRONG_CODES.spanMs);

  return async (request, reply, given) => {
    const who = householdOf(request.ip);
    const nowMs = Date.parse(services.now());
    const wait = wrongCodes.wait(who, nowMs);
    if (wait > 0) {
      sendPage(reply.header('retry-after', String(wait)), tooManyPage, services.site);
      return undefined;
    }
    const code = readCode(given);
    const access = code === undefined ? undefined : await services.party.open(code);
    if (code !== undefined && access) return { code, access };
    wrongCodes.count(who, nowMs);
    sendPage(reply, unknownCodePage, services.site);
    return undefined;
  };
}
