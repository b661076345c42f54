import { addWorkingDays, isWorkingDay, type WorkCalendar } from '../calendar/calendar.ts';
import { derive, deriveBack, deriveHours } from '../deadlines/count.ts';
import { countingRule } from '../deadlines/counting-rules.ts';
import { withProvincial } from '../deadlines/deadlines.ts';
import type { Derivation, Extension } from '../deadlines/derivation.ts';
import { type Pause, pauseTitles } from '../deadlines/pauses.ts';
import type { DeadlineRow } from '../deadlines/row.ts';
import { accepted, type Outcome, refused } from '../engine/refusal.ts';
import { type Day, plusDays } from '../kernel/day.ts';
import type { DeadlineAnswer, DeadlineAsk, DeadlineProblem } from './asked-deadline.ts';
import { extensionRefusals, extensionsOf } from './asked-extensions.ts';
import { fixedDay } from './asked-fixed-day.ts';
import { hoursWithoutTime } from './asked-hours.ts';
import { askedNotes, excludes } from './asked-notes.ts';
import { askedRow, rowsBeside, rowsOfRule } from './asked-rows.ts';
import { noPeriodSays } from './no-period.ts';

/** 计算期限。规则没有期限的，答 `problem`；延长不合规定的，拒绝并说明。 */
export function askDeadline(q: DeadlineAsk): DeadlineProblem | Outcome<DeadlineAnswer> {
  const fixed = fixedDay(q);
  if (fixed) return accepted(fixed);
  const found = askedRow(q.rule, q.from, {
    profiles: q.profiles,
    pauses: q.pauses.length > 0,
    extensions: q.extensions.length > 0,
  });
  if (!found) return { problem: noPeriodSays(q.rule, q.from, q.profiles) };
  const row = withProvincial(found, q.profiles, q.from);
  const refusals = extensionRefusals(row, q.extensions);
  if (refusals.length > 0) return refused(refusals);
  const derivation = derivationOf(q, row, extensionsOf(row, q.extensions));
  const { due, steps } = derivation;
  return accepted({
    rule: q.rule,
    title: row.title,
    scope: row.scope,
    length: row.length,
    direction: row.direction,
    date: due,
    ...practical(row, due, q.calendar),
    ...(row.onceFull?.next ? { dayAfter: plusDays(due, 1) } : {}),
    derivation: { ...derivation, steps: [...steps, ...askedNotes(q, row, due)] },
    articles: row.articles,
    elsewhere: elsewhere(q, found, due),
  });
}

function practical({ direction, length }: DeadlineRow, due: Day, calendar: WorkCalendar) {
  if (direction === 'earliest' || length.unit === 'hour' || isWorkingDay(due, calendar)) return {};
  return { practical: addWorkingDays(due, -1, calendar) };
}

function derivationOf(q: DeadlineAsk, row: DeadlineRow, extensions: readonly Extension[]): Derivation {
  const { roll, startGround, rollGround } = countingRule(
    row,
    q.profiles.length > 0 ? q.profiles : [row.scope],
  );
  const { length, articles, runsFrom } = row;
  if (length.unit === 'hour')
    return q.fromAt
      ? deriveHours({ count: length.count, fromAt: q.fromAt, fromTitle: runsFrom, articles })
      : hoursWithoutTime(row, q.from);
  if (row.direction === 'back')
    return deriveBack({
      count: length.count,
      before: q.from,
      beforeTitle: runsFrom,
      calendar: q.calendar,
      articles,
      ground: startGround,
    });
  return derive({
    length,
    from: q.from,
    fromTitle: runsFrom,
    roll,
    ...(row.onceFull ? { onceFull: row.onceFull } : {}),
    pauses: pausesOf(q, row),
    pauseArticles: row.excludedBy ?? [],
    extensions,
    calendar: q.calendar,
    articles,
    startGround,
    rollGround,
  });
}

function pausesOf({ pauses }: DeadlineAsk, row: DeadlineRow): readonly Pause[] {
  return pauses
    .filter(({ kind }) => excludes(row, kind))
    .map(({ kind, from, to }) => ({ from, to, title: kind ? pauseTitles[kind] : '依法不计入的期间' }));
}

/** 同一规则的其他情形，没有指明机关时的其他领域，指明机关时该领域另有的规定，算出来不同的一并列出。 */
function elsewhere(q: DeadlineAsk, row: DeadlineRow, due: Day): DeadlineAnswer['elsewhere'] {
  const ofRule = rowsOfRule(q.rule, q.from)
    .filter((other) => other !== row && other.length.unit !== 'hour')
    .filter(({ scope }) => q.profiles.length === 0 || scope === row.scope);
  return [...ofRule, ...rowsBeside(row, q.from, q.profiles)]
    .filter((other) => extensionRefusals(other, q.extensions).length === 0)
    .map((other) => ({
      rule: other.rule,
      title: other.title,
      scope: other.scope,
      length: other.length,
      date: derivationOf(q, other, extensionsOf(other, q.extensions)).due,
    }))
    .filter(({ date }) => date !== due);
}
