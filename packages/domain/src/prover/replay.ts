import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolve } from '../case/evolve.ts';
import type { Party } from '../case/party.ts';
import { partyStage } from '../case/party-stage.ts';
import type { ActContext } from '../engine/context.ts';
import { decide } from '../engine/decide.ts';
import { reviewState } from '../facts/review-facts.ts';
import type { Day } from '../kernel/day.ts';
import { actOf } from '../procedures/acts.ts';
import { hindsight } from './hindsight.ts';
import type { Place, ProcedureModel } from './model.ts';
import { stepsOf } from './steps.ts';
import { beginnings, keyOf, leadsTo, placeText } from './walk.ts';

/** 办成的一次：办理事项、日期、发生的事件。 */
export type DoneAct = Readonly<{ act: string; on: Day; events: readonly CaseEvent[] }>;

/** 计划的一次办理：输入由当时的案件得出；得不出的抛出。 */
export type RehearsedAct = Readonly<{
  act: string;
  input: (theCase: Case | undefined) => unknown;
  ctx: ActContext;
}>;

/** 重放的结果：走到模型以外的、经不起事后检查的，各一句话；`walked` 是走过的各步。 */
export type Replayed = Readonly<{ problems: readonly string[]; walked: ReadonlySet<string> }>;

/** 真正办成的每一次，走到的地方都在模型里，并且经得起事后检查。没有办成的不算。 */
export function replay(model: ProcedureModel, done: readonly DoneAct[]): Replayed {
  const problems: string[] = [];
  const walked = new Set<string>();
  let theCase: Case | undefined;
  for (const { act: name, on, events } of done.filter((each) => each.events.length > 0)) {
    const before = theCase;
    for (const event of events) theCase = evolve(theCase, event);
    const act = model.acts.find((each) => each.name === name);
    if (!theCase || !act) continue;
    for (const [from, to] of strides(before, theCase, on)) {
      const allowed = from ? [from, ...leadsTo(act, from, model.moves)] : beginnings(act, model);
      if (!allowed.some((place) => coarse(place) === coarse(to)))
        problems.push(`“${act.title}”从${from ? placeText(from) : '开案'}走到了模型以外的${placeText(to)}`);
      for (const step of stepsOf(model.moves, name, from, to)) walked.add(step);
    }
    const wrong = hindsight(before, theCase);
    if (wrong) problems.push(`${wrong}：${act.title}`);
  }
  return { problems, walked };
}

/** 一次办理使各名当事人从哪里走到哪里；还没有当事人的（行政检查抽取以前）看案件本身。开案没有来处。 */
function strides(
  before: Case | undefined,
  after: Case,
  on: Day,
): readonly (readonly [Place | undefined, Place])[] {
  if (after.parties.length === 0)
    return [[before && placeOf(before, undefined, on), placeOf(after, undefined, on)]];
  return after.parties.map((party) => {
    const earlier = before?.parties.find(({ id }) => id === party.id);
    return [before && placeOf(before, earlier, on), placeOf(after, party, on)];
  });
}

function placeOf(theCase: Case, party: Party | undefined, on: Day): Place {
  const { procedure, phase } = theCase;
  const stage = party ? partyStage(party, on) : 'not-proposed';
  const handed = theCase.policeTransfers.at(-1)?.handed;
  const back = phase === 'transferred-out' && handed ? { before: handed.phase } : {};
  return { procedure, phase, stage, review: reviewState(theCase), ...back };
}

/** 审核的情况不由办理直接改变，比较时只看程序、阶段和进度。 */
function coarse({ procedure, phase, stage }: Place): string {
  return keyOf({ procedure, phase, stage, review: 'none' });
}

/** 一次演练：跳过第几次，或者把第几次提前到前一次的时间。 */
type Deviation = Readonly<{ skip?: number; early?: number }>;

/**
 * 真正的 `decide` 和 `evolve`：一个办得成的案件，逐次跳过一次、提前一次，其余照办，
 * 能办成的决定、措施、执行都须经得起事后检查。答每一处违法和办到那里的路。
 */
export function rehearse(
  planned: readonly RehearsedAct[],
): Readonly<{ runs: number; problems: readonly string[] }> {
  // 偏离以前的各次都一样，只办一遍，记下每次以前的案件。
  const before: (Case | undefined)[] = [];
  let theCase: Case | undefined;
  for (const step of planned) {
    before.push(theCase);
    theCase = attempt(step, theCase, step.ctx) ?? theCase;
  }
  const deviations = planned.flatMap((_, index): Deviation[] =>
    index === 0 ? [] : [{ skip: index }, { early: index }],
  );
  const problems = deviations.flatMap((deviation) => run(planned, deviation, before));
  return { runs: deviations.length, problems };
}

function run(
  planned: readonly RehearsedAct[],
  { skip, early }: Deviation,
  before: readonly (Case | undefined)[],
): readonly string[] {
  const start = skip ?? early ?? 0;
  let theCase = before[start];
  const path = planned.slice(0, start).map(({ act }) => act);
  for (const [index, step] of planned.entries()) {
    if (index < start || index === skip) continue;
    const previous = index === early ? planned[index - 1] : undefined;
    const ctx = previous ? { ...step.ctx, on: previous.ctx.on, at: previous.ctx.at } : step.ctx;
    const after = attempt(step, theCase, ctx);
    if (!after) continue;
    path.push(step.act);
    const wrong = hindsight(theCase, after);
    if (wrong) return [`${wrong}：${path.join('→')}`];
    theCase = after;
  }
  return [];
}

/** 跳过一次以后，后面的输入可能得不出来，也就办不成。 */
function attempt({ act, input }: RehearsedAct, theCase: Case | undefined, ctx: ActContext): Case | undefined {
  let given: unknown;
  try {
    given = input(theCase);
  } catch {
    return undefined;
  }
  if (!actOf(act).input.safeParse(given).success) return undefined;
  const outcome = decide(act, theCase, given, ctx);
  return outcome.ok ? outcome.value.theCase : undefined;
}
