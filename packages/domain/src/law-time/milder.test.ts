import { describe, expect, test } from 'vitest';
import { always } from '../discretion/condition.ts';
import { assess } from '../discretion/engine.ts';
import { sum } from '../discretion/range.ts';
import { day } from '../kernel/day.ts';
import type { Matter, MatterPenaltyKind } from '../matters/matter.ts';
import { matterOf } from '../matters/matters.ts';
import { compareVersions } from './milder.ts';

function version(minYuan: number, maxYuan: number, kinds: readonly MatterPenaltyKind[] = ['fine']) {
  const matter: Matter = {
    ...matterOf('food.expired-food'),
    kinds,
    statutory: [{ id: 'all', title: '全部情形', when: always, fine: sum(minYuan, maxYuan) }],
  };
  const circumstances = { goodsValueFen: 0, gainsFen: 0 };
  return { matter, assessment: assess({ matter, circumstances, on: day('2026-01-01') }) };
}

describe('新旧规定的轻重', () => {
  test.each([
    ['上限较低', version(10, 100), version(10, 50), 'newer-milder'],
    ['上限较低而下限较高，看上限', version(10, 100), version(20, 50), 'newer-milder'],
    ['上限较高而下限较低，看上限', version(20, 50), version(10, 100), 'newer-heavier'],
    ['上限相同，下限较低', version(20, 100), version(10, 100), 'newer-milder'],
    ['罚款相同，增加吊销', version(10, 100), version(10, 100, ['fine', 'revoke-licence']), 'newer-heavier'],
    ['罚款相同，取消停业', version(10, 100, ['fine', 'suspend-business']), version(10, 100), 'newer-milder'],
    ['全部相同', version(10, 100), version(10, 100), 'same'],
  ] as const)('%s', (_situation, older, newer, result) => {
    expect(compareVersions(older, newer)).toBe(result);
  });
});
