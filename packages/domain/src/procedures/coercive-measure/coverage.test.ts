import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureCourseGuards } from '../../guards/measure-course-guards.ts';
import { measureGuards } from '../../guards/measure-guards.ts';
import { measureSiteGuards } from '../../guards/measure-site-guards.ts';
import { preservationGuards } from '../../guards/preservation-guards.ts';
import { scenarios } from '../../testing/scenarios.ts';
import { acts } from '../acts.ts';

const files = ['./coercive-measure.scenarios.md', '../preservation/preservation.scenarios.md'];
const rows = files.flatMap((file) => scenarios(readFileSync(new URL(file, import.meta.url), 'utf8')));
const refused = new Set(rows.flatMap((row) => row.cell('结果').split('；')));

const guards = [preservationGuards, measureGuards, measureSiteGuards, measureCourseGuards].flatMap((table) =>
  Object.values(table),
);

test('登记保存、强制措施的每个条件，情景表里都有不能办的一行', () => {
  expect(guards.filter(({ title }) => !refused.has(title)).map(({ id }) => id)).toEqual([]);
});

test('每个条件的名称各不相同，情景表才分得清', () => {
  expect(new Set(guards.map(({ title }) => title)).size).toBe(guards.length);
});

test('每个条件都写明所执行的规则', () => {
  expect(guards.filter(({ rule }) => !rule).map(({ id }) => id)).toEqual([]);
});

test('登记保存、强制措施的办理，情景表里都有可以办的一行', () => {
  const done = new Set(rows.filter((row) => row.cell('结果') === '可以办理').map((row) => row.section));
  expect(done.size).toBe(new Set(rows.map(({ section }) => section)).size);
  const own = acts.filter(({ step }) => step === 'preservation' || step === 'coercive-measure');
  expect(own.length).toBeGreaterThan(40);
});
