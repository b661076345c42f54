import {
  type Act,
  actOf,
  type Case,
  evolve,
  legalCheck,
  openActs,
  stateCouncilCalendar,
  type Verdict,
  verdicts,
} from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { counterStarts, counting, performAll } from '../play.ts';
import { actsOf } from '../play-acts.ts';
import { demoRegistry } from '../registry/registry.ts';
import { stories } from './index.gen.ts';
import type { Story } from './story.ts';

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };

/** 案件每办一步以后的样子，和办这一步的人、日。 */
function momentsOf({ facts }: Story) {
  const takeNumber = counting(counterStarts(facts, demoRegistry));
  const { acts } = performAll(actsOf(facts, demoRegistry), stage, facts.name, takeNumber);
  let theCase: Case | undefined;
  return acts.map(({ on, at, actor, events }) => {
    theCase = events.reduce<Case | undefined>(evolve, theCase);
    return { theCase: theCase as Case, ctx: { ...stage, on, at, actor } };
  });
}

const plain = (judged: readonly Verdict[]) =>
  JSON.stringify(
    judged.map(({ guard, state, detail, articles, facts }) => [guard.id, state, detail, articles, facts]),
  );

/** 不记读过的，重新判断一遍。 */
function again(
  act: Act,
  { theCase, ctx }: ReturnType<typeof momentsOf>[number],
  target: Readonly<{ party?: string; request?: string }>,
): readonly Verdict[] {
  const party = theCase.parties.find(({ id }) => id === target.party);
  const request = theCase.requests.find(({ id }) => id === target.request);
  return verdicts(act, {
    theCase,
    ctx,
    input: undefined,
    ...(party ? { party } : {}),
    ...(request ? { request } : {}),
    ...(act.approval ? { approvalKind: act.approval.kind } : {}),
  });
}

describe.each(stories)('故事 $name', (story) => {
  const moments = momentsOf(story);

  test('每一步的办理事项，记住判断过的与重新判断的相同', () => {
    for (const moment of moments)
      for (const { act, verdicts: judged, ...target } of openActs(moment.theCase, [], moment.ctx))
        expect([act.name, plain(judged)]).toEqual([act.name, plain(again(act, moment, target))]);
  });

  test('每一步的法律检查也相同', () => {
    for (const moment of moments)
      for (const { act, verdict, party } of legalCheck(moment.theCase, moment.ctx)) {
        const fresh = again(actOf(act), moment, party ? { party } : {});
        expect(plain([verdict])).toBe(plain(fresh.filter(({ guard }) => guard.id === verdict.guard.id)));
      }
  });
});
