import { type RehearsedAct, realModel, rehearse, replayProblems, stateCouncilCalendar } from '@lpt/domain';
import { actsOf, demoRegistry, play, type Story, stories } from '@lpt/seeds';

/** What the demonstration cases prove: every act stays in the model, no deviation gets through. */
export type StoryProof = Readonly<{ cases: number; acts: number; runs: number; problems: readonly string[] }>;

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };

/** Replays the demonstration cases and rehearses each with one act skipped or brought forward. */
export function storyProof(): StoryProof {
  const each = stories.map(proofOf);
  return {
    cases: each.length,
    acts: each.reduce((sum, { acts }) => sum + acts, 0),
    runs: each.reduce((sum, { runs }) => sum + runs, 0),
    problems: each.flatMap(({ problems }) => problems),
  };
}

function proofOf({ facts }: Story) {
  const done = play(facts, stage).acts;
  const { runs, problems } = rehearse(actsOf(facts, stage.registry).map(rehearsed));
  return { acts: done.length, runs, problems: [...replayProblems(realModel, done), ...problems] };
}

function rehearsed({ act, input, on, at, actor }: ReturnType<typeof actsOf>[number]): RehearsedAct {
  let serial = 0;
  const takeNumber = (): number => {
    serial += 1;
    return serial;
  };
  return {
    act,
    input,
    ctx: { on, at, actor, ...stage, takeNumber, newCaseId: 'rehearsed', accessCode: '123456' },
  };
}
