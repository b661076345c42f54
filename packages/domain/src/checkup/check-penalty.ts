import { citeAll, type RuleId, rule } from '@lpt/law';
import { penaltyTitles } from '../case/people.ts';
import { fineOf } from '../case/proposal.ts';
import { type FactorId, factors } from '../discretion/factors.ts';
import { type Position, position, ruleOfPosition } from '../discretion/position.ts';
import { fenRangeText } from '../discretion/range.ts';
import type { Refusal } from '../engine/refusal.ts';
import { yuanText } from '../kernel/money.ts';
import { type CheckSubject, partyIn } from './check-case.ts';
import { ageAtAct, type CheckDiscretion } from './check-discretion.ts';
import { failingGuards } from './check-gates.ts';
import { fromGuard } from './check-topic.ts';

/** 拟罚款在法定幅度和裁量阶次中的位置。 */
export type FinePosition = Readonly<{ at: Position; says: string }>;

/** 没有拟罚款或者没有违法行为的，没有位置。 */
export function finePosition(subject: CheckSubject, discretion: CheckDiscretion): FinePosition | undefined {
  const { proposal } = partyIn(subject.before);
  const fine = fineOf(proposal);
  const { statutory, range } = discretion;
  if (fine === 0 || discretion.violations.length === 0 || !statutory) return undefined;
  const at = position(fine, { statutory, ...(range ? { range } : {}) });
  const required = discretion.violations.map(({ assessment }) => ruleOfPosition(at, assessment));
  const first = required.find(({ need }) => need === 'refused') ?? required[0];
  return { at, says: `拟罚${yuanText(fine)}元，${positionTitles[at]}。${first?.says ?? ''}` };
}

const positionTitles: Readonly<Record<Position, string>> = {
  'below-statutory': '低于法定幅度',
  'below-tier': '低于裁量阶次',
  inside: '在裁量阶次以内',
  'above-tier': '高于裁量阶次',
  'above-statutory': '超过法定幅度',
};

/** 处罚种类、幅度、阶次、不予处罚情节、年龄、职权、时效各方面的拒绝理由。 */
export function penaltyRefusals(subject: CheckSubject, discretion: CheckDiscretion): readonly Refusal[] {
  const { facts, on } = subject;
  if (!facts.proposal) return [];
  // 应当不予处罚的，罚多少不必再问。
  const mustNot = [...noPenalty(subject, discretion), ...tooYoung(subject)];
  return [
    ...kinds(subject, discretion),
    ...(mustNot.length > 0 ? mustNot : tooEarlyOrAmounts(subject, discretion)),
    ...failingGuards(subject, ['no-penalty-has-ground'], { on }),
  ];
}

/** 超过时效的拒绝理由；不予处罚的不拒绝。 */
export function limitationRefusals(
  subject: CheckSubject,
  expired: readonly Readonly<{ says: string }>[],
): readonly Refusal[] {
  if (partyIn(subject.before).proposal?.outcome === 'no-penalty') return [];
  return expired.map(({ says }) => fromGuard('limitation-not-expired', says));
}

function tooYoung(subject: CheckSubject): readonly Refusal[] {
  const penalized = partyIn(subject.before).proposal?.outcome === 'penalty';
  return penalized && ageAtAct(subject) === 'under-fourteen' ? [fromGuard('minor-lightened')] : [];
}

function kinds(subject: CheckSubject, { violations }: CheckDiscretion): readonly Refusal[] {
  const { proposal } = partyIn(subject.before);
  if (proposal?.outcome !== 'penalty' || violations.length === 0) return [];
  if (proposal.penalties.length === 0) return [fromGuard('penalty-kind-allowed', '没有列明处罚')];
  const allowed = violations.flatMap((one) => one.kinds);
  const odd = proposal.penalties.filter(({ kind }) => !allowed.includes(kind));
  const names = odd.map(({ kind }) => penaltyTitles[kind]).join('、');
  return odd.length > 0 ? [fromGuard('penalty-kind-allowed', `依据的条款没有${names}这种处罚`)] : [];
}

/** 先责令改正、拒不改正才罚款的事项，改正以前不能罚款；其余看数额。 */
function tooEarlyOrAmounts(subject: CheckSubject, discretion: CheckDiscretion): readonly Refusal[] {
  const fine = fineOf(partyIn(subject.before).proposal);
  const early = discretion.violations.filter(({ finedAfterCorrection }) => finedAfterCorrection);
  if (fine === 0 || early.length === 0) return amounts(subject, discretion);
  const { articles } = rule('LAW-07');
  return early.map(({ title, assessment }) => ({
    code: 'correction-first',
    says: `“${title}”先责令改正，拒不改正或者逾期不改正的才罚款`,
    detail: `拟罚${yuanText(fine)}元，还没有拒不改正`,
    remedy: '先责令限期改正；期满复查仍不改正的，再拟罚款',
    articles: [...assessment.articles.slice(0, 1), ...articles],
    rule: 'LAW-07' as const,
  }));
}

function amounts(subject: CheckSubject, discretion: CheckDiscretion): readonly Refusal[] {
  const { proposal } = partyIn(subject.before);
  const found = finePosition(subject, discretion);
  if (!found || !proposal || !discretion.statutory) return [];
  const range = `法定幅度${fenRangeText(discretion.statutory)}`;
  const tier = discretion.range ? `，“${discretion.tier}”阶次${fenRangeText(discretion.range)}` : '';
  const detail = `${range}${tier}，拟罚${yuanText(fineOf(proposal))}元`;
  switch (found.at) {
    case 'inside':
      return [];
    case 'above-statutory':
      return [fromGuard('inside-statutory-range', detail)];
    case 'below-statutory':
      return proposal.mitigation
        ? unfounded(discretion, detail)
        : [fromGuard('inside-statutory-range', detail)];
    case 'below-tier':
    case 'above-tier':
      return proposal.deviation || proposal.mitigation
        ? []
        : [fromGuard('inside-benchmark-or-reasoned', detail)];
  }
}

/** 写了减轻的理由而没有一项法定情节，等于没有理由。 */
function unfounded({ violations }: CheckDiscretion, detail: string): readonly Refusal[] {
  const founded = violations.some(({ assessment }) => assessment.weighing.reductionAllowed);
  return founded ? [] : [fromGuard('inside-statutory-range', `${detail}，没有写明法定的减轻情节`)];
}

function noPenalty(subject: CheckSubject, { violations }: CheckDiscretion): readonly Refusal[] {
  if (partyIn(subject.before).proposal?.outcome !== 'penalty') return [];
  return violations
    .filter(({ assessment }) => assessment.weighing.noPenalty === 'must')
    .map(({ assessment: { weighing } }) => ({
      code: 'no-penalty-required',
      says: `具有${weighing.titles.join('、')}的情节，不予处罚`,
      remedy: `改为不予行政处罚，进行教育（${citeAll(rule('DIS-08').articles)}）`,
      articles: weighing.articles,
      rule: mustNotRules.find(([factor]) => weighing.titles.includes(factors[factor].title))?.[1] ?? 'DIS-05',
    }));
}

const mustNotRules: readonly (readonly [FactorId, RuleId])[] = [
  ['no-fault', 'DIS-07'],
  ['incapacity', 'DIS-03'],
];
