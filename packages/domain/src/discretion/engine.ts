import { APL, type Citation, GDT, SC27 } from '@lpt/law';
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import { type Fen, fen } from '../kernel/money.ts';
import { factorField } from '../matters/fields.ts';
import type { Basis, Matter, StatutoryBranch } from '../matters/matter.ts';
import type { Benchmark, Tier } from './benchmark.ts';
import { holds, type Values } from './condition.ts';
import { type FactorId, type Weighing, weigh } from './factors.ts';
import { type FenRange, resolve } from './range.ts';
import { discretionText } from './says.ts';
import { type TierAmount, tierAmount } from './tier-fine.ts';

/** 要评的情节。`choose` 用于基准表有重叠时由办案人员指定其中一档。 */
export type AssessmentQuestion = Readonly<{
  matter: Matter;
  /** 没有取得公布的基准时不给，以整个法定幅度裁量。 */
  benchmark?: Benchmark | undefined;
  circumstances: Values;
  /** 适用哪一日的基准：一般为行为日，新基准较轻的为决定日。 */
  on: Day;
  choose?: string;
}>;

/** 裁量的结果。金额单位分。 */
export type Assessment = Readonly<{
  matter: string;
  benchmark?: string;
  /** 法定幅度；情节没有填全时为零，任何罚款都通不过。 */
  statutory: FenRange;
  branch?: string;
  tier?: Pick<Tier, 'id' | 'title' | 'weight'>;
  /** 阶次的幅度；没有基准或者没有落入任何一档时没有。 */
  range?: FenRange;
  /** 基准给出定数时的罚款。 */
  suggestedFen?: Fen;
  /** 责任人员的罚款幅度。 */
  person?: Readonly<{ statutory: FenRange; range?: FenRange }>;
  /** 情节同时满足的其他阶次。 */
  alternatives: readonly Pick<Tier, 'id' | 'title' | 'weight'>[];
  weighing: Weighing;
  /** 裁量说明，写进决定书的一句话。 */
  says: string;
  articles: readonly Citation[];
  /** 空档、重叠、缺少的情节和其他须由人判断的事。 */
  notes: readonly string[];
  missing: readonly string[];
  basis: Readonly<{ statutory: Basis; tiers: Basis | 'none' }>;
}>;

/** 没有填写或者填写有误的情节，逐项列出题名；空表示可以裁量。 */
export function missingCircumstances(matter: Matter, circumstances: Values): readonly string[] {
  const parsed = matter.circumstances.safeParse(circumstances);
  if (parsed.success) return [];
  const fields = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return [...fields].map((field) => titleOf(matter, field));
}

/** 按法定幅度和裁量基准评一项违法行为。不作决定，只给出幅度、说明和须由人判断的事。 */
export function assess(q: AssessmentQuestion): Assessment {
  const parsed = q.matter.circumstances.safeParse(q.circumstances);
  if (!parsed.success) return incomplete(q);
  const weighing = weigh(factorsIn(parsed.data));
  const values: Values = { ...parsed.data, gravity: weighing.gravity };
  const branch = q.matter.statutory.find(({ when }) => holds(when, values));
  if (!branch) return incomplete(q, ['本案情节没有落入法定幅度的任何一支，应当核对情节。']);
  return assessed(q, values, weighing, branch);
}

function assessed(
  q: AssessmentQuestion,
  values: Values,
  weighing: Weighing,
  branch: StatutoryBranch,
): Assessment {
  const statutory = resolve(branch.fine, values) ?? zero;
  const fined = branch.fine.kind !== 'none';
  const tiers = fined && inForce(q) ? (q.benchmark?.tiers ?? []) : [];
  const matched = tiers.filter(({ when }) => holds(when, values));
  const tier = matched.find(({ id }) => id === q.choose) ?? matched[0];
  const amount = tier && tierAmount(tier.fine, statutory, values);
  const person = branch.personFine && personOf(branch, tier, values);
  return {
    matter: q.matter.id,
    ...benchmarkId(q),
    statutory,
    branch: branch.title,
    ...(tier ? { tier: pick(tier) } : {}),
    ...(amount ? ranges(amount) : {}),
    ...(person ? { person } : {}),
    alternatives: matched.filter((other) => other !== tier).map(pick),
    weighing,
    says: discretionText({ benchmark: q.benchmark, branch, statutory, tier, amount, weighing }),
    articles: [
      ...q.matter.penalizes,
      ...(q.benchmark?.articles ?? []),
      ...weighing.articles,
      ...discretionArticles,
    ],
    notes: notesOf(q, matched, fined, weighing),
    missing: [],
    basis: { statutory: q.matter.basis, tiers: q.benchmark?.basis ?? 'none' },
  };
}

