import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolve } from '../case/evolve.ts';
import { plusDays } from '../kernel/day.ts';
import { aCase, aParty, aViolation } from './testing-case.ts';
import { drawnFrom, nineOClock, type StoryEventType, storyBodies, storyStart } from './testing-events.ts';

// 只供监督的测试使用：任意一串事件，不讲先后，因为记录可能来自没有条件的系统。

/** 抽出来的几个数，事件里的日子、当事人、处罚由它们决定。 */
export type Draw = Readonly<{ type: StoryEventType; day: number; other: number; choice: number }>;

/** 由抽出的数得到一个事件。 */
export function storyEvent({ type, day: offset, other, choice }: Draw): CaseEvent {
  const on = plusDays(storyStart, offset);
  const by = { officer: 'officer-1', name: '陈示例', body: 'demo-body', roles: ['handler'] } as const;
  return { ...storyBodies[type](drawnFrom(other, choice)), on, at: nineOClock(on), by };
}

/** 从一个只有线索的案件开始，把事件依次推演上去。 */
export function storyCase(profiles: Case['profiles'], draws: readonly Draw[]): Case {
  const opened = aCase({
    profiles,
    phase: 'lead',
    lead: { ...aCase().lead, receivedOn: storyStart },
    parties: [aParty(), aParty({ id: 'P2' })],
    violations: [aViolation('food.expired-food', { goodsValueFen: 100, gainsFen: 0 })],
  });
  return draws.map(storyEvent).reduce<Case>(evolve, opened);
}
