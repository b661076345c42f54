import { procedureTitles } from '../case/case.ts';
import { fenRangeText } from '../discretion/range.ts';
import { chineseDay } from '../kernel/day.ts';
import { yuanText } from '../kernel/money.ts';
import type { CheckReport, OverdueClock } from './check.ts';
import type { ViolationAssessment } from './check-discretion.ts';
import type { Needed, Reason } from './check-procedure.ts';
import type { CheckTopic } from './check-topic.ts';
import { cited, clockLines, needItem, numbered, refusalItem } from './text-lines.ts';

/** 结果的中文说法，一行一句：先结论，后各环节，小节以“一、”起头；没有结论的小节不写。 */
export function checkText(report: CheckReport): readonly string[] {
  return [
    `判断之日：${chineseDay(report.on)}`,
    `结论：${conclusion(report)}`,
    ...chapterLines(report),
    ...report.others.flatMap(({ party, report: other }, index) => [
      '',
      `第${index + 2}名当事人${party.startsWith('第') ? '' : `“${party}”`}`,
      `结论：${conclusion(other)}`,
      ...chapterLines(other),
    ]),
  ];
}

function conclusion({ refusals, overdue, needs, outstanding, others }: CheckReport): string {
  const unlawful = others.filter(({ report }) => !report.lawful).length;
  const parts = [
    refusals.length > 0 ? `有${refusals.length}处不合法` : '写到的环节没有发现不合法之处',
    ...(unlawful > 0 ? [`另有${unlawful}名当事人有不合法之处`] : []),
    ...(overdue.length > 0 ? [`有${overdue.length}个期限逾期：${overdue.map(overdueText).join('、')}`] : []),
    ...(needs.length > 0 ? [`有${needs.length}项待补，没有补上的没有判断`] : []),
    ...(outstanding.length > 0 ? [`作出决定以前还差${outstanding.length}项`] : []),
  ];
  return `${parts.join('；')}。`;
}

function overdueText({ title, doneOn }: OverdueClock): string {
  return doneOn ? `${title}（${chineseDay(doneOn)}办结）` : `${title}（没有写明办结）`;
}

function chapterLines(report: CheckReport): readonly string[] {
  const topics = Object.entries(topicTitles).map(
    ([name, title]) => [title, topic(report.topics[name as keyof typeof topicTitles])] as const,
  );
  const chapters: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['不合法之处', numbered(report.refusals.map(refusalItem))],
    ['待补', numbered(report.needs.map(needItem))],
    ['作出决定以前还差', numbered(report.outstanding.map(refusalItem))],
    ['适用的程序', procedure(report)],
    ['执法人员', officers(report)],
    ['追责时效', report.limitation.map(({ says, articles }) => cited(says, articles))],
    ['适用的规定和裁量', discretion(report)],
    ['听证、审核、讨论', rights(report)],
    ['救济途径', report.remedies],
    ['加处罚款', lateFine(report)],
    ['公示', publication(report)],
    ['期限', clockLines(report.clocks)],
    ...topics,
  ];
  return chapters
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([title, lines], index) => [
      `${numerals[index] ?? ''}、${title}`,
      ...lines.map((line) => `  ${line}`),
    ]);
}

const topicTitles = {
  preservation: '先行登记保存',
  measure: '行政强制措施',
  execution: '强制执行',
  police: '移送公安机关',
  fastTrack: '快速办理',
  jurisdiction: '管辖',
  inspection: '行政检查',
} as const satisfies Readonly<Record<keyof CheckReport['topics'], string>>;

const numerals = '一二三四五六七八九十'
  .split('')
  .concat(['十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八', '十九']);

function topic(found: CheckTopic | undefined): readonly string[] {
  if (!found) return [];
  const end = [
    found.refusals.length > 0 ? '有不合法之处，见前' : '没有发现不合法之处',
    ...(found.needs.length > 0 ? [`另有${found.needs.length}项待补`] : []),
  ];
  return [...found.says, ...clockLines(found.clocks), `${end.join('；')}。`];
}

