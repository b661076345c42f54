import { readFileSync } from 'node:fs';
import type { RuleId } from '@lpt/law';
import { describe, expect, test } from 'vitest';
import { stateCouncilCalendar as calendar } from '../calendar/calendar.ts';
import { askDeadline } from '../checkup/ask-deadline.ts';
import type { Fact } from '../engine/fact.ts';
import type { Guard } from '../engine/guard.ts';
import { type FactName, type Facts, facts } from '../facts/facts.ts';
import { guards } from '../guards/guards.ts';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';

const rows = scenarios(readFileSync(new URL('./single-rules.scenarios.md', import.meta.url), 'utf8'));

function factsOf(cell: string, { reads }: Guard): Facts {
  const pairs = cell.split('、').map((pair) => pair.split('=') as [FactName, string]);
  for (const [name, value] of pairs) expect((facts[name] as Fact).values, cell).toContain(value);
  expect(pairs.map(([name]) => name).toSorted()).toEqual([...reads].toSorted());
  return Object.fromEntries(pairs) as Facts;
}

describe('条件各有合法、不合法的一行', () => {
  test.each(
    rows
      .filter((row) => row.section === '条件')
      .map((row) => [`${row.cell('规则')} ${row.cell('条件')}`, row] as const),
  )('%s', (_, row) => {
    const guard = Object.values(guards).find(({ title }) => title === row.cell('条件')) as Guard;
    expect(guard.rule).toBe(row.cell('规则'));
    expect(guard.holds(factsOf(row.cell('合法的事实'), guard))).toBe(true);
    expect(guard.holds(factsOf(row.cell('不合法的事实'), guard))).toBe(false);
  });
});

describe('期限各有一行', () => {
  test.each(
    rows
      .filter((row) => row.section === '期限')
      .map((row) => [`${row.cell('规则')} ${row.cell('期限')}`, row] as const),
  )('%s', (_, row) => {
    const rule = row.cell('规则') as RuleId;
    const from = day(row.cell('起算'));
    const answer = askDeadline({ rule, from, pauses: [], extensions: [], profiles: [], calendar });
    expect('ok' in answer && answer.ok && answer.value.date).toBe(row.cell('届满'));
  });
});
