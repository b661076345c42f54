import { expect, test } from 'vitest';
import { stateCouncilCalendar } from '../calendar/calendar.ts';
import { day } from '../kernel/day.ts';
import { aFine, aPenaltyDecision } from '../supervision/testing-case.ts';
import { publicationClock } from './publication-clock.ts';

const guangdong = { profiles: ['general', 'guangdong', 'market'] } as const;

test('自决定书日期起七个工作日，国庆放假不计、调休计入', () => {
  const decision = aPenaltyDecision(day('2025-09-28'));
  expect(publicationClock(guangdong, { decision }, stateCouncilCalendar)?.due).toBe('2025-10-14');
});

test('没有决定的、不予处罚的没有公示期限', () => {
  const noPenalty = aPenaltyDecision(day('2025-09-28'), {
    proposal: aFine(0, { outcome: 'no-penalty', penalties: [] }),
  });
  expect(publicationClock(guangdong, {}, stateCouncilCalendar)).toBeUndefined();
  expect(publicationClock(guangdong, { decision: noPenalty }, stateCouncilCalendar)).toBeUndefined();
});
