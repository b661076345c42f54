import { describe, expect, test } from 'vitest';
import type { Case } from '../case/case.ts';
import { day } from '../kernel/day.ts';
import { fullCase } from '../testing/policy/full-case.ts';
import { world } from '../testing/policy/world.ts';
import { caseRow, isConfidential } from './case-row.ts';

const whole = fullCase();
const { reporter: _reporter, ...lead } = whole.lead;
const plain: Case = { ...whole, lead };

function born(birth: string): Case {
  return {
    ...plain,
    parties: plain.parties.map((party) => ({ ...party, identity: { ...party.identity, birth: day(birth) } })),
  };
}

test('立案以后以承办人为准，机构取第一名承办人的', () => {
  const handlers = ['tianhe-market.c', 'tianhe-market.a'];
  expect(caseRow({ ...whole, handlers }, world)).toEqual({
    caseId: 'case-1',
    city: '440100',
    body: 'tianhe-market',
    division: '440106',
    unit: 'second',
    stage: 'proceeding',
    officers: handlers,
    confidential: true,
  });
});

test('立案以前以登记线索的人为准；没有登记人的，没有承办机构', () => {
  expect(caseRow({ ...whole, handlers: [] }, world)).toMatchObject({
    unit: 'first',
    officers: ['tianhe-market.a'],
  });
  const byMachine = { ...whole, handlers: [], lead: { ...whole.lead, registeredBy: '' } };
  expect(caseRow(byMachine, world)).toMatchObject({ unit: null, officers: [] });
});

describe('须限制知悉范围', () => {
  test('有实名举报人', () => {
    expect(isConfidential(whole)).toBe(true);
    expect(isConfidential(plain)).toBe(false);
  });

  test('收到线索之日未满十八周岁的是，当日满十八周岁的不是', () => {
    expect(whole.lead.receivedOn).toBe('2026-09-21');
    expect(isConfidential(born('2008-09-22'))).toBe(true);
    expect(isConfidential(born('2008-09-21'))).toBe(false);
  });
});
