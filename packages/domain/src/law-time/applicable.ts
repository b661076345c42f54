import { APL, type Citation, statuteOf } from '@lpt/law';
import type { Benchmark } from '../discretion/benchmark.ts';
import type { Values } from '../discretion/condition.ts';
import { type Assessment, assess } from '../discretion/engine.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import type { Matter } from '../matters/matter.ts';
import { compareVersions, type Milder, type VersionView } from './milder.ts';
import { benchmarkOn, matterOn, matterVersions } from './versions.ts';

/** 要选版本的一项违法行为。 */
export type LawQuestion = Readonly<{
  matter: string;
  circumstances: Values;
  /** 行为终了之日。 */
  actedOn: Day;
  /** 作出决定之日；还没有决定的，为判断之日。 */
  decidedOn: Day;
  /** 基准表有重叠时指定的阶次。 */
  choose?: string;
  /** 登记以外的版本表，由旧到新；不写即登记的各版本。 */
  versions?: readonly Matter[];
}>;

/** 适用哪一日的规定，以及为什么。 */
export type ApplicableLaw = Readonly<{
  /** 适用行为时的还是决定时的规定；两日规定相同的为行为时。 */
  law: 'act-date' | 'decision-date';
  /** 新旧规定相比；两日是同一版本的没有。 */
  compared?: Milder;
  matter: Matter;
  benchmark?: Benchmark;
  assessment: Assessment;
  /** 决定时的规定不再处罚这一行为。 */
  noLongerPunished: boolean;
  says: string;
  articles: readonly Citation[];
  /** 须由人核对的事；只提示，不拦。 */
  warnings: readonly string[];
}>;

const articles = [APL.art(37)];

/**
 * 从旧兼从轻：适用行为时的规定；决定时规定已经改变而较轻，或者不再处罚的，适用决定时的规定（LAW-01）。
 * 事项没有登记过任何版本时没有结果。
 */
export function applicableLaw(q: LawQuestion): ApplicableLaw | undefined {
  const older = versionOn(q, q.actedOn);
  const newer = versionOn(q, q.decidedOn);
  if (older && newer) return both(q, older, newer);
  if (older) return repealed(q, viewOf(q, older));
  return newer ? unregistered(q, viewOf(q, newer)) : neither(q);
}

/** 某一日的规定和裁量基准，还没有用来评本案。 */
type Version = Readonly<{ matter: Matter; benchmark: Benchmark | undefined; on: Day }>;

type View = VersionView & Readonly<{ benchmark?: Benchmark }>;

function versionOn(q: LawQuestion, on: Day): Version | undefined {
  const matter = matterOn(q.matter, on, q.versions ?? matterVersions(q.matter));
  return matter && { matter, benchmark: benchmarkOn(matter, on), on };
}

function viewOf({ circumstances, choose }: LawQuestion, { matter, benchmark, on }: Version): View {
  const assessment = assess({ matter, benchmark, circumstances, on, ...(choose ? { choose } : {}) });
  return { matter, assessment, ...(benchmark ? { benchmark } : {}) };
}

function both(q: LawQuestion, then: Version, now: Version): ApplicableLaw {
  const older = viewOf(q, then);
  // 多数案件行为时和决定时是同一版本，不必评第二次。
  if (then.matter === now.matter && then.benchmark === now.benchmark)
    return answer(older, {
      law: 'act-date',
      says: `行为终了于${chineseDay(q.actedOn)}，至${chineseDay(q.decidedOn)}规定没有改变，适用行为时的规定。`,
    });
  const newer = viewOf(q, now);
  const what = older.matter === newer.matter ? '裁量基准' : '规定';
  const compared = compareVersions(older, newer);
  if (compared === 'newer-milder')
    return answer(newer, {
      law: 'decision-date',
      compared,
      says: `${what}在行为终了（${chineseDay(q.actedOn)}）以后改变，决定时的${what}对本案较轻，适用决定时的${what}。`,
    });
  const why = {
    'newer-heavier': `决定时的${what}对本案较重`,
    same: `新旧${what}对本案轻重相同`,
    unknown: `情节不全，比不出新旧${what}的轻重`,
  }[compared];
  return answer(older, {
    law: 'act-date',
    compared,
    says: `${what}在行为终了（${chineseDay(q.actedOn)}）以后改变，${why}，适用行为时的${what}。`,
    warnings:
      compared === 'unknown' ? ['补全情节后再比一次：决定时的规定较轻的，应当适用决定时的规定。'] : [],
  });
}

function repealed(q: LawQuestion, older: View): ApplicableLaw {
  return {
    ...answer(older, {
      law: 'decision-date',
      says: `行为时处罚这一行为的规定在${chineseDay(q.decidedOn)}以前已经失效，没有后继的规定；不再认为违法的，适用决定时的规定，不予处罚。`,
      warnings: ['核对有没有后继的规定：确不再处罚的不予处罚，另有规定的先录入该规定。'],
    }),
    noLongerPunished: true,
  };
}

function unregistered(q: LawQuestion, newer: View): ApplicableLaw {
  return answer(newer, {
    law: 'decision-date',
    says: `行为终了于${chineseDay(q.actedOn)}，登记的规定自${chineseDay(newer.matter.from)}起施行；行为时的规定没有登记，暂以决定时的规定计算。`,
    warnings: ['行为时的规定没有登记：先核对行为时是否违法、怎样处罚，较轻的应当适用行为时的规定。'],
  });
}

function neither(q: LawQuestion): ApplicableLaw | undefined {
  const [first] = q.versions ?? matterVersions(q.matter);
  if (!first) return undefined;
  const version = { matter: first, benchmark: benchmarkOn(first, first.from), on: first.from };
  return answer(viewOf(q, version), {
    law: 'act-date',
    says: `登记的规定自${chineseDay(first.from)}起施行，行为时、决定时都没有登记的规定。`,
    warnings: ['行为时和决定时的规定都没有登记，不得据此处罚，先核对当时的规定。'],
  });
}

type Conclusion = Pick<ApplicableLaw, 'law' | 'says'> & Partial<Pick<ApplicableLaw, 'compared' | 'warnings'>>;

function answer(view: View, { warnings = [], ...conclusion }: Conclusion): ApplicableLaw {
  return {
    ...conclusion,
    ...view,
    noLongerPunished: false,
    articles,
    warnings: [...warnings, ...unverified(view.matter)],
  };
}

/** 只见转述、没有见过全文的法律文件：提示核对，不拦。 */
function unverified({ violates, penalizes }: Matter): readonly string[] {
  const codes = new Set([...violates, ...penalizes].map(({ statute }) => statute));
  return [...codes]
    .map(statuteOf)
    .filter(({ basis }) => basis === 'secondary')
    .map(({ shortTitle }) => `${shortTitle}只见转述，没有核对官方原文；作出决定以前应当核对条文和幅度。`);
}
