import type { Actor, Case, Day, Instant, Officer } from '@lpt/domain';
import { actorOf, type Cast } from './play-people.ts';
import type { StoryFacts } from './story-facts.ts';

/** 一次计划的办理。输入要看办到那时的案件：报批、文书的编号那时才有。 */
export type PlannedAct = Readonly<{
  on: Day;
  at: Instant;
  actor: Actor;
  act: string;
  input(theCase: Case | undefined): unknown;
}>;

/** 还没有排定时刻的办理；`from` 为当日最早的钟点，如笔录做完才能登记。 */
export type Draft = Omit<PlannedAct, 'at'> & Readonly<{ from?: string }>;

/** 写各段计划时手边的东西。 */
export type Desk = Readonly<{ facts: StoryFacts; cast: Cast }>;

type Input = unknown | ((theCase: Case) => unknown);

/** 写一次办理。 */
export function plan(on: Day, who: Officer | Actor, act: string, input: Input, from?: string): Draft {
  const actor = 'roles' in who ? who : actorOf(who);
  return {
    on,
    actor,
    act,
    input: (theCase) => (typeof input === 'function' ? input(theCase) : input),
    ...(from ? { from } : {}),
  };
}

/** 第一承办人。没有承办人的案件办不下去，直接抛出。 */
export function handler({ cast, facts }: Desk): Officer {
  const [first] = cast.handlers;
  if (!first) throw new Error(`${facts.name} has no handler`);
  return first;
}

/** 全部承办人的编号。 */
export function handlerIds({ cast }: Desk): readonly string[] {
  return cast.handlers.map(({ id }) => id);
}

type Stage = 'unit-head' | 'agency-head';

/** 一次报批：报、各级同意。日期不写的，与批准同日。 */
export type Approving = Readonly<{
  kind: string;
  party?: string;
  input: Readonly<Record<string, unknown>>;
  requestedOn?: Day | undefined;
  unitHeadOn?: Day | undefined;
  on: Day;
  stages: readonly Stage[];
  opinion?: string;
}>;

export function request(desk: Desk, { kind, party, input, requestedOn, on }: Approving): Draft {
  const withParty = party ? { party, ...input } : input;
  return plan(requestedOn ?? on, handler(desk), `request-${kind}`, withParty);
}

/** 在途的那次报批。 */
export function pendingRequest(kind: string, party: string | undefined) {
  return (theCase: Case) => ({
    ...(party ? { party } : {}),
    request: theCase.requests.findLast((each) => each.kind === kind && each.party === party)?.id ?? '',
  });
}

/** 报批并逐级批准。 */
export function approved(desk: Desk, each: Approving): readonly Draft[] {
  const { kind, party, requestedOn, unitHeadOn, on, stages, opinion = '同意。' } = each;
  const pending = pendingRequest(kind, party);
  return [
    request(desk, each),
    ...stages.map((stage) => {
      const officer = stage === 'unit-head' ? desk.cast.unitHead : desk.cast.agencyHead;
      const day = stage === 'unit-head' ? (unitHeadOn ?? requestedOn ?? on) : on;
      return plan(day, officer, `approve-${kind}`, (theCase: Case) => ({ ...pending(theCase), opinion }));
    }),
  ];
}
