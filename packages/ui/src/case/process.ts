import { type Case, type Day, type StepName, steps } from '@lpt/domain';
import { cite } from '@lpt/law';
import type { ClockView } from './shapes.ts';
import { branchState, isBranch, type StepState } from './step-branches.ts';
import { stepOfClock } from './step-clocks.ts';
import { currentStep, stepsOfProcedure } from './step-order.ts';
import { saysOf } from './step-says.ts';

/** 流程的一个环节在本案的样子。 */
export type ProcessStep = Readonly<{
  name: StepName;
  title: string;
  state: StepState;
  /** 一句话：哪一日办了什么；还没有办的没有。 */
  says?: string;
  articles: readonly string[];
  clocks: readonly ClockView[];
}>;

/**
 * 本案程序的各环节依次：办了什么、现在在哪里、有什么期限。几名当事人进度不同的，以最慢的一名为准。
 * 听证、强制措施、移送一类不是每案都有的，发生了或者正有期限在走才列。
 */
export function processOf(theCase: Case, clocks: readonly ClockView[], on: Day): readonly ProcessStep[] {
  const order = stepsOfProcedure(theCase.procedure);
  const current = currentStep(theCase, on);
  const of = (name: StepName) => clocks.filter(({ id }) => stepOfClock(id) === name);
  return order
    .map((name) => {
      const state = stateOf(name, order, current, theCase);
      const own = of(name);
      return {
        name,
        clocks: own,
        state: state === 'done' && !happened(name, own, theCase) ? 'skipped' : state,
      };
    })
    .filter(({ name, state, clocks: own }) => state !== 'absent' || name === current || own.some(isLive))
    .map(({ name, clocks: own, state }) => {
      const step = steps.find((each) => each.name === name);
      const says = saysOf(name, theCase);
      return {
        name,
        title: step?.title ?? name,
        state: shownState(name, state, current),
        articles: (step?.articles ?? []).map(cite),
        clocks: own,
        ...(says ? { says } : {}),
      };
    });
}

// 不予立案、终止、移送以后直接结案，中间没有办过的环节不打勾。
function happened(name: StepName, clocks: readonly ClockView[], theCase: Case): boolean {
  if (isBranch(theCase.procedure, name) || saysOf(name, theCase) !== undefined) return true;
  // 移送、终止也算按期了结作出决定的期限，不等于作出了决定。
  return name !== 'decision' && clocks.some((clock) => !isLive(clock));
}

function isLive({ status, metOn }: ClockView): boolean {
  return metOn === undefined && status !== 'met' && status !== 'expired' && status !== 'void';
}

function stateOf(
  name: StepName,
  order: readonly StepName[],
  current: StepName,
  theCase: Case,
): StepState | 'absent' {
  if (isBranch(theCase.procedure, name)) return branchState(theCase, name);
  if (theCase.phase === 'archived') return 'done';
  if (name === 'disclosure' && isPublished(theCase)) return 'done';
  if (name === current) return 'current';
  return order.indexOf(name) < order.indexOf(current) ? 'done' : 'ahead';
}

function shownState(name: StepName, state: StepState | 'absent', current: StepName): StepState {
  if (name === current && state !== 'done') return 'current';
  // 没有发生、只有期限在走的（如申请复议的期间），不算并行的办理。
  return state === 'absent' ? 'ahead' : state;
}

function isPublished({ parties, inspection }: Case): boolean {
  if (inspection) return inspection.publication !== undefined;
  return parties.length > 0 && parties.every(({ publication }) => publication !== undefined);
}
