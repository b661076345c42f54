import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evolve } from '../case/evolve.ts';
import { plusDays } from '../kernel/day.ts';
import type { Profile } from '../registry/registry.ts';
import { findingsOf, supervisionRules } from './rules.ts';
import { storyEventTypes, storyStart } from './testing-events.ts';
import { anInspection } from './testing-inspection.ts';
import { seenOn } from './testing-registry.ts';
import { type Draw, storyCase, storyEvent } from './testing-story.ts';

const anyDraw: fc.Arbitrary<Draw> = fc.record({
  type: fc.constantFrom(...storyEventTypes),
  day: fc.integer({ min: 0, max: 300 }),
  other: fc.integer({ min: 0, max: 300 }),
  choice: fc.integer({ min: 0, max: 60 }),
});
/** 办到决定的主干：随意抽取很少凑得成告知、送达、决定。 */
const spine: fc.Arbitrary<readonly Draw[]> = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }))
  .map(([day, gap, choice]) => [
    { type: 'CaseFiled', day, other: day, choice },
    { type: 'NoticeIssued', day, other: day, choice: 5 },
    { type: 'DocumentServed', day, other: day, choice: 2 },
    { type: 'DecisionMade', day: day + gap, other: day + gap, choice },
  ]);
const anyProfiles = fc.constantFrom<readonly Profile[]>(
  ['general'],
  ['general', 'guangdong', 'urban'],
  ['general', 'guangdong', 'market'],
  ['general', 'guangdong', 'agriculture'],
  ['general', 'guangdong', 'transport'],
);
const anEvent = anyDraw.map(storyEvent);
const offset = fc.integer({ min: 0, max: 300 }).map((days) => plusDays(storyStart, days));
/** 行政检查：入企、告知结果、批准各在任意一日，或者没有。 */
const anInspectionStory = fc
  .record({
    visitedOn: offset,
    resultOn: fc.option(offset, { nil: undefined }),
    approvedOn: fc.option(offset, { nil: undefined }),
    urgent: fc.boolean(),
  })
  .map(({ visitedOn, resultOn, approvedOn, urgent }) =>
    anInspection(
      { visitedOn, ...(resultOn ? { resultOn } : {}) },
      { ...(approvedOn ? { approvedOn } : {}), ...(urgent ? { urgent: '情况紧急' } : {}) },
    ),
  );
const aPenaltyStory = fc
  .tuple(anyProfiles, fc.oneof(spine, fc.constant([])), fc.array(anyDraw, { minLength: 5, maxLength: 30 }))
  .map(([profiles, trunk, draws]) => storyCase(profiles, [...trunk, ...draws]));
const aStory = fc.record({
  theCase: fc.oneof({ weight: 9, arbitrary: aPenaltyStory }, { weight: 1, arbitrary: anInspectionStory }),
  on: fc.integer({ min: 301, max: 500 }).map((days) => plusDays(storyStart, days)),
});

describe('任何状态的案件', () => {
  test('都有答案，不抛出，重算不变，键不重复', () => {
    fc.assert(
      fc.property(aStory, ({ theCase, on }) => {
        const found = findingsOf(theCase, seenOn(on));
        expect(findingsOf(theCase, seenOn(on))).toEqual(found);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        for (const { since, says, articles } of found) {
          expect(since <= on).toBe(true);
          expect(says).not.toMatch(/undefined|NaN|null/);
          expect(articles.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('不在 watches 里的事件不改变结果', () => {
    fc.assert(
      fc.property(aStory, anEvent, ({ theCase, on }, event) => {
        const after = evolve(theCase, event);
        for (const rule of supervisionRules) {
          if (rule.watches.includes(event.type)) continue;
          expect(rule.finds(after, seenOn(on)), `${rule.id} ${event.type}`).toEqual(
            rule.finds(theCase, seenOn(on)),
          );
        }
      }),
      { numRuns: 800 },
    );
  });

  test('每条规则在这些案件里都至少提出过一次问题，前两项才不是空话', () => {
    const stories = fc.sample(aStory, { numRuns: 1500, seed: 7 });
    const raised = new Set(
      stories.flatMap(({ theCase, on }) => findingsOf(theCase, seenOn(on)).map(({ rule }) => rule)),
    );
    expect([...raised].toSorted()).toEqual(supervisionRules.map(({ id }) => id).toSorted());
  });
});
