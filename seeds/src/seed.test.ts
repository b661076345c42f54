import { type Case, day, decide, stateCouncilCalendar } from '@lpt/domain';
import { expect, test } from 'vitest';
import { counting } from './play.ts';
import { demoRegistry } from './registry/registry.ts';
import { type SeedAct, seedCounters, seedDemo } from './seed.ts';
import { stories } from './stories/index.gen.ts';
import { fastTrackCases } from './stories/told-cases.ts';

const today = day('2026-11-24');

// 仿照服务器：各案一个现状，计数器共用，版本不符即抛出。
function memoryServer() {
  const cases = new Map<string, Case>();
  const takeNumber = counting(
    Object.fromEntries(seedCounters().map(({ counter, value }) => [counter, value])),
  );
  const performed: SeedAct[] = [];
  const perform = async (seed: SeedAct) => {
    const theCase = cases.get(seed.caseId);
    expect(theCase?.version ?? null).toBe(seed.expectedVersion);
    const decided = decide(seed.act, theCase, seed.input, {
      ...seed,
      registry: demoRegistry,
      calendar: stateCouncilCalendar,
      takeNumber,
      newCaseId: seed.caseId,
    });
    if (!decided.ok) throw new Error(decided.refusals[0]?.says);
    cases.set(seed.caseId, decided.value.theCase);
    performed.push(seed);
  };
  return { cases, performed, perform };
}

test('装载：故事和批量都办成，版本、文号相符，同一案件的时刻不倒退', { timeout: 60_000 }, async () => {
  const { cases, performed, perform } = memoryServer();
  const progress: number[] = [];
  const summary = await seedDemo({ perform, today, cases: 60, onProgress: (done) => progress.push(done) });

  expect(summary).toEqual({ cases: stories.length + fastTrackCases.length + 60, acts: performed.length });
  expect(cases.size).toBe(summary.cases);
  expect(progress.at(-1)).toBe(summary.acts);
  const decided = [...cases.values()].flatMap(({ parties }) =>
    parties.flatMap(({ decision }) => decision?.number ?? []),
  );
  expect(decided).toContain('粤东交罚〔2025〕00977号');
  expect(decided).toContain('杜府执法决字[2025]第001号');
  expect(new Set(decided).size).toBe(decided.length);
  const last = new Map<string, string>();
  for (const { caseId, at } of performed) {
    expect(at > (last.get(caseId) ?? '')).toBe(true);
    last.set(caseId, at);
  }
});

test('今天以后的不办：故事只办到今天', async () => {
  const { performed, perform } = memoryServer();
  await seedDemo({ perform, today: day('2026-05-20'), cases: 0 });
  expect(performed.every(({ on }) => on <= '2026-05-20')).toBe(true);
  const names = new Set(performed.map(({ story }) => story));
  expect(names).toContain('tianhe-expired-food');
  expect(names).not.toContain('tianhe-hearing-requested');
});

test('一次办不成就停下，错误传出来', async () => {
  const perform = async () => {
    throw new Error('磁盘已满');
  };
  await expect(seedDemo({ perform, today, cases: 0 })).rejects.toThrow('磁盘已满');
});

test('案件编号写法是 UUID，各案不同', async () => {
  const { cases, perform } = memoryServer();
  await seedDemo({ perform, today, cases: 30 });
  for (const id of cases.keys())
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
