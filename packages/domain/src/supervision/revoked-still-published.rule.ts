import { APL, CNP, GDD, MRP, SUP } from '@lpt/law';
import type { Publication } from '../case/people.ts';
import { deriveDeadline } from '../deadlines/deadlines.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { deadlineFacts } from './deadline-facts.ts';
import { supervisionRule } from './rule.ts';

/** 决定被撤销、变更、确认违法或者无效以后，逾期没有撤回公示。从收到有关决定或者裁判文书起算。 */
export const revokedStillPublished = supervisionRule({
  id: 'SR-009',
  name: 'revoked-still-published',
  title: '决定被撤销或者变更后逾期未撤回公示',
  category: 'duty',
  procedures: ['ordinary', 'summary'],
  articles: [
    APL.art(48, { para: 2 }),
    APL.art(85),
    GDD.art(24, { para: 1 }),
    MRP.art(63, { para: 2 }),
    CNP.art(10),
    SUP.art(12, { item: 2 }),
  ],
  level: 'serious',
  watches: ['PartyAdded', 'DecisionMade', 'DecisionRevoked', 'PublicationSettled'],

  finds(theCase, { on, calendar }) {
    return theCase.parties.flatMap(({ id, decision, publication }) => {
      const revoked = decision?.revoked;
      if (!revoked || !publication || publication.status === 'not-published') return [];
      const from = revoked.receivedOn;
      const derivation = deriveDeadline({
        id: 'publication-withdrawal',
        profiles: theCase.profiles,
        from,
        calendar,
      });
      const withdrawnOn = publication.status === 'withdrawn' ? publication.on : undefined;
      if (!derivation || (withdrawnOn ?? on) <= derivation.due) return [];
      const outcome = withdrawnOn ? `${chineseDay(withdrawnOn)}才撤回` : '仍在公示';
      return [
        {
          subject: decision.number,
          party: id,
          since: derivation.due,
          says: `公示应当在${chineseDay(derivation.due)}以前撤回，${outcome}`,
          facts: [
            { title: '收到撤销、变更的决定或者裁判文书', value: chineseDay(from), source: 'DecisionRevoked' },
            { title: '作出机关', value: revoked.by, source: 'DecisionRevoked' },
            { title: '公示', value: chineseDay(publicationStart(publication)), source: 'PublicationSettled' },
            ...deadlineFacts('publication-withdrawal', derivation),
          ],
        },
      ];
    });
  },
});

function publicationStart(publication: Extract<Publication, { status: 'published' | 'withdrawn' }>): Day {
  return publication.status === 'withdrawn' ? publication.publishedOn : publication.on;
}
