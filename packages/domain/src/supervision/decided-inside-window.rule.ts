import { AGP, APL, CNP, GDH, MRP, SUP } from '@lpt/law';
import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import type { PenaltyNotice } from '../case/people.ts';
import { hearingWindow, statementWindow } from '../clocks/windows.ts';
import { deadlineFor, deriveDeadline } from '../deadlines/deadlines.ts';
import type { Derivation } from '../deadlines/derivation.ts';
import type { ViewContext } from '../engine/context.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { deadlineFacts } from './deadline-facts.ts';
import { noticeServedBy, ofEachPenalty } from './decided.ts';
import { type FindingFact, supervisionRule } from './rule.ts';

/** 陈述申辩期、申请听证期没有届满，当事人也没有书面放弃，就作出处罚决定。提过意见不等于放弃。 */
export const decidedInsideWindow = supervisionRule({
  id: 'SR-031',
  name: 'decided-inside-window',
  title: '陈述申辩或者申请听证期内作出处罚决定',
  category: 'procedure',
  articles: [
    APL.art(45, { para: 1 }),
    APL.art(62),
    APL.art(64, { item: 1 }),
    MRP.art(57, { para: 2 }),
    AGP.art(23),
    CNP.art(22),
    GDH.art(18),
    SUP.art(11, { para: 2, item: 2 }),
  ],
  level: 'serious',
  watches: [
    'PartyAdded',
    'NoticeIssued',
    'DocumentServed',
    'RightsWaived',
    'HearingRequested',
    'DecisionMade',
    'DecisionRevoked',
  ],

  finds(theCase, ctx) {
    return ofEachPenalty(theCase, (decision, party) => {
      const told = noticeServedBy(party, decision.on);
      if (!told?.servedOn) return [];
      const open = openWindows(theCase, party, told, { ...ctx, on: decision.on });
      if (open.length === 0) return [];
      const says = open.map(({ title, due }) => `${title}到${chineseDay(due)}才届满`).join('，');
      return [
        {
          since: decision.on,
          says: `${chineseDay(decision.on)}作出处罚决定，${says}，当事人没有书面放弃`,
          facts: [
            { title: '告知书送达', value: chineseDay(told.servedOn), source: told.document },
            { title: '决定书日期', value: chineseDay(decision.on), source: decision.document },
            ...open.flatMap(({ facts }) => facts),
          ],
        },
      ];
    });
  },
});

type OpenWindow = Readonly<{ title: string; due: Day; facts: readonly FindingFact[] }>;

/** 决定当日仍没有届满、没有放弃的期间。看的是实际送达的那份告知书。 */
function openWindows(
  theCase: Case,
  party: Party,
  told: PenaltyNotice,
  ctx: ViewContext,
): readonly OpenWindow[] {
  const { proposal: _proposal, waiver, ...rest } = party;
  const atThatTime = { ...rest, notices: [told] };
  const waived = waiver && waiver.on <= ctx.on ? waiver : undefined;
  const statement = waived?.statement ? undefined : statementClock(theCase, atThatTime, told, ctx);
  const hearing = waived?.hearing ? undefined : hearingWindow(theCase, atThatTime, ctx)?.derivation;
  return [
    ...openUntil('陈述、申辩期', 'statement-period', statement, ctx.on),
    ...openUntil('申请听证期', 'hearing-request', hearing, ctx.on),
  ];
}

function openUntil(
  title: string,
  id: 'statement-period' | 'hearing-request',
  derivation: Derivation | undefined,
  on: Day,
): readonly OpenWindow[] {
  if (!derivation || on > derivation.due) return [];
  return [{ title, due: derivation.due, facts: deadlineFacts(id, derivation) }];
}

/** 告知书写的期限短于领域规章的，按规章；规章没有规定的，按告知书。 */
function statementClock(
  theCase: Case,
  party: Party,
  { servedOn }: PenaltyNotice,
  ctx: ViewContext,
): Derivation | undefined {
  const byPaper = statementWindow(theCase, party, ctx)?.derivation;
  if (!servedOn || deadlineFor('statement-period', theCase.profiles, servedOn).row.setByPaper) return byPaper;
  const byRule = deriveDeadline({
    id: 'statement-period',
    profiles: theCase.profiles,
    from: servedOn,
    calendar: ctx.calendar,
  });
  return byPaper && byRule && byPaper.due > byRule.due ? byPaper : byRule;
}
