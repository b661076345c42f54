import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import type { Day } from '../kernel/day.ts';
import { dayOf } from '../kernel/instant.ts';

/** 某日看到的案件：那一日以后的告知、申辩、放弃、听证、审核、讨论、回避还没有发生。 */
export function caseAsOf(theCase: Case, on: Day): Case {
  return {
    ...theCase,
    parties: theCase.parties.map((party) => partyAsOf(party, on)),
    reviews: theCase.reviews
      .filter(({ submittedOn }) => submittedOn <= on)
      .map(({ opinion, ...review }) => (opinion && opinion.on <= on ? { ...review, opinion } : review)),
    discussions: theCase.discussions.filter((each) => each.on <= on),
    withdrawals: theCase.withdrawals
      .filter((each) => each.on <= on)
      .map(({ decided, ...each }) => (decided && decided.on <= on ? { ...each, decided } : each)),
  };
}

function partyAsOf(party: Party, on: Day): Party {
  const { waiver, viewsReview, hearing, ...rest } = party;
  const ended = hearing?.endedAt && dayOf(hearing.endedAt) <= on;
  const { endedAt: _endedAt, report: _report, ...sitting } = hearing ?? {};
  return {
    ...rest,
    notices: party.notices.filter(({ servedOn }) => servedOn === undefined || servedOn <= on),
    statements: party.statements.filter((each) => each.on <= on),
    hearingRequests: party.hearingRequests
      .filter((each) => each.on <= on)
      .map(({ withdrawnOn, ...each }) =>
        withdrawnOn && withdrawnOn <= on ? { ...each, withdrawnOn } : each,
      ),
    ...(waiver && waiver.on <= on ? { waiver } : {}),
    ...(viewsReview && viewsReview.on <= on ? { viewsReview } : {}),
    ...(hearing ? { hearing: ended ? hearing : { ...hearing, ...sitting } } : {}),
  };
}
