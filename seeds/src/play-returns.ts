import type { Case } from '@lpt/domain';
import { filingInput } from './play-investigating.ts';
import { type Desk, type Draft, pendingRequest, plan, request } from './play-plan.ts';
import type { StoryFacts } from './story-facts.ts';

type Returned = StoryFacts['returned'][number];

/** 被退回的报批：报，退。承办机构负责人同意以后由机关负责人退回的，先同意再退。 */
export function returnedActs(desk: Desk, which: Returned['kind']): readonly Draft[] {
  const { cast, facts } = desk;
  return facts.returned
    .filter(({ kind }) => kind === which)
    .flatMap(({ kind, party, requestedOn, on, by, opinion }) => {
      const own = kind === 'decision' ? party : undefined;
      const pending = pendingRequest(kind, own);
      const passes = by === 'agency-head' && kind !== 'proposal';
      const who = by === 'unit-head' ? cast.unitHead : cast.agencyHead;
      return [
        request(desk, {
          kind,
          ...(own ? { party: own } : {}),
          requestedOn,
          on,
          input: returnedInput(desk, kind),
          stages: [],
        }),
        ...(passes
          ? [
              plan(requestedOn ?? on, cast.unitHead, `approve-${kind}`, (c: Case) => ({
                ...pending(c),
                opinion: '同意。',
              })),
            ]
          : []),
        plan(on, who, `return-${kind}`, (c: Case) => ({ ...pending(c), opinion })),
      ];
    });
}

function returnedInput(desk: Desk, kind: Returned['kind']): Readonly<Record<string, unknown>> {
  if (kind === 'filing') return filingInput(desk);
  if (kind === 'proposal') return { opinion: '拟处理意见请审批。' };
  if (kind === 'decision') return { lateFine: true, opinion: '请审批。' };
  return { summary: '决定内容已经执行，请审批结案。' };
}
