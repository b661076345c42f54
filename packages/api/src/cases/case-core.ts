import type { CaseCore } from '@lpt/casebook';
import type { Problem } from '@lpt/contract';
import {
  type ActContext,
  type Case,
  type CaseEvent,
  caseRow,
  type Decided,
  decide,
  evolve,
  isAct,
  type Outcome,
  projectCase,
  type Registry,
} from '@lpt/domain';

/** 办理的环境，加上一道门：看过案件以后，不许的在判断法律条件以前就停下。 */
export type CaseContext = ActContext &
  Readonly<{ gate?: (theCase: Case | undefined) => Problem | undefined }>;

/** 在门口停下的，不是法律上的拒绝。 */
export type Stopped = Readonly<{ stopped: Problem }>;

type Tried = Readonly<{
  act: string;
  theCase: Case | undefined;
  input: unknown;
  outcome: Outcome<Decided> | Stopped;
  counters: readonly string[];
}>;

/** What was found out while asking for the numbers; an act that needs none is decided only once. */
const tried = new WeakMap<CaseContext, Tried>();

function attempt(act: string, theCase: Case | undefined, input: unknown, ctx: CaseContext): Tried {
  const stopped = ctx.gate?.(theCase);
  if (stopped) return { act, theCase, input, outcome: { stopped }, counters: [] };
  if (!isAct(act)) throw new Error(`no such act: ${act}`);
  const counters: string[] = [];
  const takeNumber = (counter: string) => {
    counters.push(counter);
    return 1;
  };
  const outcome = decide(act, theCase, input, { ...ctx, takeNumber });
  return { act, theCase, input, outcome, counters };
}

/** 案件领域交给案件簿：判断、推演、编号、列出。 */
export const caseCore: CaseCore<Case, CaseEvent, CaseContext> = {
  decide(act, theCase, input, ctx) {
    const before = tried.get(ctx);
    tried.delete(ctx);
    // 没有取号的，或者已经被拒的，预演的结论就是结论，不必再判断一次。
    const settled =
      before && (before.counters.length === 0 || 'stopped' in before.outcome || !before.outcome.ok);
    const known = settled && before.theCase === theCase && before.act === act;
    const outcome = known ? before.outcome : decideOrStop(act, theCase, input, ctx);
    if ('stopped' in outcome) return { ok: false, refusals: [outcome] };
    return outcome.ok
      ? { ok: true, events: outcome.value.events }
      : { ok: false, refusals: outcome.refusals };
  },
  evolve,
  numbersFor(act, theCase, input, ctx) {
    const found = attempt(act, theCase, input, ctx);
    tried.set(ctx, found);
    if ('stopped' in found.outcome || !found.outcome.ok) return [];
    return found.counters.map((counter) => ({ counter }));
  },
  withNumbers: (ctx, numbers) => ({ ...ctx, takeNumber: taking(numbers) }),
  project: (theCase, ctx) => ({ ...projectCase(theCase, ctx), ...listedAs(theCase, ctx.registry) }),
};

function decideOrStop(
  act: string,
  theCase: Case | undefined,
  input: unknown,
  ctx: CaseContext,
): Outcome<Decided> | Stopped {
  const stopped = ctx.gate?.(theCase);
  return stopped ? { stopped } : decide(act, theCase, input, ctx);
}

/** The columns the policy judges by come from the policy's own reading of a case, or lists and checks could differ. */
function listedAs(theCase: Case, registry: Registry) {
  const { unit, officers, confidential } = caseRow(theCase, registry);
  return { unit, officers, confidential };
}

/** Each counter gives one number per act: the casebook advances it by one. */
function taking(numbers: ReadonlyMap<string, number>): (counter: string) => number {
  const left = new Map(numbers);
  return (counter) => {
    const number = left.get(counter);
    if (number === undefined) throw new Error('an act takes one number of a counter, and says so beforehand');
    left.delete(counter);
    return number;
  };
}
