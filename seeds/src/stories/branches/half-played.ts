import {
  type Case,
  type Duty,
  day,
  decide,
  findingsOf,
  instant,
  type RaisedFinding,
  type Refusal,
  stateCouncilCalendar,
} from '@lpt/domain';
import { citeAll } from '@lpt/law';
import { counterStarts, counting, performAll } from '../../play.ts';
import { actsOf } from '../../play-acts.ts';
import { actorOf, partyActor } from '../../play-people.ts';
import { demoRegistry } from '../../registry/registry.ts';
import type { StoryFacts } from '../../story-facts.ts';
import type { Story } from '../story.ts';

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };

/** 办到一半的案件，接着一步一步办。 */
export type HalfPlayed = Readonly<{
  theCase(): Case;
  /** 办一次；办成的推进案件，没有办成的返回全部理由。 */
  act(on: string, who: Duty | 'party', name: string, input: unknown): readonly Refusal[];
  /** 报批并由两级（或者一级）批准，同一日。 */
  approve(
    on: string,
    kind: string,
    input: Readonly<Record<string, unknown>>,
    levels?: 1 | 2,
  ): readonly Refusal[];
  findings(on: string): readonly RaisedFinding[];
  /** 当事人的现行告知书、决定书的编号。 */
  paper(kind: 'notice' | 'decision'): string;
}>;

/** 故事办到某一日为止；`change` 改动事实。有一步不能办就抛出：分支从合法的案件开始。 */
export function halfPlayed(story: Story, until: string, change: Partial<StoryFacts> = {}): HalfPlayed {
  const facts: StoryFacts = { ...story.facts, ...change, until: day(until) };
  const takeNumber = counting(counterStarts(facts, demoRegistry));
  const played = performAll(actsOf(facts, demoRegistry), stage, facts.name, takeNumber);
  const refused = played.acts.flatMap(({ title, refusals }) =>
    refusals.map(({ says }) => `${title}：${says}`),
  );
  if (!played.theCase || refused.length > 0) throw new Error(refused.join('；'));
  let current = played.theCase;
  let minute = 0;

  const actor = (who: Duty | 'party') => {
    if (who === 'party') return partyActor(facts, 'P1');
    const officer = demoRegistry.officersOf(facts.body).find(({ duty }) => duty === who);
    if (!officer) throw new Error(`${facts.body} has no ${who}`);
    return actorOf(officer);
  };
  const act: HalfPlayed['act'] = (on, who, name, input) => {
    minute += 1;
    const at = instant(
      `${on}T${String(12 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00+08:00`,
    );
    const given = {
      ...stage,
      on: day(on),
      at,
      actor: actor(who),
      takeNumber,
      newCaseId: current.id,
      accessCode: 'TEST',
    };
    const decided = decide(name, current, input, given);
    if (!decided.ok) return decided.refusals;
    current = decided.value.theCase;
    return [];
  };

  return {
    theCase: () => current,
    act,
    approve(on, kind, input, levels = 2) {
      const asked = act(on, 'officer', `request-${kind}`, input);
      if (asked.length > 0) return asked;
      const party = 'party' in input ? { party: input['party'] } : {};
      for (const who of (['unit-head', 'agency-head'] as const).slice(2 - levels)) {
        const request = current.requests.at(-1)?.id;
        const refusals = act(on, who, `approve-${kind}`, { ...party, request, opinion: '同意。' });
        if (refusals.length > 0) return refusals;
      }
      return [];
    },
    findings: (on) => findingsOf(current, { ...stage, on: day(on), at: instant(`${on}T18:00:00+08:00`) }),
    paper(kind) {
      const [party] = current.parties;
      return (kind === 'notice' ? party?.notices.at(-1)?.document : party?.decision?.document) ?? '';
    },
  };
}

/** 拒绝的代号。 */
export function codes(refusals: readonly Refusal[]): readonly string[] {
  return refusals.map(({ code }) => code);
}

/** 某条拒绝的依据，写成中文。 */
export function articlesOf(refusals: readonly Refusal[], code: string): string {
  return citeAll(refusals.find((each) => each.code === code)?.articles ?? []);
}

/** 某条拒绝的说明。 */
export function detailOf(refusals: readonly Refusal[], code: string): string | undefined {
  return refusals.find((each) => each.code === code)?.detail;
}
