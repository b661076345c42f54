import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import type { Remedies, RemedyProceeding } from '../case/remedy.ts';
import type { DeadlineId } from '../deadlines/deadlines.ts';
import type { ViewContext } from '../engine/context.ts';
import type { Day } from '../kernel/day.ts';
import type { Clock } from './clock.ts';
import { type ClockQuestion, makeClock } from './make-clock.ts';
import { decisionServedOn } from './remedy-windows.ts';
import { endedWithDecision } from './undone-decision.ts';

type Ask = (q: Omit<ClockQuestion, 'party'>) => readonly Clock[];

/** 一名当事人救济和决定变更的期限：答复、复议、起诉、转送、重新作出、赔偿、撤回公示。 */
export function remedyClocks(theCase: Case, party: Party, ctx: ViewContext): readonly Clock[] {
  const ask: Ask = (q) => makeClock(theCase, ctx, { ...q, party: party.id });
  const { remedies } = party;
  return [
    ...(remedies
      ? [
          ...remedies.proceedings.flatMap((each) => proceeding(each, remedies, party, ask)),
          ...handed(remedies, party, ask),
          ...untold(remedies, party, ctx, ask),
          ...compensation(remedies, ask),
        ]
      : []),
    ...changedPublication(party, ask),
  ];
}

function met(on: Day | undefined): { metOn?: Day } {
  return on ? { metOn: on } : {};
}

function answerId({ kind, simplified }: RemedyProceeding): DeadlineId {
  if (kind === 'litigation') return 'litigation-answer';
  return simplified ? 'reconsideration-answer-simplified' : 'reconsideration-answer';
}

function proceeding(
  each: RemedyProceeding,
  { proceedings }: Remedies,
  party: Party,
  ask: Ask,
): readonly Clock[] {
  const { id, kind, simplified, copyReceivedOn, acceptedOn, answered, outcome } = each;
  const answer = ask({ id: answerId(each), mark: id, from: copyReceivedOn, ...met(answered?.on) });
  const decision =
    kind === 'reconsideration' && acceptedOn
      ? ask({
          id: simplified ? 'reconsideration-decision-simplified' : 'reconsideration-decision',
          nature: 'window',
          mark: id,
          from: acceptedOn,
          ...met(outcome?.receivedOn),
        })
      : [];
  if (!outcome) return [...answer, ...decision];
  const suedOn = proceedings.find(
    (other) => other.kind === 'litigation' && other.filedOn >= outcome.receivedOn,
  )?.filedOn;
  const suit =
    kind === 'reconsideration' && outcome.result !== 'withdrawn'
      ? ask({
          id: 'litigation-after-reconsideration',
          nature: 'window',
          mark: id,
          from: outcome.receivedOn,
          ...met(suedOn),
        })
      : [];
  const remadeOn = party.decision && party.decision.on > outcome.receivedOn ? party.decision.on : undefined;
  const remake =
    outcome.result === 'annulled-remake'
      ? ask({ id: 'decision-remake', mark: id, from: outcome.receivedOn, ...met(remadeOn) })
      : [];
  return [...answer, ...decision, ...suit, ...remake];
}

/** 交本机关转送的复议申请：转送和自行纠正各五个工作日，办一样就都了结。 */
function handed({ handed: all }: Remedies, { decision }: Party, ask: Ask): readonly Clock[] {
  return all.flatMap(({ receivedOn, forwardedOn, correctedOn }, index) => {
    const settled = met(forwardedOn ?? correctedOn ?? decision?.revoked?.receivedOn);
    const mark = String(index + 1);
    return [
      ...ask({ id: 'reconsideration-forwarding', mark, from: receivedOn, ...settled }),
      ...ask({ id: 'self-correction', mark, from: receivedOn, ...settled }),
    ];
  });
}

function untold({ untold: defect }: Remedies, party: Party, ctx: ViewContext, ask: Ask): readonly Clock[] {
  const servedOn = decisionServedOn(party, ctx.on);
  if (!defect || !servedOn) return [];
  const ids: readonly DeadlineId[] =
    defect.which === 'both' ? ['reconsideration-untold', 'litigation-untold'] : ['litigation-untold'];
  return ids.flatMap((id) => ask({ id, nature: 'window', from: servedOn, ...endedWithDecision(party) }));
}

function compensation({ compensation: claim }: Remedies, ask: Ask): readonly Clock[] {
  return claim ? ask({ id: 'compensation', from: claim.receivedOn, ...met(claim.decided?.on) }) : [];
}

/** 决定变更以后，原公示三个工作日内撤回。 */
function changedPublication({ decisionHistory, publication, decision }: Party, ask: Ask): readonly Clock[] {
  const changed = decisionHistory?.changes.at(-1);
  if (!changed || decision?.revoked || !publication || publication.status === 'not-published') return [];
  const withdrawnOn =
    publication.status === 'withdrawn' || publication.on > changed.on ? publication.on : undefined;
  return ask({
    id: 'publication-withdrawal',
    mark: 'changed',
    title: '撤回变更以前的公示',
    from: changed.on,
    ...met(withdrawnOn),
  });
}
