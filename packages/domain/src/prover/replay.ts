import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolve } from '../case/evolve.ts';
import { partyStage } from '../case/party-stage.ts';
import type { Party } from '../case/people.ts';
import type { ActContext } from '../engine/context.ts';
import { decide } from '../engine/decide.ts';
import type { Day } from '../kernel/day.ts';
import { actOf } from '../procedures/acts.ts';
import type { Place, ProcedureModel } from './model.ts';
import { keyOf, leadsTo, placeText } from './walk.ts';

/** 办成的一次：办理事项、日期、发生的事件。 */
export type DoneAct = Readonly<{ act: string; on: Day; events: readonly CaseEvent[] }>;

/** 计划的一次办理：输入由当时的案件得出；得不出的抛出。 */
export type RehearsedAct = Readonly<{
  act: string;
  input: (theCase: Case | undefined) => unknown;
  ctx: ActContext;
}>;

/** 真正办成的每一次，走到的地方都在模型里；不在的，一句话说明。 */
export function replayProblems(model: ProcedureModel, done: readonly DoneAct[]): readonly string[] {
  const problems: string[] = [];
  let theCase: Case | undefined;
  for (const { act: name, on, events } of done) {
    const before = theCase;
    for (const event of events) theCase = evolve(theCase, event);
    const act = model.acts.find((each) => each.name === name);
    if (!theCase || !before || !act) continue;
    for (const party of theCase.parties) {
      const earlier = before.parties.find(({ id }) => id === party.id);
      if (!earlier) continue;
      const from = placeOf(before, earlier, on);
      const to = placeOf(theCase, party, on);
      const allowed = [from, ...leadsTo(act, from, model.moves)].map(coarse);
      if (!allowed.includes(coarse(to)))
        problems.push(`“${act.title}”从${placeText(from)}走到了模型以外的${placeText(to)}`);
    }
  }
  return problems;
}

function placeOf({ procedure, phase }: Case, party: Party, on: Day): Place {
  return { procedure, phase, stage: partyStage(party, on), review: 'none' };
}

/** 审核的情况由事实判断，重放只比较程序、阶段和进度。 */
function coarse({ procedure, phase, stage }: Place): string {
  return keyOf({ procedure, phase, stage, review: 'none' });
}

/** 一次演练：跳过第几次，或者把第几次提前到前一次的时间。 */
type Deviation = Readonly<{ skip?: number; early?: number }>;

/**
 * 真正的 `decide` 和 `evolve`：一个办得成的案件，逐次跳过一次、提前一次，其余照办，
 * 能办成的决定、执行都须经得起事后检查。答每一处违法和办到那里的路。
 */
export function rehearse(
  planned: readonly RehearsedAct[],
): Readonly<{ runs: number; problems: readonly string[] }> {
  const problems: string[] = [];
  const deviations = planned.flatMap((_, index): Deviation[] =>
    index === 0 ? [] : [{ skip: index }, { early: index }],
  );
  for (const deviation of deviations) problems.push(...run(planned, deviation));
  return { runs: deviations.length, problems };
}

function run(planned: readonly RehearsedAct[], { skip, early }: Deviation): readonly string[] {
  let theCase: Case | undefined;
  const path: string[] = [];
  for (const [index, step] of planned.entries()) {
    if (index === skip) continue;
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

/** 事后检查，只看记下来的事实，不看条件表。 */
function hindsight(before: Case | undefined, after: Case): string | undefined {
  for (const party of after.parties) {
    const earlier = before?.parties.find(({ id }) => id === party.id);
    if (party.decision && !earlier?.decision && after.procedure === 'ordinary') {
      const wrong = decidedWrongly(after, party, party.decision.on);
      if (wrong) return wrong;
    }
  }
  return undefined;
}

function decidedWrongly(theCase: Case, party: Party, on: Day): string | undefined {
  if (!theCase.filedOn) return '没有立案就作出处理决定';
  if (!theCase.reviews.some(({ opinion }) => opinion?.outcome === 'agree'))
    return '没有经过审核就作出处理决定';
  if (!party.proposalApprovedOn) return '处理意见没有批准就作出处理决定';
  if (party.proposal?.outcome === 'no-penalty') return undefined;
  const served = party.notices.at(-1)?.servedOn;
  if (!served || served > on) return '没有送达告知书就作出处理决定';
  if (served === on && !party.waiver) return '送达告知书当日、当事人没有放弃，就作出处理决定';
  if (theCase.handlers.includes(party.decision?.approvedBy ?? '')) return '承办人自己作出处理决定';
  return undefined;
}
