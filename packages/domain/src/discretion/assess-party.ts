import type { Case } from '../case/case.ts';
import type { Party } from '../case/people.ts';
import type { Day } from '../kernel/day.ts';
import { fen } from '../kernel/money.ts';
import { applicableLaw } from '../law-time/applicable.ts';
import { assessMatter } from './benchmarks.ts';
import type { Assessment } from './engine.ts';
import type { FenRange } from './range.ts';

/** 一名当事人的裁量：各项违法行为分别裁量，金额合并。 */
export type PartyAssessment = Readonly<{
  statutory: FenRange;
  /** 各项都落入阶次时才有。 */
  range?: FenRange;
  /** 阶次名称，几项的以顿号连接。 */
  tier?: string;
  assessments: readonly Assessment[];
  /** 裁量说明，逐项相接。 */
  says: string;
  notes: readonly string[];
}>;

/**
 * 对一名当事人的全部违法行为裁量；没有违法行为的，幅度为零。
 * 适用行为时的规定，决定时的规定较轻的从轻（LAW-01）；`on` 为决定或者判断之日。
 */
export function assessParty(
  theCase: Pick<Case, 'violations'>,
  party: Pick<Party, 'id'>,
  on: Day,
): PartyAssessment {
  const assessments = theCase.violations
    .filter(({ parties }) => parties.includes(party.id))
    .map(({ matter, circumstances, to }) => {
      const law = applicableLaw({ matter, circumstances, actedOn: to, decidedOn: on });
      return law?.assessment ?? assessMatter({ matter, circumstances, on });
    });
  const ranges = assessments.flatMap(({ range }) => range ?? []);
  const tiers = assessments.flatMap(({ tier }) => tier?.title ?? []);
  const complete = assessments.length > 0 && ranges.length === assessments.length;
  return {
    statutory: total(assessments.map(({ statutory }) => statutory)),
    ...(complete ? { range: total(ranges), tier: tiers.join('、') } : {}),
    assessments,
    says: assessments.map(({ says }) => says).join(''),
    notes: assessments.flatMap(({ notes }) => notes),
  };
}

function total(ranges: readonly FenRange[]): FenRange {
  return {
    minFen: fen(ranges.reduce((amount, { minFen }) => amount + minFen, 0)),
    maxFen: fen(ranges.reduce((amount, { maxFen }) => amount + maxFen, 0)),
  };
}
