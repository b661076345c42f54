import {
  type Actor,
  type Case,
  clocksOf,
  type Day,
  day,
  measuresView,
  stateCouncilCalendar,
} from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { counterStarts, counting, performAll } from '../play.ts';
import { actsOf } from '../play-acts.ts';
import { actorOf, castOf } from '../play-people.ts';
import type { PlannedAct } from '../play-plan.ts';
import { demoRegistry } from '../registry/registry.ts';
import { tianheExpiredFood } from './tianhe-expired-food.story.ts';
import { type StoryAct, tianheSeizure } from './tianhe-seizure.acts.ts';

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };
const { facts } = tianheExpiredFood;
const cast = castOf(facts, demoRegistry);

function actorFor(by: StoryAct['by']): Actor {
  const [first] = cast.handlers;
  const people = { handler: first, 'unit-head': cast.unitHead, 'agency-head': cast.agencyHead };
  const officer = people[by];
  if (!officer) throw new Error(`nobody for ${by}`);
  return actorOf(officer);
}

/** 原来的办理，按时刻插进登记保存和扣押的各次办理。 */
function planned(): readonly PlannedAct[] {
  const added = tianheSeizure.map(({ on, at, by, act, input }) => ({
    on,
    at,
    act,
    actor: actorFor(by),
    input: (theCase: Case | undefined) => (theCase ? input(theCase) : undefined),
  }));
  return [...actsOf(facts, demoRegistry), ...added].toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

const played = performAll(planned(), stage, 'tianhe-seizure', counting(counterStarts(facts, demoRegistry)));

function view(on: Day) {
  return { ...stage, on, at: played.acts.at(-1)?.at ?? ('' as never) };
}

describe('天河过期食品案：登记保存、扣押、送检、延长、没收', () => {
  test('每一次办理都合法，一直办到归档', () => {
    expect(
      played.acts.flatMap(({ on, title, refusals }) => refusals.map(({ says }) => `${on} ${title}：${says}`)),
    ).toEqual([]);
    expect(played.theCase?.phase).toBe('archived');
  });

  test('登记保存转为扣押，扣押依决定没收', () => {
    expect(played.theCase?.preservations[0]?.settled).toMatchObject({ on: '2026-03-12', outcome: 'seized' });
    expect(played.theCase?.measures[0]?.ended).toMatchObject({ how: 'confiscated', on: '2026-06-04' });
    if (!played.theCase) return;
    const stages = measuresView(played.theCase, view(day('2026-07-01'))).map(({ stageTitle }) => stageTitle);
    expect(stages).toEqual(['已处理', '已没收、销毁或者移送']);
  });

  test('三十日，扣除送达告知的二十六日检测，再延长三十日，到六月六日；各期限都按时', () => {
    if (!played.theCase) throw new Error('the story did not open a case');
    const clocks = clocksOf(played.theCase, view(day('2026-07-01')));
    const coercive = ['preservation-decision', 'sealing-or-impoundment', 'recording-upload'];
    expect(
      clocks
        .filter(({ id }) => coercive.includes(id))
        .map(({ id, derivation, status }) => [id, derivation.due, status]),
    ).toEqual([
      ['preservation-decision', '2026-03-12', 'met'],
      ['recording-upload', '2026-03-13', 'met'],
      ['sealing-or-impoundment', '2026-06-06', 'met'],
    ]);
  });

  test('文书依次签发', () => {
    const codes = played.acts.flatMap(({ documents }) => documents.map(({ code }) => code));
    expect(codes.filter((code) => /^(DC-16|DC-19|DC-20|DC-21|QZ-)/.test(code)).join(' ')).toBe(
      'DC-19 DC-20 DC-21 QZ-01 QZ-02 QZ-03 QZ-04 DC-16 QZ-07 QZ-08',
    );
  });
});
