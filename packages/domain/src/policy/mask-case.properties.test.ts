import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseDay, day } from '../kernel/day.ts';
import { citizenIdCheck } from '../kernel/identifiers.ts';
import { fullCase } from '../testing/policy/full-case.ts';
import { classOf, kinds, leaks, type Sensitive } from '../testing/policy/full-party.ts';
import { everyViewer, partyOf, publicViewer, today, world } from '../testing/policy/world.ts';
import { caseRow } from './case-row.ts';
import { maskCase, namesFor, partyNames } from './mask-case.ts';
import { reachOf } from './visible.ts';

const surname = fc.constantFrom('禤', '麴', '亓', '仉', '爨', '㐱', '𠮷');
const given = fc.array(fc.constantFrom('喆', '犇', '垚', '祎', '堃', '龘', '𡘙'), {
  minLength: 1,
  maxLength: 3,
});
const anyName = fc.tuple(surname, given).map(([first, rest]) => first + rest.join(''));
const digits = (count: number) =>
  fc
    .array(fc.constantFrom(...'0123456789'), { minLength: count, maxLength: count })
    .map((list) => list.join(''));
const anyId = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), digits(3))
  .map(([month, date, order]) => {
    const first17 = `4401061899${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}${order}`;
    return first17 + citizenIdCheck(first17);
  });

const anySensitive: fc.Arbitrary<Sensitive> = fc
  .record({
    person: anyName,
    representative: anyName,
    identityNumber: anyId,
    phone: fc.oneof(
      digits(8).map((rest) => `138${rest}`),
      digits(8).map((rest) => `020-${rest}`),
    ),
    address: fc.tuple(anyName, digits(3)).map(([road, no]) => `演示市${road}路${no}号之一`),
    account: digits(9).map((rest) => `wx${rest}`),
    witness: anyName,
    receiver: anyName,
    reporter: anyName.map((name) => `举报人${name}`),
    reporterContact: digits(7).map((rest) => `qq${rest}`),
    accessCode: digits(8).map((rest) => `CODE-${rest}`),
    file: digits(8).map((rest) => `file-${rest}`),
  })
  .map((s) => ({
    ...s,
    birth: `${s.identityNumber.slice(6, 10)}-${s.identityNumber.slice(10, 12)}-${s.identityNumber.slice(12, 14)}`,
  }));

/** 笔录里夹着的敏感内容，前后左右都有字。 */
const anyTold = (s: Sensitive) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...kinds.filter((kind) => kind !== 'file').map((kind) => s[kind])),
        fc.constant(chineseDay(day(s.birth))),
        fc.constantFrom('问：', '答：我叫', '，电话', '*', '（', '$&', '（已隐去）', '\n'),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));

const anySituation = anySensitive.chain((s) =>
  fc.record({
    s: fc.constant(s),
    told: anyTold(s),
    viewer: fc.constantFrom(...everyViewer, publicViewer, partyOf('case-1', 'P1')),
    opening: fc.option(fc.constant({ reason: '核查' }), { nil: undefined }),
  }),
);

describe('任何人、任何内容', () => {
  test('看不得的原文，一处也不剩', () => {
    fc.assert(
      fc.property(anySituation, ({ s, told, viewer, opening }) => {
        const whole = fullCase(s, told);
        const { open, withReason } = reachOf(viewer, caseRow(whole, world), world, today);
        const text = JSON.stringify(maskCase(viewer, whole, world, today, opening));
        const opened = new Set([...open, ...(opening ? withReason : [])]);
        expect(leaks(text, s).filter((kind) => !opened.has(classOf[kind]))).toEqual([]);
        if (!opened.has('birth')) expect(text).not.toContain(chineseDay(day(s.birth)));
      }),
      { numRuns: 400 },
    );
  });

  test('列表里的当事人与案件页一样', () => {
    fc.assert(
      fc.property(anySituation, ({ s, told, viewer }) => {
        const whole = fullCase(s, told);
        const names = namesFor(reachOf(viewer, caseRow(whole, world), world, today), partyNames(whole));
        const page = maskCase(viewer, whole, world, today);
        // 当事人的案件页只有本人，列表不给当事人。
        fc.pre(page.parties.length === whole.parties.length);
        expect(names).toEqual(page.parties.map(({ identity }) => identity.name));
      }),
      { numRuns: 400 },
    );
  });

  test('再遮盖一次，结果不变', () => {
    fc.assert(
      fc.property(anySituation, ({ s, told, viewer, opening }) => {
        const once = maskCase(viewer, fullCase(s, told), world, today, opening);
        expect(maskCase(viewer, once, world, today, opening)).toEqual(once);
      }),
      { numRuns: 400 },
    );
  });

  test('机关、日期、阶段、编号从不改变', () => {
    fc.assert(
      fc.property(anySituation, ({ s, told, viewer, opening }) => {
        const whole = fullCase(s, told);
        const { id, city, body, division, version, phase, number, handlers, filedOn } = maskCase(
          viewer,
          whole,
          world,
          today,
          opening,
        );
        expect({ id, city, body, division, version, phase, number, handlers, filedOn }).toEqual({
          id: whole.id,
          city: whole.city,
          body: whole.body,
          division: whole.division,
          version: whole.version,
          phase: whole.phase,
          number: whole.number,
          handlers: whole.handlers,
          filedOn: whole.filedOn,
        });
      }),
    );
  });
});
