import { type RuleId, rule } from '@lpt/law';
import { holdStep } from '../deadlines/says.ts';
import { chineseDay, day, yearOf } from '../kernel/day.ts';
import type { Profile } from '../registry/registry.ts';
import type { DeadlineAnswer, DeadlineAsk } from './asked-deadline.ts';

type FixedDay = Readonly<{ title: string; scope: Profile; says: string; on: string }>;

/** 每年固定的日子，不从某日起算。 */
const fixedDays: Partial<Readonly<Record<RuleId, FixedDay>>> = {
  'PUB-22': {
    title: '公开上年度行政执法数据和报告',
    scope: 'guangdong',
    says: '每年1月31日以前',
    on: '01-31',
  },
};

/** 一条规则固定的日子的题名、范围和说法。 */
export function fixedDayOf(id: RuleId): FixedDay | undefined {
  return fixedDays[id];
}

/** 每年固定的日子：从写明的日子起，最近的一个。不是固定日子的规则没有。 */
export function fixedDay(q: DeadlineAsk): DeadlineAnswer | undefined {
  const fixed = fixedDays[q.rule];
  if (!fixed) return undefined;
  const inYear = (year: number) => day(`${year}-${fixed.on}`);
  const thisYear = inYear(yearOf(q.from));
  const date = q.from <= thisYear ? thisYear : inYear(yearOf(q.from) + 1);
  const { articles } = rule(q.rule);
  const says = `固定的日子：${fixed.says}，不从某日起算；自${chineseDay(q.from)}起最近的是${chineseDay(date)}。`;
  const held = holdStep(date, q.calendar, { articles: [], interpretation: 5 });
  const ignored =
    q.pauses.length + q.extensions.length > 0
      ? [{ says: '注意：固定的日子没有可以扣除的期间，也不能延长。' }]
      : [];
  return {
    rule: q.rule,
    title: fixed.title,
    scope: fixed.scope,
    fixed: fixed.says,
    direction: 'forward',
    date,
    ...(held[0]?.day ? { practical: held[0].day } : {}),
    derivation: {
      due: date,
      provisional: !q.calendar.final(yearOf(date)),
      steps: [{ says, day: date, articles }, ...held, ...ignored],
    },
    articles,
    elsewhere: [],
  };
}
