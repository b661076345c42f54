import { rules } from '@lpt/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { main } from './main.ts';

const dates = [
  '2026-02-13',
  '2024-02-29',
  '2026-02-30',
  '2026/2/3',
  '20260203',
  '1899-01-01',
  '2100-12-31',
  '',
];
const moments = [...dates, '2026-02-13T09:30', '2026-02-13T9:30', '2026-02-13T24:00', '2026-02-13T09:30Z'];
const counts = ['+5', '5', '-7', '+0', '+1.5', '+99999', '＋５', '+3月', '-1年', '天', ''];
const pauses = [
  '2026-02-10..2026-03-01',
  '检测：2026-02-10至2026-03-01',
  '2026-03-01..2026-02-10',
  '放假:2026-02-10..2026-02-11',
  '2026-02-10',
  '..',
  ',',
  ':',
  '',
];
const extensions = ['30', '15工作日', '1月', '0', '-3', '9999', '三十日', ''];
const profiles = ['market', '市监,广东', '海关', '烟草', 'constructor', ''];

const option = (name: string, values: readonly string[]) =>
  fc
    .array(fc.constantFrom(...values), { maxLength: 2 })
    .map((each) => each.flatMap((value) => [name, value]));

const ids = [...rules.map(({ id }) => id), 'not 4', 'ＮＯＴ－０４', 'NO-99', '要求听证', '__proto__', ''];
const deadlineCall = fc
  .tuple(
    fc.constantFrom(...ids),
    option('--from', moments),
    option('--pause', pauses),
    option('--extend', extensions),
    option('--profile', profiles),
  )
  .map(([id, ...options]) => ['deadline', id, ...options.flat()]);
const countCall = fc
  .tuple(
    fc.constantFrom('workdays', 'days'),
    fc.constantFrom(...dates),
    fc.constantFrom(...counts),
    fc.subarray(['--roll', '--full', '--rolls']),
  )
  .map(([name, from, count, flags]) => [name, from, count, ...flags]);

test('怎样叫都不抛出；问 JSON 总答一个对象：零有日子，其余说明为什么', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(deadlineCall, countCall), async (args) => {
      const said: string[] = [];
      const io = {
        out: (text: string) => said.push(text),
        err: () => undefined,
        readFile: () => undefined,
      };
      const code = await main([...args, '--json'], io);
      expect(said).toHaveLength(1);
      const answer = JSON.parse(said[0] ?? '') as Readonly<Record<string, unknown>>;
      if (code === 0) expect(answer['date']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      else expect(answer['error']).toMatch(/\p{Script=Han}/u);
    }),
    { numRuns: 1500 },
  );
});
