import { readFileSync } from 'node:fs';
import { type RuleId, rules } from '@lpt/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateCouncilCalendar as calendar } from '../calendar/calendar.ts';
import { deadlines } from '../deadlines/deadlines.ts';
import { pauseTitles } from '../deadlines/pauses.ts';
import { day, plusDays } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import type { Profile } from '../registry/registry.ts';
import { profileTitles } from '../registry/titles.ts';
import { type ScenarioRow, scenarios } from '../testing/scenarios.ts';
import {
  askDeadline,
  type DeadlineAnswer,
  type DeadlineAsk,
  deadlineText,
  pauseKindOf,
  pauseKindsText,
} from './ask-deadline.ts';

const usual = { pauses: [], extensions: [], profiles: [], calendar } as const;

function ask(rule: RuleId, from: string, more: Partial<DeadlineAsk> = {}) {
  return askDeadline({ ...usual, rule, from: day(from), ...more });
}

function answered(...call: Parameters<typeof ask>): DeadlineAnswer {
  const found = ask(...call);
  if ('problem' in found || !found.ok) throw new Error(JSON.stringify(found));
  return found.value;
}

function cells(text: string): readonly string[] {
  return text === '—' ? [] : text.split('、');
}

function askedIn(row: ScenarioRow): DeadlineAsk {
  const from = row.cell('起算');
  const titles = Object.entries(profileTitles);
  return {
    ...usual,
    rule: row.cell('规则') as RuleId,
    from: day(from.slice(0, 10)),
    ...(from.length > 10 ? { fromAt: instant(`${from.replace(' ', 'T')}:00+08:00`) } : {}),
    profiles: cells(row.cell('领域')).map((title) => titles.find(([, one]) => one === title)?.[0] as Profile),
    pauses: cells(row.cell('不计入')).map((text) => {
      const [first = '', last = ''] = text.split('至');
      return { from: day(first), to: day(last) };
    }),
    extensions: cells(row.cell('延长')).map((count) => ({ count: Number(count) })),
  };
}

describe('情景表', () => {
  const path = new URL('./ask-deadline.scenarios.md', import.meta.url);
  for (const row of scenarios(readFileSync(path, 'utf8'))) {
    test(`第${row.line}行：${row.cell('情形')}`, () => {
      const found = askDeadline(askedIn(row));
      if ('problem' in found) return expect(found.problem).toContain(row.cell('结果'));
      if (!found.ok) return expect(found.refusals.map(({ says }) => says).join('；')).toBe(row.cell('结果'));
      return expect(found.value.date).toBe(row.cell('结果'));
    });
  }
});

describe('问法', () => {
  test('没有期限的规则答一句话', () => {
    expect(ask('OFF-01', '2026-01-05')).toEqual({
      problem: expect.stringMatching(/^规则OFF-01没有规定期限，不能计算：.+《行政处罚法》第四十二条第一款/),
    });
  });

  test('按小时计的不写时刻，说明怎样写', () => {
    expect(ask('COE-08', '2026-01-05')).toEqual({
      problem: '规则COE-08按小时计，起算时刻要写到分，如2026-01-05T10:00。',
    });
  });

  test('小时跨过节假日照样走', () => {
    const found = answered('COE-08', '2026-10-01', { fromAt: instant('2026-10-01T22:30:00+08:00') });
    expect(found.derivation.dueAt).toBe('2026-10-02T22:30:00+08:00');
  });

  test('没有写领域时，别的领域算得不同的一并列出', () => {
    const found = answered('DEC-07', '2025-07-07');
    expect(found.date).toBe('2025-10-05');
    expect(found.elsewhere).toEqual([
      { scope: 'market', length: { count: 90, unit: 'calendar-day' }, date: '2025-10-09' },
      { scope: 'agriculture', length: { count: 90, unit: 'calendar-day' }, date: '2025-10-09' },
    ]);
    expect(deadlineText(found)).toContain('市场监管另有规定，算得2025-10-09。');
  });

  test('写明的事由不在列举之内，不扣除并说明', () => {
    const found = answered('SEA-05', '2026-01-20', {
      pauses: [{ kind: 'hearing', from: day('2026-01-21'), to: day('2026-02-01') }],
    });
    expect(found.date).toBe('2026-02-19');
    expect(found.derivation.steps.at(-1)?.says).toContain('（听证）不是本期限列举的扣除事由');
  });

  test('扣除事由用代号或者中文都认得，一个不少', () => {
    for (const [kind, title] of Object.entries(pauseTitles)) {
      expect(pauseKindOf(kind)).toBe(kind);
      expect(pauseKindOf(title)).toBe(kind);
      expect(pauseKindsText()).toContain(`${kind}（${title}）`);
    }
    expect(pauseKindOf('放假')).toBeUndefined();
  });

  test('期限表里的每条规则，任何一日都答得出', () => {
    const ids = [...new Set(deadlines.map(({ rule }) => rule))];
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.integer({ min: 0, max: 900 }), (rule, offset) => {
        const from = plusDays(day('2026-07-01'), offset);
        const found = ask(rule, from, { fromAt: instant(`${from}T10:00:00+08:00`) });
        expect('ok' in found && found.ok).toBe(true);
      }),
    );
  });

  test('任何规则要么答得出，要么说没有期限，从不抛出', () => {
    for (const { id } of rules) {
      const found = ask(id, '2026-09-01', { fromAt: instant('2026-09-01T10:00:00+08:00') });
      if ('problem' in found) expect(found.problem).toMatch(/没有规定|不能计算/);
      else expect(found.ok).toBe(true);
    }
  });
});
