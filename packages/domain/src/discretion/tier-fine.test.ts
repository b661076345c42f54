import { expect, test } from 'vitest';
import { yuan } from '../kernel/money.ts';
import type { TierFine } from './benchmark.ts';
import { sum } from './range.ts';
import { tierFineText } from './tier-fine.ts';

const fines: readonly (readonly [TierFine, string])[] = [
  [{ kind: 'statutory' }, '法定幅度以内'],
  [{ kind: 'fixed', amountFen: yuan(1_000) }, '罚款1000元'],
  [{ kind: 'range', range: sum(500, 2_000) }, '罚款500元以上2000元以下'],
  [{ kind: 'share', fromPercent: 0, toPercent: 30 }, '法定幅度的0%至30%部分'],
  [{ kind: 'point', percent: 0 }, '法定幅度的下限'],
  [{ kind: 'point', percent: 50 }, '法定幅度的中间数'],
  [{ kind: 'point', percent: 70 }, '法定幅度的70%处'],
  [{ kind: 'point', percent: 100 }, '法定幅度的上限'],
];

test.each(fines)('阶次处罚标准的写法 %#', (fine, text) => {
  expect(tierFineText(fine)).toBe(text);
});
