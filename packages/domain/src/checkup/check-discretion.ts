import { type Citation, rule } from '@lpt/law';
import { z } from 'zod';
import { sameAct } from '../discretion/assess-party.ts';
import type { Benchmark } from '../discretion/benchmark.ts';
import { always } from '../discretion/condition.ts';
import { type Assessment, assess } from '../discretion/engine.ts';
import type { FactorId } from '../discretion/factors.ts';
import { marketThirds, marketThirdsArticles, marketThirdsTitle } from '../discretion/market-thirds.ts';
import { type FenRange, fenRangeText } from '../discretion/range.ts';
import { readingValue } from '../engine/fact.ts';
import { facts as allFacts, type Facts } from '../facts/facts.ts';
import { day, later } from '../kernel/day.ts';
import { type Fen, fen } from '../kernel/money.ts';
import { applicableLaw } from '../law-time/applicable.ts';
import { compareVersions } from '../law-time/milder.ts';
import { factorField } from '../matters/fields.ts';
import type { Matter } from '../matters/matter.ts';
import { type CheckSubject, partyIn } from './check-case.ts';
import type { CheckFacts } from './check-facts.ts';
import { ownMatter } from './check-registry.ts';
import { circumstancesOf } from './read-facts.ts';

type ViolationFacts = CheckFacts['violations'][number];

/** 一项违法行为适用的规定和裁量。 */
export type ViolationAssessment = Readonly<{
  violation: string;
  title: string;
  kinds: readonly string[];
  /** 适用行为时的还是决定时的规定，为什么。 */
  law: Readonly<{ law: 'act-date' | 'decision-date'; says: string; articles: readonly Citation[] }>;
  assessment: Assessment;
  /** 拒不改正才罚款，而还没有拒不改正。 */
  finedAfterCorrection: boolean;
  /** 同一行为违反几个规定、须由人核对的事。 */
  notes: readonly string[];
}>;

/** 当事人的裁量：各项合计，同一行为的几项只计罚款高的。情节没有填全的，幅度定不下来，没有合计。 */
export type CheckDiscretion = Readonly<{
  violations: readonly ViolationAssessment[];
  /** 各项都填全情节的才有。 */
  statutory?: FenRange;
  range?: FenRange;
  tier?: string;
  says: string;
}>;

/** 对各项违法行为选规定、评裁量。决定之日没有写的，以判断之日比较新旧规定。 */
export function checkDiscretion(subject: CheckSubject): CheckDiscretion {
  const added = minorFactor(subject);
  const violations = subject.facts.violations.map((given, index) => {
    const whole = { ...given, factors: [...new Set([...given.factors, ...added])] };
    const found = assessedViolation(subject, whole, `V${index + 1}`);
    const ofUnit = given.matter === undefined || !subject.facts.party.responsible;
    return ofUnit ? withPersonNote(subject, found) : ofPerson(found);
  });
  const counted = perAct(subject, violations);
  const ranges = counted.flatMap(({ assessment }) => assessment.range ?? []);
  const complete = counted.length > 0 && ranges.length === counted.length;
  const tiers = counted.flatMap(({ assessment }) => assessment.tier?.title ?? []);
  const known = violations.every(({ assessment }) => assessment.missing.length === 0);
  return {
    violations,
    ...(known ? { statutory: total(counted.map(({ assessment }) => assessment.statutory)) } : {}),
    ...(complete ? { range: total(ranges), tier: tiers.join('、') } : {}),
    says: violations.map(({ assessment }) => assessment.says).join(''),
  };
}

/** 同一行为的几项（`sameActAs`）只留罚款数额高的一项。 */
function perAct(
  { before }: CheckSubject,
  violations: readonly ViolationAssessment[],
): readonly ViolationAssessment[] {
  const acts = new Map<string, ViolationAssessment>();
  for (const each of violations) {
    const act = sameAct(before.violations, each.violation);
    const kept = acts.get(act);
    const heavier = !kept || each.assessment.statutory.maxFen > kept.assessment.statutory.maxFen;
    if (heavier) acts.set(act, each);
  }
  return [...acts.values()];
}

function total(ranges: readonly FenRange[]): FenRange {
  const sum = (amounts: readonly Fen[]) => fen(amounts.reduce<number>((left, amount) => left + amount, 0));
  return { minFen: sum(ranges.map(({ minFen }) => minFen)), maxFen: sum(ranges.map(({ maxFen }) => maxFen)) };
}

/** 当事人是自然人，而条款对单位的责任人员另有罚款的，提示写明是不是责任人员。 */
function withPersonNote({ facts }: CheckSubject, found: ViolationAssessment): ViolationAssessment {
  const { person } = found.assessment;
  if (facts.party.kind !== 'person' || !person) return found;
  const range = fenRangeText(person.statutory);
  const note = `依据的条款对单位的责任人员另处罚款（${range}）；当事人是单位的责任人员的，在 party 写明 responsible。`;
  return { ...found, notes: [...found.notes, note] };
}

