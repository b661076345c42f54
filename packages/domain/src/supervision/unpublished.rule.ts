import { APL, CNP, GDD, SC118, SUP } from '@lpt/law';
import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import { deriveDeadline } from '../deadlines/deadlines.ts';
import { publicationClock, publicationSettledOn } from '../disclosure/publication-clock.ts';
import type { ViewContext } from '../engine/context.ts';
import { chineseDay } from '../kernel/day.ts';
import { deadlineFacts } from './deadline-facts.ts';
import { type Finding, supervisionRule } from './rule.ts';

/** 处罚决定逾期没有公示，也没有办理不予公开备案；检查结果逾期没有公示。决定在期限内被撤销、变更的不算。 */
export const unpublished = supervisionRule({
  id: 'SR-008',
  name: 'unpublished',
  title: '处罚决定、检查结果逾期未公示',
  category: 'duty',
  procedures: ['ordinary', 'summary', 'inspection'],
  articles: [
    APL.art(48, { para: 1 }),
    SC118.art(6),
    GDD.art(16),
    GDD.art(21, { para: 2 }),
    CNP.art(10),
    SUP.art(12, { item: 2 }),
  ],
  level: 'correct',
  watches: [
    'PartyAdded',
    'DecisionMade',
    'DecisionRevoked',
    'PublicationSettled',
    'InspectionResultGiven',
    'InspectionResultPublished',
  ],

  finds(theCase, ctx) {
    const { on, calendar } = ctx;
    const inspected = resultUnpublished(theCase, ctx);
    const decided = theCase.parties.flatMap((party) => {
      const { decision, publication } = party;
      const derivation = publicationClock(theCase, party, calendar);
      if (!decision || !derivation) return [];
      const until = publicationSettledOn(publication) ?? decision.revoked?.receivedOn ?? on;
      if (until <= derivation.due) return [];
      return [
        {
          subject: decision.number,
          party: party.id,
          since: derivation.due,
          says: `处罚决定应当在${chineseDay(derivation.due)}以前公示或者办理不予公开备案，${outcomeOf(party)}`,
          facts: [
            { title: '决定书日期', value: chineseDay(decision.on), source: decision.document },
            ...deadlineFacts('publication-province', derivation),
          ],
        },
      ];
    });
    return [...decided, ...inspected];
  },
});

/** 行政检查的结果，自形成之日起二十个工作日内公示。 */
function resultUnpublished(
  { inspection, profiles }: Case,
  { on, calendar }: ViewContext,
): readonly Finding[] {
  const { result, publication } = inspection ?? {};
  if (!result) return [];
  const derivation = deriveDeadline({ id: 'inspection-publication', profiles, from: result.on, calendar });
  if (!derivation || (publication?.on ?? on) <= derivation.due) return [];
  const then = publication ? `${chineseDay(publication.on)}才公示` : '逾期没有公示';
  return [
    {
      subject: result.number,
      since: derivation.due,
      says: `检查结果应当在${chineseDay(derivation.due)}以前公示，${then}`,
      facts: [
        { title: '告知结果之日', value: chineseDay(result.on), source: result.document },
        ...deadlineFacts('inspection-publication', derivation),
      ],
    },
  ];
}

function outcomeOf({ publication }: Party): string {
  const settled = publicationSettledOn(publication);
  if (!publication || !settled) return '逾期没有办理';
  return `${chineseDay(settled)}才${publication.status === 'not-published' ? '备案' : '公示'}`;
}
