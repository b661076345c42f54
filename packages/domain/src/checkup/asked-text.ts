import type { RuleId } from '@lpt/law';
import { lengthText } from '../deadlines/length.ts';
import { chineseDay, type Day, weekdayOf } from '../kernel/day.ts';
import { chineseInstant } from '../kernel/instant.ts';
import type { Profile } from '../registry/registry.ts';
import { profileTitles } from '../registry/titles.ts';
import type { DeadlineAnswer, DeadlineProblem } from './asked-deadline.ts';
import { fixedDayOf } from './asked-fixed-day.ts';
import { askedRow } from './asked-rows.ts';
import { noPeriodSays } from './no-period.ts';

const heads = { forward: '最后一日', back: '最迟之日', earliest: '数满之日' } as const;

/** 答案的中文说法，一行一句。 */
export function deadlineText(answer: DeadlineAnswer): readonly string[] {
  const { rule, title, scope, length, fixed, date, derivation, practical } = answer;
  const span = length ? lengthText(length) : (fixed ?? '');
  const provisional = derivation.provisional ? '，暂计' : '';
  return [
    `${rule} ${title}（${profileTitles[scope]}，${span}）`,
    derivation.dueAt
      ? `最后时刻：${date} ${derivation.dueAt.slice(11, 16)}（${chineseInstant(derivation.dueAt)}，${weekday(date)}）`
      : `${heads[answer.direction]}：${date}（${chineseDay(date)}，${weekday(date)}）${provisional}`,
    ...(practical
      ? [`此前最后一个工作日：${practical}（${chineseDay(practical)}，${weekday(practical)}）`]
      : []),
    ...answer.elsewhere.map((other) =>
      other.scope === scope
        ? `另一种情形“${other.title}”（${lengthText(other.length)}），算得${other.date}。`
        : `${profileTitles[other.scope]}另有规定${other.rule === rule ? '' : `（${other.rule}）`}，算得${other.date}。`,
    ),
  ];
}

function weekday(d: Day): string {
  return `星期${['日', '一', '二', '三', '四', '五', '六'][weekdayOf(d)] ?? ''}`;
}

/** 一条规则的期限有多长、从何时起算；没有期限的答为什么。还没有写起算日期时用。 */
export function periodOf(
  rule: RuleId,
  on: Day,
  profiles: readonly Profile[],
): Readonly<{ says: string }> | DeadlineProblem {
  const fixed = fixedDayOf(rule);
  if (fixed) return { says: `${rule} ${fixed.title}（${profileTitles[fixed.scope]}，${fixed.says}）` };
  const row = askedRow(rule, on, { profiles, pauses: false, extensions: false });
  if (!row) return { problem: noPeriodSays(rule, on, profiles) };
  const { title, scope, length, runsFrom, direction } = row;
  const starts = direction === 'back' ? `从“${runsFrom}”之日往前数` : `自“${runsFrom}”起算`;
  return { says: `${rule} ${title}（${profileTitles[scope]}，${lengthText(length)}，${starts}）` };
}
