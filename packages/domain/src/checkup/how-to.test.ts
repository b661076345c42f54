import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stateCouncilCalendar as calendar } from '../calendar/calendar.ts';
import { day } from '../kernel/day.ts';
import { readLawChange } from '../law-time/change.ts';
import { checkLaw } from './check.ts';
import { checkText } from './check-text.ts';
import { readCheckFacts } from './read-facts.ts';

function examples(name: string): readonly unknown[] {
  const text = readFileSync(new URL(`../../../../docs/how-to/${name}.md`, import.meta.url), 'utf8');
  return [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json));
}

function checked(given: unknown) {
  const read = readCheckFacts(given);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return checkLaw(read.facts, { today: day('2026-11-20'), calendar });
}

const [spot, food, untold, sealed, tooEarly, street, unit] = examples('check-facts').map(checked);

test('说明里的例一：超过二百元，不能当场处罚', () => {
  expect(spot?.procedure?.procedure).toBe('ordinary');
  expect(spot?.refusals.map(({ code }) => code)).toEqual(['on-the-spot-citizen-limit']);
});

test('说明里的例二：合法，各个日子和数额与说明相同', () => {
  const text = checkText(food!).join('\n');
  expect(food?.refusals).toEqual([]);
  for (const part of ['50000元以上65000元以下', '缴款期限2026年11月2日届满', '第34日', '50000元，达到上限'])
    expect(text).toContain(part);
  const dates = food?.publication.flatMap(({ clocks }) => clocks.map(({ derivation }) => derivation.due));
  expect(dates).toEqual(['2026-10-26', '2026-11-12']);
});

test('说明里的例三：缺的都一次说全', () => {
  expect(untold?.refusals.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['notice-served', 'legal-review-passed', 'discussion-held', 'review-passed']),
  );
  expect([untold?.hearing, untold?.legalReview, untold?.discussion].map((one) => one?.needed)).toEqual([
    true,
    true,
    true,
  ]);
});

test('说明里的例四、例五：期限和不合法之处与说明相同', () => {
  expect(sealed?.refusals.map(({ code }) => code)).toEqual([
    'not-held-already',
    'measure-not-ratified-in-time',
  ]);
  expect(checkText(sealed!).join('')).toContain('期限至2026年3月3日届满');
  expect(tooEarly?.refusals.map(({ code }) => code)).toEqual(['remedy-period-over']);
  expect(checkText(tooEarly!).join('')).toContain('救济期限至2025年9月10日届满');
});

test('说明里的例六、例七：镇街的辖区，单位和责任人员', () => {
  expect(street?.refusals.map(({ code }) => code)).toEqual(['place-within-area']);
  expect(unit?.refusals).toEqual([]);
  expect(unit?.lawful).toBe(false);
  const [person] = unit?.others ?? [];
  expect(person?.party).toBe('张某');
  expect(person?.report.refusals.map(({ code, detail }) => [code, detail])).toEqual([
    ['inside-statutory-range', '法定幅度20000元以上50000元以下，拟罚60000元'],
  ]);
});

test('变动的例子都读得进', () => {
  const read = examples('law-change').map((given) => readLawChange(given));
  expect(read.map(({ ok }) => ok)).toEqual([true, true]);
});
