import type { Case } from '../case/case.ts';
import type { Violation, ViolationId } from '../case/investigation.ts';
import type { Party } from '../case/party.ts';
import type { Day } from '../kernel/day.ts';
import { fen } from '../kernel/money.ts';
import { applicableLaw } from '../law-time/applicable.ts';
import { isMatterId, matterOf } from '../matters/matters.ts';
import { assessMatter } from './benchmarks.ts';
import type { Assessment } from './engine.ts';
import type { FenRange } from './range.ts';

/** 一名当事人的裁量：各项违法行为分别裁量，金额合并；同一行为触犯几个规定的，只按罚款数额高的（LAW-03）。 */
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
  const own = theCase.violations.filter(({ parties }) => parties.includes(party.id));
  const acts = new Map<ViolationId, Assessment[]>();
  for (const violation of own) {
    const act = sameAct(own, violation.id);
    acts.set(act, [...(acts.get(act) ?? []), assessed(violation, on)]);
  }
  const perAct = [...acts.values()].map(heaviest);
  const assessments = perAct.map(({ assessment }) => assessment);
  const ranges = assessments.flatMap(({ range }) => range ?? []);
  const tiers = assessments.flatMap(({ tier }) => tier?.title ?? []);
  const complete = assessments.length > 0 && ranges.length === assessments.length;
  return {
    statutory: total(assessments.map(({ statutory }) => statutory)),
    ...(complete ? { range: total(ranges), tier: tiers.join('、') } : {}),
    assessments,
    says: assessments.map(({ says }) => says).join(''),
    notes: perAct.flatMap(({ assessment, notes }) => [...notes, ...assessment.notes]),
  };
}

function assessed({ matter, circumstances, to }: Violation, on: Day): Assessment {
  const law = applicableLaw({ matter, circumstances, actedOn: to, decidedOn: on });
  return law?.assessment ?? assessMatter({ matter, circumstances, on });
}

/** 几项违法行为属于同一个行为的，归到所指的那一项名下；互相指的，归到编号最前的一项。 */
export function sameAct(all: readonly Violation[], id: ViolationId): ViolationId {
  const passed: Violation[] = [];
  let current = all.find((each) => each.id === id);
  while (current && !passed.includes(current)) {
    passed.push(current);
    current = all.find(({ id }) => id === passed.at(-1)?.sameActAs);
  }
  const ring = current ? passed.slice(passed.indexOf(current)) : passed.slice(-1);
  return ring.map((each) => each.id).toSorted()[0] ?? id;
}

/** 同一行为触犯的几个规定里罚款数额高的：先比上限，再比下限。 */
function heaviest(
  assessments: readonly Assessment[],
): Readonly<{ assessment: Assessment; notes: readonly string[] }> {
  const [assessment, ...lighter] = assessments.toSorted(
    ({ statutory: a }, { statutory: b }) => b.maxFen - a.maxFen || b.minFen - a.minFen,
  );
  if (!assessment) throw new Error('an act without a violation');
  const others = lighter.map(({ matter }) => `“${titleOf(matter)}”`).join('、');
  const chosen = `同一行为另触犯${others}，按罚款数额高的“${titleOf(assessment.matter)}”罚款，不相加。`;
  return { assessment, notes: lighter.length > 0 ? [chosen] : [] };
}

function titleOf(matter: string): string {
  return isMatterId(matter) ? matterOf(matter).title : matter;
}

function total(ranges: readonly FenRange[]): FenRange {
  return {
    minFen: fen(ranges.reduce((amount, { minFen }) => amount + minFen, 0)),
    maxFen: fen(ranges.reduce((amount, { maxFen }) => amount + maxFen, 0)),
  };
}
