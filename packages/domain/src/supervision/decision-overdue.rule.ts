import { AGP, APL, CNP, MIP, MRP, PSP, SUP, TRP } from '@lpt/law';
import { firstDecisionOf } from '../case/decision-change.ts';
import { chineseDay } from '../kernel/day.ts';
import { deadlineFacts } from './deadline-facts.ts';
import { endedOn } from './decided.ts';
import { decisionClock } from './decision-clock.ts';
import { supervisionRule } from './rule.ts';

/** 办案超过期限。扣除的期间按领域规章，依法批准的延期计入；每名当事人各看各的决定。 */
export const decisionOverdue = supervisionRule({
  id: 'SR-001',
  name: 'decision-overdue',
  title: '办案超过期限',
  category: 'procedure',
  articles: [
    APL.art(60),
    MRP.art(64),
    AGP.art(58),
    TRP.art(78),
    CNP.art(29),
    MIP.art(45),
    PSP.art(165, { para: 1 }),
    SUP.art(11, { para: 2, item: 2 }),
  ],
  level: 'correct',
  watches: [
    'PartyAdded',
    'CaseFiled',
    'IntervalBegun',
    'IntervalEnded',
    'CaseSuspended',
    'CaseResumed',
    'HearingAccepted',
    'HearingEnded',
    'HearingTerminated',
    'DecisionPeriodExtended',
    'DecisionMade',
    'LeadTransferred',
    'CaseTerminated',
    'CaseTransferredOut',
    'CaseClosed',
  ],

  finds(theCase, { on, calendar }) {
    const { filedOn } = theCase;
    if (!filedOn) return [];
    return theCase.parties.flatMap((party) => {
      const { id } = party;
      const decision = firstDecisionOf(party);
      const until = decision?.on ?? endedOn(theCase) ?? on;
      const derivation = decisionClock(theCase, until, calendar);
      if (!derivation || until <= derivation.due) return [];
      const outcome = decision ? `${chineseDay(decision.on)}才作出` : '逾期没有作出';
      return [
        {
          subject: 'case-decision',
          party: id,
          since: derivation.due,
          says: `处理决定应当在${chineseDay(derivation.due)}以前作出，${outcome}`,
          facts: [
            { title: '立案', value: chineseDay(filedOn), source: 'CaseFiled' },
            ...(decision
              ? [{ title: '决定书日期', value: chineseDay(decision.on), source: decision.document }]
              : []),
            ...deadlineFacts('case-decision', derivation),
          ],
        },
      ];
    });
  },
});
