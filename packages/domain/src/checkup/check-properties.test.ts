import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateCouncilCalendar as calendar } from '../calendar/calendar.ts';
import { factorIds } from '../discretion/factors.ts';
import { judge } from '../engine/judge.ts';
import { day, plusDays } from '../kernel/day.ts';
import { checkLaw } from './check.ts';
import { checkSubject, partyIn } from './check-case.ts';
import type { CheckFactsInput } from './check-facts.ts';
import { checkReportJson } from './check-json.ts';
import { checkText } from './check-text.ts';
import { readCheckFacts } from './read-facts.ts';

const today = day('2026-11-20');
const anyDay = fc.integer({ min: 0, max: 1900 }).map((offset) => plusDays(day('2021-07-15'), offset));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const amount = fc.integer({ min: 0, max: 30_000_000 }).map((fen) => fen / 100);

const violation = fc.oneof(
  fc.record({
    matter: fc.constant('food.expired-food'),
    to: anyDay,
    harm: fc.boolean(),
    factors: fc.subarray([...factorIds], { maxLength: 3 }),
    circumstances: fc.record({ goodsValueYuan: amount, gainsYuan: amount }),
  }),
  fc.record({
    range: fc.tuple(amount, amount).map(([a, b]) => ({ minYuan: Math.min(a, b), maxYuan: Math.max(a, b) })),
    to: anyDay,
    factors: fc.subarray([...factorIds], { maxLength: 3 }),
  }),
);

const anyFacts = fc
  .record({
    on: maybe(anyDay),
    profiles: fc.subarray(['guangdong', 'market', 'transport', 'agriculture'] as const),
    kind: fc.constantFrom('person', 'individual-business', 'organisation'),
    birth: maybe(fc.constantFrom('1980-02-29', '2010-05-01', '2014-01-01')),
    violations: fc.array(violation, { maxLength: 3 }),
    discoveredOn: maybe(anyDay),
    onTheSpot: fc.boolean(),
    proposal: maybe(fc.record({ fineYuan: amount, warning: fc.boolean(), revokeLicence: fc.boolean() })),
    notice: maybe(fc.record({ servedOn: anyDay })),
    hearing: maybe(fc.record({ requestedOn: anyDay, endedOn: anyDay })),
    statement: maybe(fc.record({ on: anyDay })),
    review: maybe(
      fc.record({
        kind: fc.constantFrom('legal', 'case'),
        submittedOn: anyDay,
        outcome: fc.constantFrom('agree', 'return'),
      }),
    ),
    discussion: maybe(fc.record({ on: anyDay, attendees: fc.integer({ min: 1, max: 5 }) })),
    decision: maybe(fc.record({ on: anyDay })),
    service: maybe(fc.record({ on: anyDay, method: fc.constantFrom('direct', 'public-notice') })),
    paidOn: maybe(anyDay),
    publication: maybe(fc.record({ publishedOn: anyDay })),
  })
  .map(({ profiles, kind, birth, ...rest }) => {
    const { notice, decision, ...bare } = rest;
    const whole = rest.proposal ? rest : bare;
    const told = { ...whole, body: { profiles: ['general', ...profiles] }, party: { kind, birth } };
    return JSON.parse(JSON.stringify(told)) as CheckFactsInput;
  });

/** 一组日期从早到晚：没有写的不算，写了的依次换成排好的。 */
function sorted(days: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const told = days.flatMap((each) => each ?? []).toSorted();
  let next = 0;
  return days.map((each) => (each === undefined ? undefined : told[next++]));
}

/** 日期的先后都可能发生的：违法、发现，告知、听证，决定、送达、缴款、公示各自从早到晚；法定的次序仍可能颠倒。 */
const inOrder = anyFacts.map((given): CheckFactsInput => {
  const { violations = [], notice, hearing, decision, service, publication } = given;
  const acts = sorted([...violations.map(({ to }) => to), given.discoveredOn]);
  const [told, requestedOn, endedOn] = sorted([notice?.servedOn, hearing?.requestedOn, hearing?.endedOn]);
  const [decidedOn, servedOn, paidOn, publishedOn] = sorted([
    decision?.on,
    service?.on,
    given.paidOn,
    publication?.publishedOn,
  ]);
  const ordered = {
    ...given,
    violations: violations.map((each, index) => ({ ...each, to: acts[index] })),
    discoveredOn: acts.at(-1) && given.discoveredOn ? acts.at(-1) : undefined,
    notice: notice && { ...notice, servedOn: told },
    hearing: hearing && { ...hearing, requestedOn, endedOn },
    decision: decision && { ...decision, on: decidedOn },
    service: service && { ...service, on: servedOn },
    paidOn,
    publication: publication && { ...publication, publishedOn },
  };
  return JSON.parse(JSON.stringify(ordered)) as CheckFactsInput;
});

