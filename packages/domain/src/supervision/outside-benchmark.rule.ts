import { APL, GDT, SC27, SUP } from '@lpt/law';
import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import type { PartyDecision } from '../case/people.ts';
import { fineOf, moneyText } from '../case/proposal.ts';
import type { PartyAssessment } from '../discretion/assess-party.ts';
import { fenRangeText } from '../discretion/range.ts';
import { chineseDay, type Day, later } from '../kernel/day.ts';
import type { Fen } from '../kernel/money.ts';
import { ofEachPenalty } from './decided.ts';
import { insidePersonRange, supervisableDiscretion } from './party-discretion.ts';
import { supervisionRule } from './rule.ts';

/**
 * 罚款在法定幅度以内而偏离裁量阶次，没有写明理由，或者没有经集体讨论。
 * 基准有新旧的，行为日、决定日两日的基准都不符才算；几档重叠的由人判断，这里不提。
 */
export const outsideBenchmark = supervisionRule({
  id: 'SR-061',
  name: 'outside-benchmark',
  title: '偏离裁量基准未经批准',
  category: 'substance',
  procedures: ['ordinary', 'summary'],
  articles: [APL.art(34), SC27.art(12), GDT.art(10), GDT.art(17), SUP.art(12, { item: 3 })],
  level: 'correct',
  watches: [
    'PartyAdded',
    'PartyAmended',
    'ViolationAdded',
    'ViolationAmended',
    'DiscussionHeld',
    'DecisionMade',
    'DecisionChanged',
    'DecisionRevoked',
  ],

  finds(theCase) {
    return ofEachPenalty(theCase, (decision, party) => {
      const fine = fineOf(decision.proposal);
      const outside = judgementDays(theCase, party, decision).map((on) =>
        deviation(theCase, party, fine, on),
      );
      const [assessed] = outside;
      const lacks = lacking(theCase, party, decision);
      if (!assessed?.range || outside.includes(undefined) || lacks.length === 0) return [];
      return [
        {
          since: contentFrom(party, decision),
          says: `罚款${moneyText(fine)}，“${assessed.tier}”阶次为${fenRangeText(assessed.range)}，${lacks.join('，')}`,
          facts: [
            { title: '决定的罚款', value: moneyText(fine), source: decision.document },
            {
              title: '裁量说明',
              value: assessed.says,
              source: assessed.assessments.map(({ benchmark }) => benchmark).join('、'),
            },
            { title: '决定书日期', value: chineseDay(decision.on), source: decision.document },
          ],
        },
      ];
    });
  },
});

/** 决定日，和该当事人最后一项行为终了之日。 */
function judgementDays({ violations }: Case, { id }: Party, { on }: PartyDecision): readonly Day[] {
  const acted = violations.filter(({ parties }) => parties.includes(id)).map(({ to }) => to);
  const [first, ...rest] = acted;
  return first ? [on, rest.reduce(later, first)] : [on];
}

/** 罚款在法定幅度以内、阶次以外的，给出裁量；其余的没有。 */
function deviation(theCase: Case, party: Party, fine: Fen, on: Day): PartyAssessment | undefined {
  const assessed = fine > 0 ? supervisableDiscretion(theCase, party, on) : undefined;
  if (!assessed?.range || insidePersonRange(party, assessed, fine)) return undefined;
  const unsure = assessed.assessments.some(
    ({ alternatives, basis }) => alternatives.length > 0 || basis.tiers === 'memory',
  );
  const { range, statutory } = assessed;
  if (unsure || fine < statutory.minFen || fine > statutory.maxFen) return undefined;
  return fine < range.minFen || fine > range.maxFen ? assessed : undefined;
}

/** 现在的处理内容是哪一日定的：自行变更过的，是最后一次变更之日。 */
function contentFrom({ decisionHistory }: Party, { on }: PartyDecision): Day {
  return later(on, decisionHistory?.changes.at(-1)?.on ?? on);
}

function lacking({ discussions }: Case, party: Party, decision: PartyDecision): readonly string[] {
  const { id } = party;
  const { proposal } = decision;
  const on = contentFrom(party, decision);
  const discussed = discussions.some(
    (each) => each.on <= on && (each.parties.length === 0 || each.parties.includes(id)),
  );
  return [
    ...(proposal.deviation || proposal.mitigation ? [] : ['没有写明偏离的理由']),
    ...(discussed ? [] : ['没有集体讨论的记录']),
  ];
}
