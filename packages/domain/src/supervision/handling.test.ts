import { describe, expect, test } from 'vitest';
import type { Outcome } from '../engine/refusal.ts';
import { day } from '../kernel/day.ts';
import type { Officer } from '../registry/registry.ts';
import {
  beginHandling,
  explanationDue,
  type HandledFinding,
  type HandlingStep,
  handleFinding,
  handlingSteps,
} from './handling.ts';
import { findingsOf } from './rules.ts';
import { aCase, aRecord, firstOfficer } from './testing-case.ts';
import { anOfficer, aRegistry, seenOn } from './testing-registry.ts';

const on = day('2026-06-01');
const supervisorAt = (id: string, body: string, validTo = '2026-12-31'): Officer =>
  anOfficer(id, {
    body,
    duty: 'supervisor',
    certificate: {
      number: id,
      category: 'supervision',
      validFrom: day('2024-01-01'),
      validTo: day(validTo),
      status: 'valid',
    },
  });
const registry = aRegistry([
  anOfficer('officer-1'),
  supervisorAt('county-1', 'county-justice'),
  supervisorAt('county-2', 'county-justice', '2026-05-31'),
  supervisorAt('city-1', 'city-justice'),
  supervisorAt('other-1', 'other-justice'),
]);
const actors = {
  county: { officer: 'county-1', name: '郑监督', body: 'county-justice' },
  lapsed: { officer: 'county-2', name: '孙监督', body: 'county-justice' },
  city: { officer: 'city-1', name: '钱监督', body: 'city-justice' },
  other: { officer: 'other-1', name: '赵监督', body: 'other-justice' },
  agency: { officer: 'officer-1', name: '陈示例', body: 'demo-body' },
};

const ask: HandlingStep = { step: 'ask-explanation', text: '请说明只有一人的原因', dueOn: day('2026-06-10') };
const explain: HandlingStep = { step: 'explain', text: '另一人漏签' };
const confirm: HandlingStep = { step: 'confirm', text: '情况属实' };
const reject: HandlingStep = { step: 'reject', text: '笔录附页有另一人签名', cause: 'record-wrong' };

function raised(): HandledFinding {
  const theCase = aCase({ records: [aRecord('site', day('2026-03-12'), { officers: [firstOfficer] })] });
  const found = findingsOf(theCase, seenOn(on, registry)).find(({ rule }) => rule === 'SR-040');
  if (!found) throw new Error('the case has no such finding');
  return beginHandling(theCase, found, on);
}

function after(
  ...steps: readonly (readonly [keyof typeof actors, HandlingStep, string?])[]
): Outcome<HandledFinding> {
  return steps.reduce<Outcome<HandledFinding>>(
    (outcome, [who, step, date]) =>
      outcome.ok
        ? handleFinding(outcome.value, step, { on: day(date ?? on), by: actors[who], registry })
        : outcome,
    { ok: true, value: raised() },
  );
}

const statusOf = (outcome: Outcome<HandledFinding>) => (outcome.ok ? outcome.value.status : undefined);
const codesOf = (outcome: Outcome<HandledFinding>) =>
  outcome.ok ? [] : outcome.refusals.map(({ code }) => code);

describe('办理问题', () => {
  test('核对以后直接认定属实，或者认定误报并说明原因', () => {
    expect(statusOf(after(['county', confirm]))).toBe('confirmed');
    expect(statusOf(after(['county', reject]))).toBe('rejected');
  });

  test('要求说明，机关说明以后认定；每一步都留痕', () => {
    const outcome = after(['county', ask], ['agency', explain], ['county', reject]);
    expect(statusOf(outcome)).toBe('rejected');
    expect(outcome.ok && outcome.value.history.map(({ by, done }) => [by.name, done.step])).toEqual([
      ['郑监督', 'ask-explanation'],
      ['陈示例', 'explain'],
      ['郑监督', 'reject'],
    ]);
  });

  test('说明不清的，可以再次要求说明，期限按最近一次', () => {
    const outcome = after(
      ['county', ask],
      ['agency', explain],
      ['county', { ...ask, dueOn: day('2026-06-20') }],
    );
    expect(outcome.ok && explanationDue(outcome.value)).toBe('2026-06-20');
  });

  test('上级监督机构同样可以办，别处的不可以', () => {
    expect(statusOf(after(['city', confirm]))).toBe('confirmed');
    expect(codesOf(after(['other', confirm]))).toEqual(['not-its-supervisor']);
  });

  test('机关自己不能认定，监督机构也不能代机关说明', () => {
    expect(codesOf(after(['agency', reject]))).toEqual(['not-its-supervisor']);
    expect(codesOf(after(['county', ask], ['county', explain]))).toEqual(['not-the-supervised-body']);
  });

  test('监督证件前一日到期的不能办', () => {
    expect(codesOf(after(['lapsed', confirm]))).toEqual(['supervisor-not-qualified']);
  });

  test('要求说明以后，期限最后一日还不能认定属实，次日可以', () => {
    expect(codesOf(after(['county', ask], ['county', confirm, '2026-06-10']))).toEqual([
      'explanation-still-open',
    ]);
    expect(statusOf(after(['county', ask], ['county', confirm, '2026-06-11']))).toBe('confirmed');
  });

  test('等候说明期间发现是误报，随时可以认定', () => {
    expect(statusOf(after(['county', ask], ['county', reject]))).toBe('rejected');
  });

  test('没有要求过说明的，机关没有可以说明的', () => {
    expect(codesOf(after(['agency', explain]))).toEqual(['wrong-handling-status']);
  });

  test('认定以后不再改，机关有异议的另行提出', () => {
    const outcome = after(['county', confirm], ['city', reject]);
    expect(codesOf(outcome)).toEqual(['finding-settled']);
  });

  test('缺的一次说全：不是监督机构、已经办结、没有理由、期限不在今天以后', () => {
    const settled = after(['county', confirm]);
    const outcome = settled.ok
      ? handleFinding(settled.value, { ...ask, text: ' ', dueOn: on }, { on, by: actors.other, registry })
      : settled;
    expect(codesOf(outcome)).toEqual([
      'not-its-supervisor',
      'finding-settled',
      'handling-text-missing',
      'explanation-term-past',
    ]);
    if (!outcome.ok) for (const { articles } of outcome.refusals) expect(articles.length).toBeGreaterThan(0);
  });

  test('每一步都有依据', () => {
    for (const { articles } of Object.values(handlingSteps)) expect(articles.length).toBeGreaterThan(0);
  });
});
