import type { Party } from '../case/party.ts';
import type { PartyDecision, PenaltyNotice } from '../case/people.ts';
import type { Body } from '../registry/registry.ts';
import type { DocumentScope } from './document.ts';
import type { DocumentModel } from './model.ts';

/** 看得见案件和当天的环境就够的。 */
export type CaseView = Pick<DocumentScope, 'theCase' | 'ctx'>;

/** 以谁的名义：受委托办案的，以委托机关的名义。机关不在主体库里是程序的错误，直接抛出。 */
export function organOf({ theCase, ctx }: CaseView): Body {
  const grants = theCase.violations.map(({ matter }) =>
    ctx.registry.power(theCase.body, matter, 'penalty', ctx.on),
  );
  const principal = grants.find((grant) => grant?.kind === 'entrusted')?.onBehalfOf;
  const body = ctx.registry.body(principal ?? theCase.body);
  if (!body) throw new Error(`no such body: ${principal ?? theCase.body}`);
  return body;
}

/** 文书所属的当事人；没有给出是程序的错误，直接抛出。 */
export function partyOf({ party }: DocumentScope): Party {
  if (!party) throw new Error('this paper belongs to one party');
  return party;
}

/** 当事人的处理决定；还没有决定的不能制作决定书，是程序的错误，直接抛出。 */
export function decisionOf(party: Party): PartyDecision {
  if (!party.decision) throw new Error(`no decision for party ${party.id}`);
  return party.decision;
}

/** 最近一份告知书；还没有制发的是程序的错误，直接抛出。 */
export function noticeOf(party: Party): PenaltyNotice {
  const notice = party.notices.at(-1);
  if (!notice) throw new Error(`no penalty notice for party ${party.id}`);
  return notice;
}

/** 送达当事人的文书的份数说明。 */
export const servedCopies = '本文书一式两份：一份送达当事人，一份归档。';

/** 盖章的落款：机关、成文日期。 */
export function sealed(scope: DocumentScope): NonNullable<DocumentModel['signOff']> {
  return { organ: organOf(scope).name, on: scope.ctx.on, seal: true };
}