const zero: FenRange = { minFen: fen(0), maxFen: fen(0) };
const discretionArticles = [APL.art(34), SC27.art(12), GDT.art(16, { para: 1 })];

function ranges({ range, exact }: TierAmount): Pick<Assessment, 'range' | 'suggestedFen'> {
  return exact ? { range, suggestedFen: range.minFen } : { range };
}

function pick({ id, title, weight }: Tier): Pick<Tier, 'id' | 'title' | 'weight'> {
  return { id, title, weight };
}

function inForce({ benchmark, on }: AssessmentQuestion): boolean {
  return benchmark !== undefined && benchmark.from <= on && (!benchmark.to || on < benchmark.to);
}

function benchmarkId({ benchmark }: AssessmentQuestion): Pick<Assessment, 'benchmark'> {
  return benchmark ? { benchmark: benchmark.id } : {};
}

function personOf(branch: StatutoryBranch, tier: Tier | undefined, values: Values): Assessment['person'] {
  const statutory = branch.personFine && resolve(branch.personFine, values);
  if (!statutory) return undefined;
  const amount = tier?.personFine && tierAmount(tier.personFine, statutory, values);
  return amount ? { statutory, range: amount.range } : { statutory };
}

function notesOf(
  q: AssessmentQuestion,
  matched: readonly Tier[],
  fined: boolean,
  weighing: Weighing,
): readonly string[] {
  const notes = [...weighing.notes];
  if (!fined) return notes;
  if (!q.benchmark) notes.push('没有录入公布的裁量阶次，按法定幅度裁量并说明理由。');
  else if (!inForce(q)) notes.push('所选裁量基准在该日无效，按法定幅度裁量，应当核对适用的版本。');
  else if (matched.length === 0) notes.push('基准表没有覆盖本案情节（空档），按法定幅度裁量并说明理由。');
  if (matched.length > 1)
    notes.push(
      `本案情节同时符合${matched.map(({ title }) => `“${title}”`).join('、')}，基准表有重叠，默认取较轻一档，可以另行指定并说明理由。`,
    );
  if (q.benchmark?.basis === 'memory' || q.matter.basis === 'memory')
    notes.push('幅度或者阶次没有核对原文，适用前应当核对。');
  if (weighing.noPenalty === 'must') notes.push('具有依法不予行政处罚的情节，不得处罚。');
  if (weighing.noPenalty === 'may') notes.push('具有可以不予行政处罚的情节，给予处罚的应当说明理由。');
  if (weighing.lightenRequired && matched[0] && matched[0].weight !== 'light')
    notes.push('具有应当从轻或者减轻的情节，罚款应当在从轻幅度以内或者减轻。');
  return notes;
}

function incomplete(q: AssessmentQuestion, more: readonly string[] = []): Assessment {
  const missing = missingCircumstances(q.matter, q.circumstances);
  const notes = missing.length > 0 ? [`情节没有填全：${missing.join('、')}。`, ...more] : more;
  return {
    matter: q.matter.id,
    ...benchmarkId(q),
    statutory: zero,
    alternatives: [],
    weighing: weigh([]),
    says: notes.join(''),
    articles: q.matter.penalizes,
    notes,
    missing,
    basis: { statutory: q.matter.basis, tiers: q.benchmark?.basis ?? 'none' },
  };
}

function factorsIn(values: Values): readonly FactorId[] {
  const given = factorField.factors.safeParse(values['factors']);
  return given.success ? given.data : [];
}

function titleOf(matter: Matter, field: string): string {
  const schema = matter.circumstances.shape[field];
  return schema instanceof z.ZodType ? (schema.meta()?.title ?? field) : field;
}
