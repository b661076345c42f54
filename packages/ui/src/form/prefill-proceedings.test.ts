import { acts } from '@lpt/domain';
import { expect, test } from 'vitest';
import { formModel } from './model.ts';
import { proceedingsPrefill } from './prefill-proceedings.ts';
import type { PrefillScope } from './prefill-source.ts';

test('写了初值的办理和字段都真有', () => {
  const known = acts.flatMap(({ name, input }) => formModel(input).map((field) => `${name}/${field.name}`));
  for (const place of Object.keys(proceedingsPrefill)) expect(known).toContain(place);
});

test.each([
  ['2026-03-20T09:30:40+08:00', '2026-03-20T09:30:50+08:00', '2026-03-20T09:30:40+08:00'],
  ['2026-03-20T09:30:40+08:00', '2026-03-20T10:15:20+08:00', '2026-03-20T10:15:00+08:00'],
])('亮证 %s、填表 %s：检查笔录的结束时间先填 %s，不早于亮证', (at, now, expected) => {
  const scope = { now, surroundings: { theCase: { inspection: { checkIn: { at } } } } };
  expect(
    proceedingsPrefill['record-inspection/to']?.(scope as unknown as PrefillScope, {
      name: 'record-inspection',
    }),
  ).toBe(expected);
});
