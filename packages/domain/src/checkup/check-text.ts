import { type Citation, citeAll } from '@lpt/law';
import { procedureTitles } from '../case/case.ts';
import { fenRangeText } from '../discretion/range.ts';
import type { Refusal } from '../engine/refusal.ts';
import { chineseDay } from '../kernel/day.ts';
import { yuanText } from '../kernel/money.ts';
import type { CheckReport } from './check.ts';
import type { Needed, Reason } from './check-procedure.ts';
import type { CheckTopic } from './check-topic.ts';

/** 结果的中文说法，一行一句，小节以“一、”起头。没有结论的小节不写。 */
export function checkText(report: CheckReport): readonly string[] {
  const chapters = [
    chapter('适用的程序', procedure(report)),
    chapter('执法人员', officers(report)),
    chapter(
      '追责时效',
      report.limitation.map(({ says, articles }) => cited(says, articles)),
    ),
    chapter('适用的规定和裁量', discretion(report)),
    chapter('听证、审核、讨论', rights(report)),
    chapter('救济途径', report.remedies),
    chapter('加处罚款', lateFine(report)),
    chapter('公示', publication(report)),
    chapter('期限', clocks(report)),
    ...Object.entries(topicTitles).map(([name, title]) =>
      chapter(title, topic(report.topics[name as keyof typeof topicTitles])),
    ),
    chapter('不合法之处', report.refusals.map(refusal)),
    chapter('作出决定以前还差', report.outstanding.map(refusal)),
  ].filter(({ lines }) => lines.length > 0);
  const head = `判断之日：${chineseDay(report.on)}。${report.lawful ? '写到的环节没有发现不合法之处。' : `有${report.refusals.length}处不合法。`}`;
  return [
    head,
    ...chapters.flatMap(({ title, lines }, index) => [
      `${numerals[index] ?? ''}、${title}`,
      ...lines.map((line) => `  ${line}`),
    ]),
  ];
}

const topicTitles = {
  measure: '行政强制措施',
  execution: '强制执行',
  police: '移送公安机关',
  fastTrack: '快速办理',
  jurisdiction: '管辖',
  inspection: '行政检查',
} as const satisfies Readonly<Record<keyof CheckReport['topics'], string>>;

function topic(found: CheckTopic | undefined): readonly string[] {
  if (!found) return [];
  const wrong = found.refusals.length;
  const end = wrong > 0 ? `有${wrong}处不合法，见“不合法之处”。` : '没有发现不合法之处。';
  return [...found.says, ...clockLines(found.clocks), end];
}

const numerals = '一二三四五六七八九十'.split('').concat(['十一', '十二', '十三', '十四', '十五', '十六']);

function chapter(title: string, lines: readonly string[]) {
  return { title, lines };
}

function cited(says: string, articles: readonly Citation[]): string {
  return articles.length > 0 ? `${says}（${citeAll(articles)}）` : says;
}

function reasonLines(reasons: readonly Reason[]): readonly string[] {
  return reasons.map(({ says, articles }) => cited(says, articles));
}

function procedure({ procedure: found }: CheckReport): readonly string[] {
  if (!found) return [];
  return [`适用${procedureTitles[found.procedure]}。`, ...reasonLines(found.reasons)];
}

function officers({ officers: found }: CheckReport): readonly string[] {
  if (!found) return [];
  const each = found.each.map(({ name, says }) => `${name}：${says}。`);
  return [found.qualified ? '人数和资格符合要求。' : '人数或者资格不符合要求。', ...each];
}

function discretion({ discretion: found, position }: CheckReport): readonly string[] {
  if (!found) return [];
  const each = found.violations.flatMap(({ violation, title, law, assessment, notes }) => [
    `${violation} ${title}：${cited(law.says, law.articles)}`,
    `法定幅度${fenRangeText(assessment.statutory)}${assessment.range && assessment.tier ? `，“${assessment.tier.title}”阶次${fenRangeText(assessment.range)}` : ''}。`,
    cited(assessment.says, assessment.articles),
    ...notes.map((note) => `提示：${note}`),
  ]);
  return [...each, ...(position ? [position.says] : [])];
}

function rights({ hearing, legalReview, discussion }: CheckReport): readonly string[] {
  return [
    ...needed('有要求听证的权利，应当告知。', '没有达到听证标准。', hearing),
    ...needed('应当经法制审核。', '不是必须法制审核的案件。', legalReview),
    ...needed('应当由负责人集体讨论。', '不是必须集体讨论的案件。', discussion),
  ];
}

function needed(yes: string, no: string, found: Needed | undefined): readonly string[] {
  if (!found) return [];
  return found.needed ? [yes, ...reasonLines(found.reasons)] : [no];
}

function lateFine({ lateFine: found }: CheckReport): readonly string[] {
  if (!found) return [];
  const rows = found.rows.map(
    ({ day, on, amountFen, capped }) =>
      `第${day}日（${on}）${yuanText(amountFen)}元${capped ? '，达到上限' : ''}`,
  );
  return [
    cited(`缴款期限${chineseDay(found.dueOn)}届满，次日起加处。`, found.articles),
    ...rows,
    ...(found.paid ? [found.paid.says] : []),
  ];
}

function publication({ publication: channels }: CheckReport): readonly string[] {
  return channels.flatMap(({ title, published, says, clocks: dates, masked, articles }) => [
    cited(`${title}：${published ? '公开' : '不公开'}。${says}。`, articles),
    ...dates.map(({ title: what, derivation }) => `${what}：${derivation.due}`),
    ...(published && masked.length > 0 ? [`遮盖：${masked.join('；')}。`] : []),
  ]);
}

function clocks({ clocks: all }: CheckReport): readonly string[] {
  return clockLines(all);
}

function clockLines(all: CheckReport['clocks']): readonly string[] {
  return all.map(({ title, derivation, status }) => {
    const mark = derivation.provisional ? '（暂计）' : '';
    const due = derivation.dueAt?.slice(0, 16).replace('T', ' ') ?? derivation.due;
    return `${title}：${due}${mark}${status === 'overdue' ? '，逾期' : ''}`;
  });
}

function refusal({ says, detail, remedy, articles }: Refusal): string {
  return `${cited(`${says}${detail ? `：${detail}` : ''}`, articles)}。补救：${remedy}。`;
}
