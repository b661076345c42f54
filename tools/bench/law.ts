import {
  clocksOf,
  dayOf,
  decide,
  instantFromMs,
  legalCheck,
  openActs,
  stateCouncilCalendar,
  type WorkCalendar,
} from '../../packages/domain/src/index.ts';
import { demoRegistry } from '../../seeds/src/index.ts';
import { median, quantile, rounded } from './measure.ts';
import { type Decision, type PlayedCase, playedCases } from './played.ts';
import { aimed, type Suite } from './suite.ts';

const CASES = 120;
const REPEATS = 9;
const ALL_CASES = 100_000;

/** The pure core alone: the legal check of a case, one decision, and every clock after a change of the calendar. */
export const lawSuite: Suite = async () => {
  const at = instantFromMs(Date.now());
  const on = dayOf(at);
  const cases = playedCases(on, CASES);
  const decisions = cases.flatMap((each) => each.decisions);
  const actor = { name: '', body: '', roles: [] } as const;
  const ctx = { on, at, actor, registry: demoRegistry, calendar: stateCouncilCalendar };

  const open = cases.map(({ theCase }) => usual(() => openActs(theCase, [], ctx)));
  const check = cases.map(({ theCase }) =>
    usual(() => [openActs(theCase, [], ctx), legalCheck(theCase, ctx)]),
  );
  const issues = (decision: Decision) => decision.events.some(({ type }) => type === 'DocumentIssued');
  const timesOf = (some: readonly Decision[]) =>
    some.map(({ act, before, input, ctx: then }) => usual(() => decide(act, before, input, then)));
  const bare = timesOf(decisions.filter((each) => !issues(each)));
  const papers = timesOf(decisions.filter(issues));
  const { seconds, processor, clocks } = recomputeClocks(cases, ctx);

  const line = (what: string, times: readonly number[]) => ({
    what,
    n: times.length,
    'median ms': rounded(median(times)),
    'p95 ms': rounded(quantile(times, 0.95)),
    'worst ms': rounded(Math.max(...times)),
  });
  return {
    tables: [
      {
        title: `the core alone, ${cases.length} cases`,
        lines: [
          line('every open act of a case with its reasons', open),
          line('the same and the check of its present step', check),
          line('one decision, no paper', bare),
          line('one decision with its papers', papers),
          line('one decision, all', [...bare, ...papers]),
        ],
      },
      {
        title: 'after a change of the calendar',
        lines: [{ cases: ALL_CASES, clocks, seconds: rounded(seconds), 'processor s': rounded(processor) }],
      },
    ],
    aims: [
      aimed('legal check of a case, median ms', rounded(median(check)), { most: 1 }),
      aimed('legal check of a case, p95 ms', rounded(quantile(check, 0.95)), { most: 1 }),
      aimed('one decision without papers, median ms', rounded(median(bare)), { most: 0.1 }),
      aimed('one decision with its papers, median ms', rounded(median(papers)), { most: 0.1 }),
      aimed('clocks of 100 000 cases, processor s', rounded(processor), { most: 10 }),
    ],
    notes: ['each time is the middle of several turns after a warm-up'],
  };
};

/** The middle of several turns: single turns of a hundredth of a millisecond are mostly noise. */
function usual(work: () => unknown): number {
  const times: number[] = [];
  for (let turn = -2; turn < REPEATS; turn += 1) {
    const start = performance.now();
    work();
    if (turn >= 0) times.push(performance.now() - start);
  }
  return median(times);
}

type CoreContext = Parameters<typeof clocksOf>[1];

function recomputeClocks(
  cases: readonly PlayedCase[],
  ctx: CoreContext,
): Readonly<{ seconds: number; processor: number; clocks: number }> {
  const changed = { ...ctx, calendar: withAnotherHoliday(ctx.calendar, ctx.on) };
  let clocks = 0;
  const used = process.cpuUsage();
  const start = performance.now();
  for (let at = 0; at < ALL_CASES; at += 1) {
    const one = cases[at % cases.length];
    if (one) clocks += clocksOf(one.theCase, changed).length;
  }
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  return { seconds, processor: (user + system) / 1e6, clocks };
}

/** The calendar with one more day off. */
function withAnotherHoliday(calendar: WorkCalendar, day: CoreContext['on']): WorkCalendar {
  return { ...calendar, holidays: new Map([...calendar.holidays, [day, '临时放假']]) };
}
