import { AGP, APL, MRP, SUP } from '@lpt/law';
import type { ApprovalRequest, Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import type { PartyDecision } from '../case/people.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { dayOf } from '../kernel/instant.ts';
import { type Finding, supervisionRule } from './rule.ts';

/**
 * 程序倒置：立案以前询问（核查除外）、决定以前没有立案或者没有调查终结、先决定后审批、先送达后决定。
 * 告知、审核、讨论在决定之后的，由 SR-030、SR-034、SR-037 提出，这里不重复。
 */
export const orderInverted = supervisionRule({
  id: 'SR-039',
  name: 'order-inverted',
  title: '程序倒置',
  category: 'procedure',
  articles: [
    APL.art(54, { para: 2 }),
    APL.art(57, { para: 1 }),
    APL.art(61, { para: 1 }),
    MRP.art(60, { para: 1 }),
    AGP.art(54),
    SUP.art(11, { para: 2, item: 2 }),
  ],
  level: 'serious',
  watches: [
    'PartyAdded',
    'RecordMade',
    'CaseJoined',
    'CaseFiled',
    'InvestigationClosed',
    'ApprovalRequested',
    'ApprovalGiven',
    'ApprovalReturned',
    'ApprovalWithdrawn',
    'DecisionMade',
    'DecisionRevoked',
    'DocumentServed',
  ],

  finds(theCase) {
    return [
      ...questionedBeforeFiling(theCase),
      ...theCase.parties.flatMap((party) => {
        const { decision } = party;
        return decision && !decision.revoked ? aroundDecision(theCase, party, decision) : [];
      }),
    ];
  },
});

// 随别的案件并入的询问，看那一案哪一日立案。
function questionedBeforeFiling({ filedOn: own, records }: Case): readonly Finding[] {
  if (!own) return [];
  return records.flatMap(({ id, kind, from, beforeFiling, filedOn = own }) => {
    const asked = dayOf(from);
    if (kind !== 'questioning' || beforeFiling || asked >= filedOn) return [];
    return [
      inverted(
        id,
        { title: '询问', on: asked, source: id },
        { title: '立案', on: filedOn, source: 'CaseFiled' },
      ),
    ];
  });
}

type Event = Readonly<{ title: string; on: Day; source: string }>;

function aroundDecision(theCase: Case, party: Party, { on, document }: PartyDecision): readonly Finding[] {
  const { filedOn, investigationClosedOn, requests } = theCase;
  const made: Event = { title: '处理决定', on, source: document };
  const approved = approvedOn(requests, party);
  const laterThanDecision: readonly (Event | undefined)[] = [
    filedOn ? { title: '立案', on: filedOn, source: 'CaseFiled' } : undefined,
    investigationClosedOn
      ? { title: '调查终结', on: investigationClosedOn, source: 'InvestigationClosed' }
      : undefined,
    approved ? { title: '决定的审批', on: approved.on, source: approved.id } : undefined,
  ];
  const served = party.services.find((service) => service.document === document && service.on < on);
  return [
    ...laterThanDecision.flatMap((event) =>
      event && event.on > on ? [inverted(document, made, event)] : [],
    ),
    ...(served ? [inverted(served.id, { title: '送达决定书', on: served.on, source: served.id }, made)] : []),
  ].map((found) => ({ ...found, party: party.id }));
}

/** 该当事人的决定最早在哪一日批准；没有审批记录的不判断。 */
function approvedOn(
  requests: readonly ApprovalRequest[],
  party: Party,
): Readonly<{ id: string; on: Day }> | undefined {
  return requests
    .filter((each) => each.kind === 'decision' && each.status === 'approved')
    .filter((each) => each.party === undefined || each.party === party.id)
    .flatMap(({ id, opinions }) => {
      const last = opinions.at(-1);
      return last ? [{ id, on: last.on }] : [];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
}

/** `early` 应当在 `late` 之后，记录的日期却在它之前。 */
function inverted(about: string, early: Event, late: Event): Finding {
  return {
    subject: `${about}/${late.title}`,
    since: early.on,
    says: `${early.title}（${chineseDay(early.on)}）在${late.title}（${chineseDay(late.on)}）之前`,
    facts: [early, late].map(({ title, on, source }) => ({ title, value: chineseDay(on), source })),
  };
}
