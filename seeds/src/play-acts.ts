import { type Day, instant, type Registry } from '@lpt/domain';
import { amendmentActs, filingActs, findingActs, intervalActs, leadActs } from './play-investigating.ts';
import { castOf } from './play-people.ts';
import type { Desk, Draft, PlannedAct } from './play-plan.ts';
import {
  closingInvestigationActs,
  decisionActs,
  discussionActs,
  endingActs,
  executionActs,
  noticeActs,
  revisionActs,
  viewsActs,
} from './play-proceeding.ts';
import { returnedActs } from './play-returns.ts';
import { addressActs, correctionActs } from './play-service.ts';
import type { StoryFacts } from './story-facts.ts';

/** 由事实推出的全部办理，按日排列；同一日的按程序的先后。`until` 以后的不列。 */
export function actsOf(facts: StoryFacts, registry: Registry): readonly PlannedAct[] {
  const desk: Desk = { facts, cast: castOf(facts, registry) };
  const drafts = [
    ...leadActs(desk),
    ...findingActs(desk, 'before-filing'),
    ...returnedActs(desk, 'filing'),
    ...filingActs(desk),
    ...findingActs(desk, 'after-filing'),
    ...addressActs(desk),
    ...correctionActs(desk),
    ...intervalActs(desk),
    ...amendmentActs(desk),
    ...closingInvestigationActs(desk),
    ...revisionActs(desk),
    ...noticeActs(desk),
    ...viewsActs(desk),
    ...discussionActs(desk),
    ...returnedActs(desk, 'decision'),
    ...decisionActs(desk),
    ...executionActs(desk),
    ...returnedActs(desk, 'closing'),
    ...endingActs(desk),
  ];
  const { until } = facts;
  return timed(drafts.filter(({ on }) => until === undefined || on <= until).toSorted(byDay));
}

function byDay(a: Draft, b: Draft): number {
  if (a.on === b.on) return 0;
  return a.on < b.on ? -1 : 1;
}

const OPENING = 9 * 60;
const STEP = 5;

/** 给每次办理一个时刻：上午九点起，每次隔五分钟，笔录不早于做完的时候。 */
function timed(drafts: readonly Draft[]): readonly PlannedAct[] {
  let day: Day | undefined;
  let minute = OPENING;
  return drafts.map(({ from, ...draft }) => {
    if (draft.on !== day) minute = OPENING - STEP;
    day = draft.on;
    minute = Math.min(Math.max(minute + STEP, from ? minutesOf(from) : OPENING), 24 * 60 - 1);
    return { ...draft, at: instant(`${draft.on}T${clock(minute)}:00+08:00`) };
  });
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
