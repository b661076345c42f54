import { expect, test } from 'vitest';
import { aCase } from '../testing/a-case.ts';
import { demoContext } from '../testing/case-recorder.ts';
import { judge, refusalOf } from './judge.ts';

const scope = { theCase: aCase('lead'), ctx: demoContext('2026-03-03'), input: undefined };

test('拒绝写明补正的办法是哪一项办理；没有的不写', () => {
  const withFix = refusalOf(judge('prima-facie-evidence', scope), scope);
  expect([withFix.code, withFix.fix]).toEqual(['prima-facie-evidence', 'record-scene']);
  const withoutFix = refusalOf(judge('case-suspended', scope), scope);
  expect('fix' in withoutFix).toBe(false);
});

test('拒绝写明规则编号和是哪一名当事人', () => {
  const [party] = scope.theCase.parties;
  const { rule, party: whose } = refusalOf(judge('prima-facie-evidence', scope), { ...scope, party: party! });
  expect([rule, whose]).toEqual(['FIL-04', 'P1']);
});
