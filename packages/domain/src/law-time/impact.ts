import { type Citation, cite } from '@lpt/law';
import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Case } from '../case/case.ts';
import type { Phase } from '../case/phase.ts';
import { clocksOf } from '../clocks/clocks.ts';
import { deadlines } from '../deadlines/deadlines.ts';
import { lengthText } from '../deadlines/length.ts';
import { documents } from '../documents/documents.ts';
import { guards } from '../guards/guards.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { matters } from '../matters/matters.ts';
import { acts } from '../procedures/acts.ts';
import type { Registry } from '../registry/registry.ts';
import { supervisionRules } from '../supervision/rules.ts';
import type { LawChange } from './change.ts';
import { type Replay, replayBenchmark } from './replay.ts';
import { benchmarkOn, matterOn } from './versions.ts';

/** 受影响的一件事：代号、名称、为什么。 */
export type Touched = Readonly<{ id: string; title: string; why: readonly string[] }>;

/** 受影响的在办案件。 */
export type TouchedCase = Touched & Readonly<{ number?: string; body: string; phase: Phase }>;

/** 一项变动的影响：在办案件、文书、职权、公开信息，以及系统里要改的规则。 */
export type ImpactReport = Readonly<{
  title: string;
  effective: Day;
  /** 施行以前还有几件在办案件受影响，各为什么。 */
  cases: readonly TouchedCase[];
  papers: readonly Touched[];
  powers: readonly Touched[];
  publicRecords: readonly Touched[];
  /** 引用了被修改条文的条件、办理、期限、监督规则、事项。 */
  rules: readonly Touched[];
  /** 拟改的基准用于旧案的结果，按事项。 */
  replays: readonly Readonly<{ matter: string; replay: Replay }>[];
}>;

/** 算影响所需的一切。`cases` 是案件的当前状态，在办的和办结的都可以给。 */
export type ImpactQuestion = Readonly<{
  change: LawChange;
  cases: readonly Case[];
  registry: Registry;
  calendar: WorkCalendar;
  on: Day;
}>;

const finished: ReadonlySet<Phase> = new Set<Phase>([
  'not-filed',
  'lead-transferred',
  'terminated',
  'transferred-out',
  'closed',
  'archived',
]);

/** 看上去是案件现状的一份数据：本系统导出的才会完整，这里只挡住明显不是的。 */
export function isCaseSnapshot(given: unknown): given is Case {
  if (typeof given !== 'object' || given === null) return false;
  const lists = ['parties', 'violations', 'intervals', 'reviews', 'corrections', 'profiles'];
  const fields = new Map(Object.entries(given));
  return (
    typeof fields.get('id') === 'string' &&
    typeof fields.get('phase') === 'string' &&
    lists.every((name) => Array.isArray(fields.get(name)))
  );
}

/** 一项将来的变动影响什么。只看，不改；施行之日以前不改变任何案件的结论。 */
export function impactOf(q: ImpactQuestion): ImpactReport {
  const { change, cases } = q;
  return {
    title: change.title,
    effective: change.effective,
    cases: cases.filter(({ phase }) => !finished.has(phase)).flatMap((theCase) => touchedCase(q, theCase)),
    papers: touchedByArticles(change, documents, ({ code, title }) => ({ id: code, title })),
    powers: touchedPowers(q),
    publicRecords: cases.flatMap((theCase) => touchedRecords(change, theCase)),
    rules: touchedRules(change),
    replays: change.benchmarks.map((draft) => ({
      matter: draft.matter,
      replay: replayBenchmark({ ...draft, from: change.effective }, cases),
    })),
  };
}

/** 变动碰到的引用：整部修改的，该部的任何一条；写明条的，只看那些条。 */
function citedIn(change: LawChange, citations: readonly Citation[]): readonly string[] {
  const hit = citations.filter(({ statute, article }) =>
    change.statutes.some(
      ({ code, articles }) => code === statute && (articles.length === 0 || articles.includes(article)),
    ),
  );
  return [...new Set(hit.map((one) => cite(one)))];
}

/** 变动碰到的事项，各为什么。 */
function matterReasons(change: LawChange, id: string): readonly string[] {
  const found = matters.find((one) => one.id === id);
  const cited = found ? citedIn(change, [...found.violates, ...found.penalizes]) : [];
  const own = change.matters.filter((one) => one.matter === id);
  return [
    ...cited.map((text) => `依据的${text}修改`),
    ...own.map(({ repealed }) => (repealed ? '不再处罚这一行为' : '法定幅度改变')),
    ...(change.benchmarks.some((one) => one.matter === id) ? ['裁量基准改变'] : []),
  ];
}

function touchedCase(q: ImpactQuestion, theCase: Case): readonly TouchedCase[] {
  const why = [
    ...caseMatters(q.change, theCase),
    ...casePowers(q.change, theCase),
    ...caseClocks(q, theCase),
  ];
  if (why.length === 0) return [];
  const { id, ground: title, number, body, phase } = theCase;
  return [{ id, title, why, body, phase, ...(number ? { number } : {}) }];
}

function caseMatters(change: LawChange, { violations }: Case): readonly string[] {
  return violations.flatMap(({ matter, to }) => {
    const reasons = matterReasons(change, matter);
    if (reasons.length === 0) return [];
    const rule =
      to < change.effective
        ? `行为终了于${chineseDay(to)}，在施行以前：适用旧规定，施行以后决定而新规定较轻的适用新规定`
        : '行为在施行以后，适用新规定';
    return [`${reasons.join('、')}；${rule}`];
  });
}