/** 单位违法，罚责任人员的幅度；条款没有规定罚责任人员的，没有一种处罚可以给。 */
function ofPerson(unit: ViolationAssessment): ViolationAssessment {
  const { assessment } = unit;
  const { person, range: _range, suggestedFen: _fen, tier, ...rest } = assessment;
  if (assessment.missing.length > 0) return unit;
  const statutory = person?.statutory ?? { minFen: fen(0), maxFen: fen(0) };
  const says = person
    ? `对直接负责的主管人员和其他直接责任人员，法定罚款幅度为${fenRangeText(statutory)}。`
    : '依据的条款在本案情节下没有规定处罚责任人员。';
  return {
    ...unit,
    kinds: person ? ['fine'] : [],
    assessment: { ...rest, statutory, ...(person?.range && tier ? { range: person.range, tier } : {}), says },
  };
}

/** 行为时的年龄，取自办理时同一项事实。 */
export function ageAtAct({ before, at, on }: CheckSubject): Facts['age'] {
  const scope = { theCase: before, party: partyIn(before), input: undefined, ctx: at(on) };
  return readingValue(allFacts.age.of(scope));
}

/** 行为时已满十四周岁不满十八周岁的，是应当从轻或者减轻的情节，不用另写。 */
function minorFactor(subject: CheckSubject): readonly FactorId[] {
  return ageAtAct(subject) === 'fourteen-to-eighteen' ? ['fourteen-to-eighteen'] : [];
}

function assessedViolation(
  subject: CheckSubject,
  given: ViolationFacts,
  violation: string,
): ViolationAssessment {
  const decidedOn = subject.facts.decision?.on ?? subject.on;
  if (given.matter === undefined) return ownRange(subject, given, violation);
  const found = applicableLaw({
    matter: given.matter,
    circumstances: circumstancesOf(given),
    actedOn: given.to,
    decidedOn: later(decidedOn, given.to),
  });
  if (!found) throw new Error(`unknown matter ${given.matter}`);
  const { law, says, articles, assessment, matter, warnings } = found;
  return {
    violation,
    title: matter.title,
    kinds: matter.kinds,
    law: { law, says, articles },
    assessment,
    finedAfterCorrection:
      matter.correctionFirst === true && assessment.missing.length === 0 && assessment.statutory.maxFen === 0,
    notes: [...warnings, ...assessment.notes],
  };
}

/** 自行填写的幅度：几个规定取罚款高的，改变过的比新旧，市场监管的按三七开。 */
function ownRange(subject: CheckSubject, given: ViolationFacts, violation: string): ViolationAssessment {
  const [range, others] = [given.range, given.alsoBreaks];
  if (!range) throw new Error('a violation names a matter or a range');
  const highest = [range, ...others].reduce((best, next) => (isHigher(next, best) ? next : best));
  const older = view(subject, given, rangeOf(highest));
  const newer = given.newer && view(subject, given, rangeOf(given.newer.range));
  const decidedOn = subject.facts.decision?.on ?? subject.on;
  const changed = given.newer !== undefined && given.to < given.newer.from && given.newer.from <= decidedOn;
  const compared = changed && newer ? compareVersions(older, newer) : undefined;
  const chosen = compared === 'newer-milder' && newer ? newer : older;
  const { articles } = rule('LAW-01');
  return {
    violation,
    title: chosen.matter.title,
    kinds: given.kinds,
    law: {
      law: chosen === older ? 'act-date' : 'decision-date',
      says: lawSays(compared),
      articles,
    },
    assessment: chosen.assessment,
    finedAfterCorrection: false,
    notes: [...severalRules(others.length, rangeOf(highest)), ...chosen.assessment.notes],
  };
}

function lawSays(compared: ReturnType<typeof compareVersions> | undefined): string {
  if (compared === undefined) return '规定没有改变，适用行为时的规定。';
  if (compared === 'newer-milder') return '行为以后规定改变而对本案较轻，适用决定时的规定。';
  return '行为以后规定改变，对本案没有减轻，适用行为时的规定。';
}

function severalRules(others: number, range: FenRange): readonly string[] {
  if (others === 0) return [];
  return [`同一行为违反${others + 1}个规定，都应当罚款的，按罚款数额高的规定处罚：${fenRangeText(range)}。`];
}

type OwnRange = NonNullable<ViolationFacts['range']>;

function rangeOf({ minYuan, maxYuan }: OwnRange): FenRange {
  return { minFen: minYuan, maxFen: maxYuan };
}

function isHigher(one: OwnRange, other: OwnRange): boolean {
  return one.maxYuan > other.maxYuan || (one.maxYuan === other.maxYuan && one.minYuan > other.minYuan);
}

function view({ facts, on }: CheckSubject, given: ViolationFacts, range: FenRange) {
  const matter: Matter = {
    id: ownMatter,
    title: '自行填写的法定幅度',
    publishedName: '',
    profile: 'general',
    violates: [],
    penalizes: [],
    limitationYears: 2,
    kinds: given.kinds,
    circumstances: z.object({ ...factorField }),
    statutory: [{ id: 'own', title: '自行填写的法定幅度', when: always, fine: { kind: 'sum', ...range } }],
    basis: 'read',
    from: given.to,
  };
  const benchmark = facts.body.profiles.includes('market') ? thirds : undefined;
  const assessment = assess({ matter, benchmark, circumstances: circumstancesOf(given), on });
  return { matter, assessment };
}

const thirds: Benchmark = {
  id: 'check.market-thirds',
  title: marketThirdsTitle,
  matter: ownMatter,
  articles: marketThirdsArticles,
  tiers: marketThirds,
  basis: 'read',
  from: day('2022-10-08'),
};
