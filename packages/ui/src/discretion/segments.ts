import {
  type AssessmentQuestion,
  assess,
  benchmarkOf,
  type Day,
  type Fen,
  isMatterId,
  matterOf,
  type PartyAssessment,
  type Violation,
} from '@lpt/domain';

/** 一段金额，单位分，两端都包括。 */
export type FenRange = PartyAssessment['statutory'];

type Benchmark = NonNullable<AssessmentQuestion['benchmark']>;
type Tier = Benchmark['tiers'][number];

/** 裁量尺上的一段：阶次名称、幅度（分）、轻重、本案是不是落在这一段。 */
export type Segment = Readonly<{
  title: string;
  weight: Tier['weight'];
  range: FenRange;
  chosen: boolean;
}>;

/** 一把裁量尺：法定幅度和各阶次。没有基准的只有法定幅度。 */
export type Scale = Readonly<{ statutory: FenRange; segments: readonly Segment[] }>;

/** 一项违法行为的裁量尺：每个阶次按本案情节各算一次幅度。情节没有填全的没有。 */
export function scaleOf(violation: Violation, on: Day): Scale | undefined {
  if (!isMatterId(violation.matter)) return undefined;
  const matter = matterOf(violation.matter);
  const benchmark = matter.benchmark ? benchmarkOf(matter.benchmark, on) : undefined;
  const question = { matter, circumstances: violation.circumstances, on };
  const actual = assess({ ...question, benchmark });
  if (actual.missing.length > 0 || actual.statutory.maxFen === 0) return undefined;
  const segments = (benchmark?.tiers ?? []).flatMap((tier): readonly Segment[] => {
    const always = benchmark && { ...benchmark, tiers: [{ ...tier, when: { all: [] } }] };
    const { range } = assess({ ...question, benchmark: always });
    return range
      ? [{ title: tier.title, weight: tier.weight, range, chosen: tier.id === actual.tier?.id }]
      : [];
  });
  return { statutory: actual.statutory, segments: merged(segments) };
}

// 基准表常把同一幅度分写成几行（不同情形），尺上只画一段。
function merged(segments: readonly Segment[]): readonly Segment[] {
  const byRange = new Map<string, Segment>();
  for (const one of segments) {
    const key = `${one.title}/${one.range.minFen}/${one.range.maxFen}`;
    const seen = byRange.get(key);
    byRange.set(key, seen ? { ...seen, chosen: seen.chosen || one.chosen } : one);
  }
  return [...byRange.values()].sort((a, b) => a.range.minFen - b.range.minFen);
}

/** 建议的罚款：基准给出定数的取定数；是幅度的取下限。没有落入阶次的没有建议。 */
export type Suggestion = Readonly<{ amountFen: Fen; exact: boolean; tier: string }>;

export function suggestedFine({ range, tier, assessments }: PartyAssessment): Suggestion | undefined {
  if (!range || !tier || range.maxFen === 0) return undefined;
  const exact = assessments.every(({ suggestedFen }) => suggestedFen !== undefined);
  return { amountFen: range.minFen, exact, tier };
}

/** 数额在尺上的位置，百分数；画不下的落在两端。 */
export function placeOn({ minFen, maxFen }: FenRange, amount: number): number {
  if (maxFen === minFen) return 50;
  return Math.min(100, Math.max(0, ((amount - minFen) / (maxFen - minFen)) * 100));
}
