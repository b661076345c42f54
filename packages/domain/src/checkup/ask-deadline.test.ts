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
import { askDeadline } from './ask-deadline.ts';
import type { DeadlineAnswer, DeadlineAsk } from './asked-deadline.ts';
import { ownRows } from './asked-own-rows.ts';
import { pauseKindOf, pauseKindsText } from './asked-pauses.ts';
import { clocksNear } from './asked-related.ts';
import { rowsEver } from './asked-rows.ts';
import { calledRule, unknownRuleSays } from './asked-rule.ts';
import { deadlineText, periodOf } from './asked-text.ts';

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
      problem: expect.stringMatching(
        /^规则OFF-01没有规定期限，不能计算：它规定应当怎样办.+《行政处罚法》第四十二条第一款/,
      ),
    });
  });

  test('按小时计的不写时刻，算到日，说明怎样写到分', () => {
    const found = answered('COE-08', '2026-01-05');
    expect(found.derivation).toMatchObject({ due: '2026-01-06' });
    expect(found.derivation.dueAt).toBeUndefined();
    expect(found.derivation.steps.at(-1)?.says).toContain('如2026-01-05T10:00');
  });

  test('小时跨过节假日照样走', () => {
    const found = answered('COE-08', '2026-10-01', { fromAt: instant('2026-10-01T22:30:00+08:00') });
    expect(found.derivation.dueAt).toBe('2026-10-02T22:30:00+08:00');
  });

  test('没有写领域时，别的领域算得不同的一并列出', () => {
    const found = answered('DEC-07', '2025-07-07');
    expect(found.date).toBe('2025-10-05');
    expect(found.elsewhere).toEqual([
      expect.objectContaining({ scope: 'market', date: '2025-10-09' }),
      expect.objectContaining({ scope: 'agriculture', date: '2025-10-09' }),
      expect.objectContaining({ scope: 'customs', date: '2026-01-07' }),
    ]);
    expect(deadlineText(found)).toContain('市场监管另有规定，算得2025-10-09。');
  });

  test('写明了领域，该领域对同一期限另有规定、算得不同的，一并列出', () => {
    const found = answered('NOT-01', '2026-02-13', { profiles: ['agriculture'] });
    expect(deadlineText(found)).toContain('农业农村另有规定（NOT-05），算得2026-02-25。');
    const built = answered('DEC-07', '2026-01-12', {
      profiles: ['construction'],
      extensions: [{ count: 30 }],
    });
    expect(built.derivation.steps.at(-1)?.says).toBe(
      '注意：住房城乡建设另有规定（DEC-10），扣除、延长按该规定计算。',
    );
  });

  test('写明的事由不在列举之内，不扣除并说明', () => {
    const found = answered('SEA-05', '2026-01-20', {
      pauses: [{ kind: 'hearing', from: day('2026-01-21'), to: day('2026-02-01') }],
    });
    expect(found.date).toBe('2026-02-19');
    expect(found.derivation.steps.at(-1)?.says).toContain('（听证）不是本期限列举的扣除事由');
    expect(found.derivation.steps.at(-1)?.says).toContain('列举的只有：已书面告知的检测');
  });

  test.each([
    ['2026-01-01', '2026-01-20', '在起算之日以前'],
    ['2026-06-01', '2026-06-05', '在届满以后'],
  ])('期间%s至%s不在期限以内，说明没有扣除', (first, last, says) => {
    const found = answered('SEA-05', '2026-01-20', { pauses: [{ from: day(first), to: day(last) }] });
    expect(found.date).toBe('2026-02-19');
    expect(found.derivation.steps.at(-1)?.says).toContain(says);
  });

  test('一条规则有几种情形的，另一种也算出来', () => {
    expect(deadlineText(answered('CRT-08', '2026-09-01')).at(-1)).toBe(
      '另一种情形“人民法院听取意见后作出是否执行的裁定”（30日），算得2026-10-08。',
    );
    expect(answered('SUP-18', '2026-09-01').elsewhere).toMatchObject([{ date: '2026-09-15' }]);
    expect(answered('ARC-05', '2016-09-01').elsewhere).toMatchObject([{ date: '2036-09-01' }]);
  });

  test('最迟之日、不顺延的最后一日正逢放假的，另答此前最后一个工作日', () => {
    expect(answered('HEA-11', '2026-05-14').practical).toBe('2026-04-30');
    expect(answered('SEA-05', '2026-01-20').practical).toBe('2026-02-14');
    expect(answered('HEA-08', '2026-02-13').practical).toBeUndefined();
    expect(deadlineText(answered('HEA-11', '2026-05-14'))).toContain(
      '此前最后一个工作日：2026-04-30（2026年4月30日，星期四）',
    );
  });

  test('延长的单位与规定不同的拒绝：一个月可能是三十一日，十五日不是十五个工作日', () => {
    const refusalOf = (rule: RuleId, unit: 'month' | 'calendar-day', count: number) => {
      const found = ask(rule, '2026-01-20', { extensions: [{ count, unit }] });
      return 'problem' in found || found.ok ? '' : found.refusals.map(({ says }) => says).join('');
    };
    expect(refusalOf('SEA-05', 'month', 1)).toContain('最多延长30日，按日历日计，不能写作1个月');
    expect(refusalOf('FIL-01', 'calendar-day', 15)).toContain('按工作日计，不能写作15日');
  });

  test('每一条延长都写明依据', () => {
    const { steps } = answered('FIL-01', '2024-09-10', { extensions: [{ count: 15 }] }).derivation;
    expect(steps.find(({ says }) => says.startsWith('延长'))?.articles).toHaveLength(1);
  });

  test('扣除事由用代号或者中文都认得，一个不少', () => {
    for (const [kind, title] of Object.entries(pauseTitles)) {
      expect(pauseKindOf(kind)).toBe(kind);
      expect(pauseKindOf(title)).toBe(kind);
      expect(pauseKindsText()).toContain(`${kind}（${title}）`);
    }
    expect(pauseKindOf('放假')).toBeUndefined();
    expect(['检测', '检验', '公告', '分期'].map(pauseKindOf)).toEqual([
      'testing',
      'testing',
      'public-notice',
      'approved-deferral',
    ]);
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

  /** 有时间单位而不是一段期间：年龄、计算办法、放假天数、固定的日子。 */
  const noSpans = ['DIS-01', 'DIS-02', 'TIM-02', 'TIM-10', 'PUB-22'];

  test('写明了时间长度的规则都算得出，长度与规则写的相同', () => {
    const timed = ['working-day', 'calendar-day', 'hour', 'month', 'year'];
    const wanted = rules.filter(({ id, unit = '' }) => timed.includes(unit) && !noSpans.includes(id));
    expect(wanted.length).toBeGreaterThan(100);
    for (const { id, number, unit } of wanted) {
      const lengths = rowsEver(id).map(({ length }) => length);
      // 两条规则把办案期限和延长写在一起，数字是延长的。
      const expected = ['DEC-10', 'DEC-11'].includes(id)
        ? { count: 90, unit: 'calendar-day' }
        : { count: number, unit };
      expect(lengths, id).toContainEqual(expected);
    }
  });

  test('须数满的期限都说明数满以后怎样', () => {
    for (const row of [...deadlines, ...ownRows])
      expect(row.onceFull !== undefined, `${row.rule} ${row.scope}`).toBe(row.direction === 'earliest');
  });

  test('催告满十日的次日才能申请法院执行，公告满三十日当日即视为送达', () => {
    expect(answered('URG-04', '2026-09-18')).toMatchObject({ date: '2026-10-09', dayAfter: '2026-10-10' });
    expect(answered('HEA-18', '2026-09-01')).toMatchObject({ date: '2026-09-10', dayAfter: '2026-09-11' });
    expect(answered('SRV-08', '2026-07-01').dayAfter).toBeUndefined();
  });

  test('任何规则要么答得出，要么说没有期限，从不抛出', () => {
    for (const { id } of rules) {
      const found = ask(id, '2026-09-01', { fromAt: instant('2026-09-01T10:00:00+08:00') });
      if ('problem' in found) expect(found.problem).toMatch(/没有规定|不能计算/);
      else expect(found.ok).toBe(true);
    }
  });

  test('固定的日子正逢放假的，另答此前最后一个工作日；写了延长的说明不能延长', () => {
    const found = answered('PUB-22', '2025-11-01', { extensions: [{ count: 5 }] });
    expect(found).toMatchObject({ date: '2026-01-31', practical: '2026-01-30', fixed: '每年1月31日以前' });
    expect(deadlineText(found)[0]).toBe('PUB-22 公开上年度行政执法数据和报告（广东，每年1月31日以前）');
    expect(found.derivation.steps.at(-1)?.says).toContain('不能延长');
  });

  test('没有期限的规则指去的，都是有期限的规则，自己没有', () => {
    for (const [id, near] of Object.entries(clocksNear)) {
      expect(rowsEver(id), id).toEqual([]);
      for (const each of near) expect(rowsEver(each), `${id} ${each}`).not.toEqual([]);
    }
  });

  test('还没有写起算之日，先答多长、从何时起算', () => {
    expect(periodOf('HEA-11', day('2026-09-01'), [])).toEqual({
      says: 'HEA-11 听证七日前通知时间、地点（通用，7个工作日，从“举行听证”之日往前数）',
    });
    expect(periodOf('OFF-01', day('2026-09-01'), [])).toEqual({
      problem: expect.stringContaining('没有规定期限'),
    });
  });
});

describe('编号怎样写都认得', () => {
  test.each(['NOT-04', 'not-04', ' NOT-04 ', 'ＮＯＴ－０４', 'NOT04', 'not 4', 'NOT—04', 'NOT-04 告知'])(
    '%j',
    (text) => expect(calledRule(text)).toBe('NOT-04'),
  );

  test.each(['', '没有', 'NOT-99', 'NOT-041', 'NOT-04 +5', 'NOTE-04', '要求听证'])('%j不认得', (text) => {
    expect(calledRule(text)).toBeUndefined();
    expect(unknownRuleSays(text)).toContain(`没有“${text}”这条规则`);
  });

  test('写成题名的，列出相近的编号；有期限的在前', () => {
    expect(unknownRuleSays('要求听证')).toContain('HEA-08（要求听证）');
    expect(unknownRuleSays('NOT-99')).toContain('相近的有：NOT-01（陈述、申辩期限）、NOT-04');
    expect(unknownRuleSays('没有')).not.toContain('没有规定');
  });
});
