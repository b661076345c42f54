import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import { partyStage } from '../case/party-stage.ts';
import type { PartyId, Role } from '../case/people.ts';
import { acts } from '../procedures/acts.ts';
import type { Act } from './act.ts';
import type { Scope } from './context.ts';
import { type Judge, refusalsOf, type Verdict, verdicts } from './judge.ts';
import { placeRefusals } from './place.ts';
import type { Refusal } from './refusal.ts';
import { rememberingJudge } from './remembering-judge.ts';

/**
 * 一项办理此刻在本案上的样子：能办，或者为什么不能办。
 * 没有输入，所以只判断不靠输入的条件；真正办理时再判断一次。
 */
export type OpenAct = Readonly<{
  act: Act;
  party?: PartyId;
  request?: string;
  /** 为空就是能办。 */
  refusals: readonly Refusal[];
  verdicts: readonly Verdict[];
}>;

/** 某人在本案能看到的办理事项。`roles` 为空则不分角色。阶段不对的不列；阶段对而条件不成立的，列出并说明理由。 */
export function openActs(theCase: Case, roles: readonly Role[], ctx: Scope['ctx']): readonly OpenAct[] {
  const judging = rememberingJudge();
  const stages = new Map(theCase.parties.map((party) => [party, partyStage(party, ctx.on)]));
  const reached = ({ partyFrom }: Act, { party }: Target) => {
    const stage = party && stages.get(party);
    return !stage || !partyFrom || partyFrom.includes(stage);
  };
  return acts
    .filter((act) => roles.length === 0 || act.by.some((role) => roles.includes(role)))
    .filter((act) => act.procedures.includes(theCase.procedure) && act.from.includes(theCase.phase))
    .filter(({ profiles }) => profiles?.some((each) => theCase.profiles.includes(each)) ?? true)
    .flatMap((act) =>
      targets(act, theCase)
        .filter((target) => reached(act, target))
        .map((target) => view(act, theCase, target, ctx, judging)),
    );
}

type Target = Readonly<{ party?: Party; request?: Case['requests'][number] }>;

function targets(act: Act, theCase: Case): readonly Target[] {
  const part = act.approval?.part;
  if (part && part !== 'request') {
    const pending = theCase.requests.filter(
      ({ kind, status }) => kind === act.approval?.kind && status === 'pending',
    );
    return pending.map((request) => {
      const party = theCase.parties.find(({ id }) => id === request.party);
      return party ? { request, party } : { request };
    });
  }
  return act.per === 'party' ? theCase.parties.map((party) => ({ party })) : [{}];
}

function view(
  act: Act,
  theCase: Case,
  { party, request }: Target,
  ctx: Scope['ctx'],
  judging: Judge,
): OpenAct {
  const scope = {
    theCase,
    ctx,
    input: undefined,
    ...(party ? { party } : {}),
    ...(request ? { request } : {}),
    ...(act.approval ? { approvalKind: act.approval.kind } : {}),
  };
  const judged = verdicts(act, scope, judging);
  return {
    act,
    refusals: [...placeRefusals(act, scope), ...refusalsOf(judged, scope)],
    verdicts: judged,
    ...(party ? { party: party.id } : {}),
    ...(request ? { request: request.id } : {}),
  };
}
