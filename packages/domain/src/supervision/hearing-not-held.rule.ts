import { APL, GDH, MRP, SUP } from '@lpt/law';
import type { Hearing } from '../case/hearing.ts';
import type { Party } from '../case/party.ts';
import { activeHearingRequest } from '../case/party-stage.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { dayOf } from '../kernel/instant.ts';
import { ofEachPenalty } from './decided.ts';
import { supervisionRule } from './rule.ts';

/** 当事人在期限内要求听证又没有撤回，听证没有举行、没有终止，就作出处罚决定。 */
export const hearingNotHeld = supervisionRule({
  id: 'SR-033',
  name: 'hearing-not-held',
  title: '要求听证而未举行即作出处罚决定',
  category: 'procedure',
  articles: [
    APL.art(63, { para: 1 }),
    APL.art(65),
    GDH.art(6),
    MRP.art(58),
    SUP.art(11, { para: 2, item: 2 }),
  ],
  level: 'serious',
  watches: [
    'PartyAdded',
    'InvestigationClosed',
    'ProposalRevised',
    'NoticeIssued',
    'DocumentServed',
    'HearingRequested',
    'HearingRequestWithdrawn',
    'HearingAccepted',
    'HearingEnded',
    'HearingTerminated',
    'DecisionMade',
    'DecisionRevoked',
  ],

  finds(theCase) {
    return ofEachPenalty(theCase, (decision, party) => {
      const request = activeHearingRequest(party);
      if (!request || request.on > decision.on) return [];
      const over = overOn(party, request.id);
      if (over && over <= decision.on) return [];
      const held = over ? `听证到${chineseDay(over)}才结束` : '听证没有举行';
      return [
        {
          since: decision.on,
          says: `当事人${chineseDay(request.on)}要求听证，${held}，${chineseDay(decision.on)}作出处罚决定`,
          facts: [
            { title: '要求听证', value: chineseDay(request.on), source: request.receipt },
            { title: '决定书日期', value: chineseDay(decision.on), source: decision.document },
          ],
        },
      ];
    });
  },
});

/** 针对这次要求的听证结束或者终止之日。 */
function overOn({ hearing }: Party, request: string): Day | undefined {
  return hearing?.request === request ? endOf(hearing) : undefined;
}

function endOf({ endedAt, terminated }: Hearing): Day | undefined {
  return endedAt ? dayOf(endedAt) : terminated?.on;
}