test('读不进的，都因为日期颠倒，逐处指出字段', () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const read = readCheckFacts(given);
      for (const { path, says } of read.ok ? [] : read.problems) {
        expect(path).not.toBe('');
        expect(says).toMatch(/早于|晚于/);
      }
    }),
    { numRuns: 300 },
  );
});

function factsOf(given: unknown) {
  const read = readCheckFacts(given);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.facts;
}

test('任何一组事实都有结论，从不抛出；每一条拒绝都有依据和补救，结果可以写成 JSON', () => {
  fc.assert(
    fc.property(inOrder, (given) => {
      const report = checkLaw(factsOf(given), { today, calendar });
      for (const { articles, remedy, says } of [...report.refusals, ...report.outstanding]) {
        expect(articles.length).toBeGreaterThan(0);
        expect([remedy, says].every((text) => text.trim() !== '')).toBe(true);
      }
      expect(report.lawful).toBe(report.refusals.length === 0);
      expect(JSON.parse(JSON.stringify(checkReportJson(report)))).toMatchObject({ on: report.on });
      expect(checkText(report).join('').includes('undefined')).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test('同样的事实，结论相同', () => {
  fc.assert(
    fc.property(inOrder, (given) => {
      expect(checkLaw(factsOf(given), { today, calendar })).toEqual(
        checkLaw(factsOf(given), { today, calendar }),
      );
    }),
    { numRuns: 50 },
  );
});

const registered = fc.record({
  to: fc.integer({ min: 0, max: 900 }).map((offset) => plusDays(day('2022-10-08'), offset)),
  discoveredOn: fc.integer({ min: 0, max: 900 }).map((offset) => plusDays(day('2024-01-01'), offset)),
  fineYuan: fc.integer({ min: 1, max: 250_000 }),
  goodsValueYuan: fc.integer({ min: 0, max: 30_000 }),
  harm: fc.boolean(),
  reduced: fc.boolean(),
  deviation: fc.boolean(),
  factors: fc.subarray(['cooperative', 'harm-reduced', 'serious-harm'] as const),
});

test('登记的事项：时效、幅度、阶次的结论与办理时的条件相同', () => {
  fc.assert(
    fc.property(
      registered.filter(({ to, discoveredOn }) => to <= discoveredOn),
      (given) => {
        const { fineYuan, reduced, deviation, goodsValueYuan, harm, to, factors, discoveredOn } = given;
        const founded = factors.some((factor) => factor !== 'serious-harm');
        const facts = factsOf({
          on: '2026-11-20',
          body: { profiles: ['general', 'guangdong', 'market'] },
          party: { kind: 'organisation' },
          violations: [
            {
              matter: 'food.expired-food',
              to,
              harm,
              factors,
              circumstances: { goodsValueYuan, gainsYuan: 0 },
            },
          ],
          discoveredOn,
          proposal: {
            fineYuan,
            ...(reduced && founded ? { mitigation: '减轻' } : {}),
            ...(deviation ? { deviation: '偏离' } : {}),
          },
        });
        const report = checkLaw(facts, { today, calendar });
        const subject = checkSubject(facts, { today, calendar });
        const scope = {
          theCase: subject.before,
          party: partyIn(subject.before),
          input: undefined,
          ctx: subject.at(subject.on),
        };
        const refused = new Set(report.refusals.map(({ code }) => code));
        const holds = (id: Parameters<typeof judge>[0]) => judge(id, scope).state === 'passed';
        expect(!refused.has('limitation-not-expired')).toBe(holds('limitation-not-expired'));
        expect(!refused.has('inside-statutory-range')).toBe(holds('inside-statutory-range'));
        // 超出法定幅度的，本检查只说一次，不再说超出阶次。
        if (!refused.has('inside-statutory-range') && report.position?.at !== 'below-statutory')
          expect(!refused.has('inside-benchmark-or-reasoned')).toBe(holds('inside-benchmark-or-reasoned'));
      },
    ),
    { numRuns: 500 },
  );
});