function reasonLines(reasons: readonly Reason[]): readonly string[] {
  return reasons.map(({ says, articles }) => cited(says, articles));
}

function procedure({ procedure: found }: CheckReport): readonly string[] {
  if (!found) return [];
  const { fastTrack } = found;
  return [
    `适用${procedureTitles[found.procedure]}。`,
    ...reasonLines(found.reasons),
    ...(fastTrack ? [cited(fastTrack.says, fastTrack.articles)] : []),
  ];
}

function officers({ officers: found }: CheckReport): readonly string[] {
  if (!found) return [];
  const each = found.each.map(({ name, says }) => `${name}：${says}。`);
  return [found.qualified ? '人数和资格符合要求。' : '人数或者资格不符合要求。', ...each];
}

function discretion({ discretion: found, position }: CheckReport): readonly string[] {
  if (!found) return [];
  const several = found.violations.length > 1;
  const sum = found.statutory
    ? [
        `各项合计：法定幅度${fenRangeText(found.statutory)}${found.range ? `，裁量幅度${fenRangeText(found.range)}` : ''}；同一行为的只计罚款数额高的一项。`,
      ]
    : [];
  return [
    ...found.violations.flatMap((each, index) => violationLines(each, index)),
    ...(several ? sum : []),
    ...(position ? [position.says] : []),
  ];
}

function violationLines({ title, law, assessment, notes }: ViolationAssessment, index: number) {
  const { missing, statutory, tier, range } = assessment;
  const inside = range && tier ? `，“${tier.title}”阶次${fenRangeText(range)}` : '';
  return [
    `第${index + 1}项 ${title}：${cited(law.says, law.articles)}`,
    ...(missing.length > 0
      ? [`法定幅度：缺少${missing.join('、')}，没有判断。`]
      : [`法定幅度：${fenRangeText(statutory)}${inside}。`, cited(assessment.says, assessment.articles)]),
    ...notes
      .filter((note) => missing.length === 0 || note !== assessment.says)
      .map((note) => `提示：${note}`),
  ];
}

function rights({ hearing, legalReview, discussion }: CheckReport): readonly string[] {
  return [
    ...needed('听证', '有要求听证的权利，应当告知', '没有达到听证标准', hearing),
    ...(hearing?.request ? reasonLines([hearing.request]) : []),
    ...needed('法制审核', '应当经法制审核', '不是必须法制审核的案件', legalReview),
    ...needed('集体讨论', '应当由负责人集体讨论', '不是必须集体讨论的案件', discussion),
  ];
}

function needed(title: string, yes: string, no: string, found: Needed | undefined): readonly string[] {
  if (!found) return [];
  if (found.needed) return [`${title}：${yes}。`, ...reasonLines(found.reasons)];
  return [`${title}：${found.undetermined ? '没有登记适用的听证数额标准，没有判断' : no}。`];
}

function lateFine({ lateFine: found }: CheckReport): readonly string[] {
  if (!found) return [];
  const rows = found.rows.map(
    ({ day, on, amountFen, capped }) =>
      `第${day}日（${chineseDay(on)}）：${yuanText(amountFen)}元${capped ? '，达到上限' : ''}。`,
  );
  return [
    cited(`缴款期限${chineseDay(found.dueOn)}届满，次日起每日按罚款数额的百分之三加处`, found.articles),
    ...rows,
    ...(found.paid ? [found.paid.says] : []),
  ];
}

function publication({ publication: channels }: CheckReport): readonly string[] {
  return channels.flatMap(({ title, published, says, clocks: dates, fields, masked, articles }) => [
    cited(`${title}：${published ? '公开' : '不公开'}。${says}`, articles),
    ...dates.map(({ title: what, derivation }) => `${what}：至${chineseDay(derivation.due)}。`),
    ...(published && fields.length > 0 ? [`公开：${fields.join('、')}。`] : []),
    ...(published && masked.length > 0 ? [`遮盖：${masked.join('；')}。`] : []),
  ]);
}