function casePowers(change: LawChange, theCase: Case): readonly string[] {
  return change.powers
    .filter(
      ({ body, matter, change: how }) =>
        how === 'ended' &&
        body === theCase.body &&
        (!matter || theCase.violations.some((one) => one.matter === matter)),
    )
    .map(() => `${chineseDay(change.effective)}起本机关停止行使该职权，届时没有办结的须移送`);
}

/** 还在走的期限：施行以后起算的才用新的长度，已经起算的照旧，列出来供核对。 */
function caseClocks({ change, registry, calendar, on }: ImpactQuestion, theCase: Case): readonly string[] {
  if (change.deadlines.length === 0) return [];
  const ctx = { on, at: instant(`${on}T12:00:00+08:00`), calendar, registry };
  return clocksOf(theCase, ctx).flatMap(({ rule, title, status, startsOn, derivation }) => {
    const changed = change.deadlines.find((one) => one.rule === rule);
    if (!changed || (status !== 'running' && status !== 'paused')) return [];
    const then = startsOn < change.effective ? '已经起算，照旧' : '按新的长度重算';
    return [`期限“${title}”（${derivation.due}届满）改为${lengthText(changed.length)}：${then}`];
  });
}

function touchedPowers({ change, registry, on }: ImpactQuestion): readonly Touched[] {
  return registry.bodies.flatMap(({ id, name }) => {
    const held = registry.powers(id, on).flatMap(({ matter }) => {
      const reasons = matterReasons(change, matter);
      const title = matters.find((one) => one.id === matter)?.title ?? matter;
      return reasons.length > 0 ? [`${title}：${reasons.join('、')}`] : [];
    });
    const own = change.powers
      .filter(({ body }) => body === id)
      .map(
        ({ matter, change: how }) =>
          `${how === 'granted' ? '取得' : '停止行使'}职权${matter ? `（${matter}）` : ''}`,
      );
    const why = [...new Set([...held, ...own])];
    return why.length > 0 ? [{ id, title: name, why }] : [];
  });
}

/** 公开着的处罚信息：依据修改不影响已经作出的决定，但公开的依据要能看出是当时的版本。 */
function touchedRecords(change: LawChange, theCase: Case): readonly Touched[] {
  return theCase.parties.flatMap(({ id, publication }) => {
    if (publication?.status !== 'published') return [];
    const reasons = theCase.violations
      .filter(({ parties }) => parties.includes(id))
      .flatMap(({ matter }) => matterReasons(change, matter));
    if (reasons.length === 0) return [];
    const { documentNumber, caseName } = publication.record;
    return [
      {
        id: `${theCase.id}/${id}`,
        title: `${caseName}（${documentNumber}）`,
        why: [...new Set(reasons)].map((reason) => `${reason}，公开的依据仍是决定时的版本`),
      },
    ];
  });
}

type Cited = Readonly<{ articles: readonly Citation[] }>;

function touchedByArticles<T extends Cited>(
  change: LawChange,
  all: readonly T[],
  named: (one: T) => Readonly<{ id: string; title: string }>,
): readonly Touched[] {
  return all.flatMap((one) => {
    const cited = citedIn(change, one.articles);
    return cited.length > 0 ? [{ ...named(one), why: cited.map((text) => `引用${text}`) }] : [];
  });
}

function touchedRules(change: LawChange): readonly Touched[] {
  const { effective } = change;
  return [
    ...touchedByArticles(change, Object.values(guards), ({ id, title }) => ({ id, title: `条件：${title}` })),
    ...touchedByArticles(change, acts, ({ name, title }) => ({ id: name, title: `办理：${title}` })),
    ...touchedByArticles(change, supervisionRules, ({ id, title }) => ({ id, title: `监督：${title}` })),
    ...touchedByArticles(change, deadlines, ({ rule, title }) => ({ id: rule, title: `期限：${title}` })),
    ...change.deadlines.map(({ rule, length }) => ({
      id: rule,
      title: `期限：${deadlines.find((row) => row.rule === rule)?.title ?? rule}`,
      why: [`自${effective}起改为${lengthText(length)}`],
    })),
    ...matters.flatMap(({ id, title }) => {
      const why = matterReasons(change, id);
      const gap = matterOn(id, effective) && !benchmarkOn(matterOn(id, effective), effective);
      if (why.length === 0) return [];
      return [{ id, title: `事项：${title}`, why: gap ? [...why, '施行之日没有有效的裁量基准'] : why }];
    }),
  ];
}

/** 影响的中文说法，一行一句。 */
export function impactText(report: ImpactReport): readonly string[] {
  const groups: readonly (readonly [string, readonly Touched[]])[] = [
    ['在办案件', report.cases],
    ['文书', report.papers],
    ['职权', report.powers],
    ['公开信息', report.publicRecords],
    ['规则和事项', report.rules],
  ];
  return [
    `${report.title}，自${chineseDay(report.effective)}起施行。`,
    ...groups.flatMap(([name, all]) => [
      `${name}：${all.length}项`,
      ...all.map(({ id, title, why }) => `  ${id} ${title}：${why.join('；')}`),
    ]),
    ...report.replays.map(
      ({ matter, replay }) =>
        `旧案重算（${matter}）：${replay.rows.length}件，${replay.inside}件仍在阶次以内，${replay.above}件高于，${replay.below}件低于，${replay.uncovered}件没有落入任何一档。`,
    ),
  ];
}
