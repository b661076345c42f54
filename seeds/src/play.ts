import {
  type Actor,
  actOf,
  type Case,
  type CaseEvent,
  type Day,
  decide,
  type Instant,
  numberCounter,
  type Refusal,
  type Registry,
  type WorkCalendar,
  yearOf,
} from '@lpt/domain';
import { citeAll } from '@lpt/law';
import { actsOf } from './play-acts.ts';
import { demoAccessCode, demoCaseId } from './play-dice.ts';
import { type Outcome, outcomeOf } from './play-outcome.ts';
import type { PlannedAct } from './play-plan.ts';
import { numberKinds, type StoryFacts } from './story-facts.ts';

/** 办过的一次：谁、哪一日、什么输入、发生什么、签发什么文书；没有办成的带全部理由。 */
export type PlayedAct = Readonly<{
  on: Day;
  at: Instant;
  actor: Actor;
  act: string;
  title: string;
  input: unknown;
  accessCode: string;
  events: readonly CaseEvent[];
  documents: readonly Readonly<{ code: string; title: string; number?: string }>[];
  refusals: readonly Refusal[];
}>;

/** 一个案件办下来：没有办成的一次是最后一次。 */
export type Played = Readonly<{
  acts: readonly PlayedAct[];
  theCase: Case | undefined;
  events: readonly CaseEvent[];
}>;

export type Stage = Readonly<{ registry: Registry; calendar: WorkCalendar }>;

/** 内存里的计数器：`starts` 是已经用到的号。 */
export function counting(starts: Readonly<Record<string, number>> = {}): (counter: string) => number {
  const used = new Map(Object.entries(starts));
  return (counter) => {
    const serial = (used.get(counter) ?? 0) + 1;
    used.set(counter, serial);
    return serial;
  };
}

/** 本案要从某号起的计数器，值为此前已经用到的号。年份取那种文书制发的那一年。 */
export function counterStarts(facts: StoryFacts, registry: Registry): Readonly<Record<string, number>> {
  const body = registry.body(facts.body);
  if (!body) return {};
  const starts = numberKinds.flatMap((kind) => {
    const serial = facts.numbers[kind];
    return serial === undefined
      ? []
      : [[numberCounter(body, kind, yearOf(numberedOn(facts, kind))), serial - 1] as const];
  });
  return Object.fromEntries(starts);
}

function numberedOn(facts: StoryFacts, kind: (typeof numberKinds)[number]): Day {
  const { lead, filedOn, notices, decisions, corrections } = facts;
  const first: Readonly<Record<typeof kind, Day | undefined>> = {
    'case-filing': filedOn,
    'rectification-order': corrections[0]?.on,
    'penalty-notice': notices[0]?.on,
    'hearing-right-notice': notices[0]?.on,
    'penalty-decision': decisions[0]?.on,
    'no-penalty-decision': decisions[0]?.on,
  };
  return first[kind] ?? lead.receivedOn;
}

/** 在内存里办完计划的各次；遇到不能办的即停。形状不对的输入是事实文件的错误，直接抛出。 */
export function performAll(
  planned: readonly PlannedAct[],
  { registry, calendar }: Stage,
  name: string,
  takeNumber: (counter: string) => number = counting(),
): Played {
  const acts: PlayedAct[] = [];
  const events: CaseEvent[] = [];
  let theCase: Case | undefined;
  for (const { on, at, actor, act, input } of planned) {
    const given = input(theCase);
    const accessCode = demoAccessCode(`${name}/${acts.length}`);
    const decided = decide(act, theCase, given, {
      on,
      at,
      actor,
      registry,
      calendar,
      takeNumber,
      newCaseId: demoCaseId(name),
      accessCode,
    });
    const done = decided.ok ? decided.value.events : [];
    acts.push({
      on,
      at,
      actor,
      act,
      title: actOf(act).title,
      input: given,
      accessCode,
      events: done,
      documents: done.flatMap((event) => (event.type === 'DocumentIssued' ? [paperOf(event.document)] : [])),
      refusals: decided.ok ? [] : decided.refusals,
    });
    if (!decided.ok) break;
    theCase = decided.value.theCase;
    events.push(...done);
  }
  return { acts, theCase, events };
}

function paperOf({ code, title, number }: Readonly<{ code: string; title: string; number?: string }>) {
  return { code, title, ...(number ? { number } : {}) };
}

/** 给机器看的结果：每次办理（带文书或者理由）和结果。 */
export type PlayReport = Readonly<{
  acts: readonly Readonly<{
    on: Day;
    by: string;
    act: string;
    title: string;
    documents: PlayedAct['documents'];
    refusals?: readonly Readonly<{
      code: string;
      says: string;
      detail?: string;
      articles: string;
      remedy: string;
    }>[];
  }>[];
  outcome: Outcome | null;
}>;

/** 办完一个案件，并得出结果。`on` 为看结果之日，不写即最后一次办理之日。 */
export function play(
  facts: StoryFacts,
  stage: Stage,
  on?: Day,
): Played & Readonly<{ outcome: Outcome | undefined; report: PlayReport }> {
  const takeNumber = counting(counterStarts(facts, stage.registry));
  const played = performAll(actsOf(facts, stage.registry), stage, facts.name, takeNumber);
  const last = played.acts.at(-1);
  const { theCase, events } = played;
  const outcome =
    theCase && last
      ? outcomeOf(theCase, events, facts, { ...stage, on: on ?? last.on, at: last.at })
      : undefined;
  return { ...played, outcome, report: { acts: played.acts.map(actReport), outcome: outcome ?? null } };
}

function actReport({ on, actor, act, title, documents, refusals }: PlayedAct): PlayReport['acts'][number] {
  const reasons = refusals.map(({ code, says, detail, articles, remedy }) => ({
    code,
    says,
    ...(detail ? { detail } : {}),
    articles: citeAll(articles),
    remedy,
  }));
  return { on, by: actor.name, act, title, documents, ...(reasons.length > 0 ? { refusals: reasons } : {}) };
}
