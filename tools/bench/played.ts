import {
  type ActContext,
  type Case,
  type CaseEvent,
  type Day,
  decide,
  stateCouncilCalendar,
} from '../../packages/domain/src/index.ts';
import { actsOf, bulkFacts, demoRegistry, type StoryFacts, stories } from '../../seeds/src/index.ts';

/** One decision as it was made: everything `decide` was given, and what it came to. */
export type Decision = Readonly<{
  act: string;
  before: Case | undefined;
  input: unknown;
  ctx: ActContext;
  events: readonly CaseEvent[];
}>;

/** A case played by the core. */
export type PlayedCase = Readonly<{ name: string; theCase: Case; decisions: readonly Decision[] }>;

/** Plays the stories and `count` cases of the demonstration, up to today. */
export function playedCases(today: Day, count: number): readonly PlayedCase[] {
  return [...stories.map(({ facts }) => facts), ...bulkFacts(today, count)].flatMap((facts) =>
    played(facts, today),
  );
}

function played(facts: StoryFacts, today: Day): readonly PlayedCase[] {
  const decisions: Decision[] = [];
  let theCase: Case | undefined;
  let number = 0;
  for (const { on, at, actor, act, input } of actsOf(facts, demoRegistry)) {
    if (on > today) break;
    const ctx: ActContext = {
      on,
      at,
      actor,
      registry: demoRegistry,
      calendar: stateCouncilCalendar,
      newCaseId: facts.name,
      accessCode: '23456789ABCD',
      takeNumber: () => {
        number += 1;
        return number;
      },
    };
    const before = theCase;
    const given = input(theCase);
    const result = decide(act, before, given, ctx);
    if (!result.ok) throw new Error(`${facts.name}: ${act}: ${result.refusals[0]?.says ?? ''}`);
    theCase = result.value.theCase;
    decisions.push({ act, before, input: given, ctx, events: result.value.events });
  }
  return theCase ? [{ name: facts.name, theCase, decisions }] : [];
}
