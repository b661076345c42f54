import { AGP, APL, MRP, SUP } from '@lpt/law';
import type { Party } from '../case/party.ts';
import type { PartyDecision } from '../case/people.ts';
import { deriveDeadline } from '../deadlines/deadlines.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { deadlineFacts } from './deadline-facts.ts';
import { supervisionRule } from './rule.ts';

/** 决定书逾期没有送达。已经公告送达的不算，公告另有期限；决定在期限内被撤销的不算。 */
export const decisionServedLate = supervisionRule({
  id: 'SR-005',
  name: 'decision-served-late',
  title: '决定书逾期送达',
  category: 'procedure',
  articles: [
    APL.art(61, { para: 1 }),
    APL.art(85),
    MRP.art(81),
    AGP.art(69),
    SUP.art(11, { para: 2, item: 2 }),
  ],
  level: 'correct',
  watches: ['PartyAdded', 'DecisionMade', 'DecisionRevoked', 'DocumentServed'],

  finds(theCase, { on, calendar }) {
    return theCase.parties.flatMap((party) => {
      const { decision } = party;
      if (!decision || announced(party, decision)) return [];
      const derivation = deriveDeadline({
        id: 'decision-service',
        profiles: theCase.profiles,
        from: decision.on,
        calendar,
      });
      const servedOn = firstServed(party, decision);
      const until = servedOn ?? decision.revoked?.receivedOn ?? on;
      if (!derivation || until <= derivation.due) return [];
      const outcome = servedOn ? `${chineseDay(servedOn)}才送达` : '逾期没有送达';
      return [
        {
          subject: decision.number,
          party: party.id,
          since: derivation.due,
          says: `决定书应当在${chineseDay(derivation.due)}以前送达，${outcome}`,
          facts: [
            { title: '决定书日期', value: chineseDay(decision.on), source: decision.document },
            ...attempts(party, decision),
            ...deadlineFacts('decision-service', derivation),
          ],
        },
      ];
    });
  },
});

function announced(party: Party, { document }: PartyDecision): boolean {
  return party.services.some(
    (service) => service.document === document && service.method === 'public-notice',
  );
}

function firstServed(party: Party, { document }: PartyDecision): Day | undefined {
  return party.services
    .flatMap((service) => (service.document === document && service.servedOn ? [service.servedOn] : []))
    .toSorted()[0];
}

function attempts(party: Party, { document }: PartyDecision) {
  return party.services
    .filter((service) => service.document === document && service.outcome === 'failed')
    .map(({ id, on, proof }) => ({ title: '未能送达', value: `${chineseDay(on)}：${proof}`, source: id }));
}
