import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import { currentNotice, paidInFull } from '../case/party-stage.ts';
import type { PartyDecision } from '../case/people.ts';
import { fineOf, gainsOf } from '../case/proposal.ts';
import { workingDays } from '../deadlines/length.ts';
import { publicationSettledOn } from '../disclosure/publication-clock.ts';
import type { ViewContext } from '../engine/context.ts';
import type { Clock } from './clock.ts';
import { makeClock } from './make-clock.ts';
import { endedWithDecision } from './undone-decision.ts';

/** 一名当事人的期限：陈述申辩、听证、送达、缴款、复议、诉讼、公示、撤回。 */
export function partyClocks(theCase: Case, party: Party, ctx: ViewContext): readonly Clock[] {
  const { decision } = party;
  return [
    ...notice(theCase, party, ctx),
    ...(decision
      ? [...service(theCase, party, decision, ctx), ...disclosure(theCase, party, decision, ctx)]
      : []),
  ];
}

function notice(theCase: Case, party: Party, ctx: ViewContext): readonly Clock[] {
  const current = currentNotice(party);
  if (!current?.servedOn || current.servedOn > ctx.on) return [];
  const shared = { nature: 'window', party: party.id, from: current.servedOn } as const;
  const { waiver } = party;
  const statement = makeClock(theCase, ctx, {
    ...shared,
    id: 'statement-period',
    length: workingDays(current.statementWorkingDays),
    ...(waiver?.statement ? { metOn: waiver.on } : {}),
  });
  if (!current.hearingRight.granted) return statement;
  const hearing = makeClock(theCase, ctx, {
    ...shared,
    id: 'hearing-request',
    ...(waiver?.hearing ? { metOn: waiver.on } : {}),
  });
  return [...statement, ...hearing];
}

function service(theCase: Case, party: Party, decision: PartyDecision, ctx: ViewContext): readonly Clock[] {
  const shared = { party: party.id, ...endedWithDecision(party) } as const;
  const announced = party.services.find(
    ({ document, outcome }) =>
      document === decision.document && (outcome === 'served' || outcome === 'announced'),
  );
  // 公告送达以发出公告为机关尽到送达义务之日，期满之日才是当事人收到之日。
  const serving = makeClock(theCase, ctx, {
    ...shared,
    id: 'decision-service',
    from: decision.on,
    ...(announced ? { metOn: announced.on } : {}),
  });
  const servedOn = announced?.servedOn;
  if (!servedOn || servedOn > ctx.on) return serving;
  const owes = fineOf(decision.proposal) + gainsOf(decision.proposal) > 0;
  const paidOn = paidInFull(party) ? party.payments.at(-1)?.on : undefined;
  const payment = owes
    ? makeClock(theCase, ctx, {
        ...shared,
        id: 'payment',
        nature: 'window',
        from: servedOn,
        ...(paidOn ? { metOn: paidOn } : {}),
      })
    : [];
  // 当场处罚须先申请复议，不能直接起诉。
  const ways = party.summary?.decided
    ? (['reconsideration'] as const)
    : (['reconsideration', 'litigation'] as const);
  const remedies = ways.flatMap((id) =>
    makeClock(theCase, ctx, { ...shared, id, nature: 'window', from: servedOn }),
  );
  return [...serving, ...payment, ...remedies];
}

function disclosure(
  theCase: Case,
  party: Party,
  decision: PartyDecision,
  ctx: ViewContext,
): readonly Clock[] {
  if (decision.proposal.outcome !== 'penalty') return [];
  const { publication } = party;
  const settledOn = publicationSettledOn(publication);
  const published = makeClock(theCase, ctx, {
    id: 'publication-province',
    party: party.id,
    title: '公示处罚决定',
    from: decision.on,
    ...endedWithDecision(party),
    ...(settledOn ? { metOn: settledOn } : {}),
  });
  if (!decision.revoked || !publication || publication.status === 'not-published') return published;
  const withdrawal = makeClock(theCase, ctx, {
    id: 'publication-withdrawal',
    party: party.id,
    title: '撤回公示',
    from: decision.revoked.receivedOn,
    ...(publication.status === 'withdrawn' ? { metOn: publication.on } : {}),
  });
  return [...published, ...withdrawal];
}
