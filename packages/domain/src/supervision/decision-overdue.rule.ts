import { AGP, APL, CNP, CUP, MIP, MRP, PSP, SUP, TRP } from '@lpt/law';
import type { Case } from '../case/case.ts';
import { firstDecisionOf } from '../case/decision-change.ts';
import { fastTrackClocks } from '../clocks/fast-track-clocks.ts';
import type { ViewContext } from '../engine/context.ts';
import { chineseDay } from '../kernel/day.ts';
import { deadlineFacts } from './deadline-facts.ts';
import { endedOn } from './decided.ts';
import { decisionClock } from './decision-clock.ts';
import { type Finding, supervisionRule } from './rule.ts';

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
    PSP.art(47),
    CUP.art(105),
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
    'FastTrackAccepted',
    'FastTrackReverted',
    'LeadTransferred',
    'CaseTerminated',
    'CaseTransferredOut',
    'CaseClosed',
  ],

  finds(theCase, ctx) {
    const { on, calendar } = ctx;
    const { filedOn } = theCase;
    if (!filedOn) return [];
    const byCase = theCase.parties.flatMap((party) => {
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
    return [...byCase, ...fastTrackOverdue(theCase, ctx)];
  },
});

/** 快速办理的期限更短：四十八小时按时刻看，七个工作日按日看。 */
function fastTrackOverdue(theCase: Case, ctx: ViewContext): readonly Finding[] {
  return fastTrackClocks(theCase, ctx)
    .filter(({ status }) => status === 'overdue')
    .map(({ party = '', derivation, metOn }) => ({
      subject: 'fast-track-decision',
      party,
      since: derivation.due,
      says: `快速办理的处理决定逾期，${metOn ? `${chineseDay(metOn)}才作出` : '没有作出'}`,
      facts: [
        ...(metOn ? [{ title: '决定书日期', value: chineseDay(metOn), source: 'DecisionMade' }] : []),
        ...deadlineFacts('fast-track-decision', derivation),
      ],
    }));
}
