import {
  day,
  type RehearsedAct,
  realModel,
  rehearse,
  replay,
  stateCouncilCalendar,
  unperformedProblems,
  unwalkedProblems,
} from '@lpt/domain';
import {
  actsOf,
  bulkFacts,
  demoRegistry,
  type PlannedAct,
  playTold,
  type ToldCase,
  toldCases,
} from '@lpt/seeds';

/** What the demonstration cases prove: every act stays in the model, no deviation gets through. */
export type StoryProof = Readonly<{
  cases: number;
  acts: number;
  runs: number;
  /** Also the steps and the acts that none of these cases walks or performs and that no one explains. */
  problems: readonly string[];
}>;

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };

/** The bulk cases are told up to this day, always the same, so that the proof is. */
const bulkUntil = day('2026-11-20');
/** Enough for every plot of the bulk to be told once. */
const BULK_CASES = 120;

/**
 * Replays the stories, the cases told by tables of acts, and bulk cases; rehearses the stories and the tables
 * with one act skipped or brought forward.
 */
export function storyProof(): StoryProof {
  const told = toldCases();
  const bulk = bulkFacts(bulkUntil, BULK_CASES).map((facts) => ({
    name: facts.name,
    title: facts.title,
    planned: actsOf(facts, demoRegistry),
  }));
  const replayed = [...told, ...bulk].map(replayOf);
  const rehearsals = told.map(({ planned }) => rehearse(planned.map(rehearsed)));
  return {
    cases: replayed.length,
    acts: replayed.reduce((sum, { acts }) => sum + acts, 0),
    runs: rehearsals.reduce((sum, { runs }) => sum + runs, 0),
    problems: [
      ...[...replayed, ...rehearsals].flatMap(({ problems }) => problems),
      ...unwalkedProblems(realModel.moves, new Set(replayed.flatMap(({ walked }) => [...walked]))),
      ...unperformedProblems(realModel.acts, new Set(replayed.flatMap(({ performed }) => performed))),
    ],
  };
}

function replayOf(told: ToldCase) {
  const { name } = told;
  const { acts } = playTold(told);
  const { problems, walked } = replay(realModel, acts);
  const refused = acts.flatMap(({ title, refusals }) =>
    refusals.map(({ says }) => `${name}：${title}：${says}`),
  );
  const performed = acts.filter(({ events }) => events.length > 0).map(({ act }) => act);
  return {
    acts: acts.length,
    walked,
    performed,
    problems: [...refused, ...problems.map((says) => `${name}：${says}`)],
  };
}

function rehearsed({ act, input, on, at, actor }: PlannedAct): RehearsedAct {
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
