import type { Citation } from '@lpt/law';
import { z } from 'zod';
import type { ApprovalKind, ApprovalRequest, Procedure } from '../case/case.ts';
import type { EventBody } from '../case/events.ts';
import type { PartyStage } from '../case/party-stage.ts';
import type { Role } from '../case/people.ts';
import type { Phase } from '../case/phase.ts';
import type { GuardId } from '../guards/guards.ts';
import { type Act, act, type StepName } from './act.ts';
import type { ActScope } from './context.ts';
import { longText, shortText } from './inputs.ts';

/**
 * 一种报批：报什么、经过哪几级、批准以后发生什么。
 * 从这一行生成四项办理：报批、批准、退回、撤回；条件在报批和批准时各判断一次。
 */
export type Approval<S extends z.ZodType = z.ZodType> = Readonly<{
  kind: ApprovalKind;
  title: string;
  step: StepName;
  per: 'case' | 'party';
  procedures: readonly Procedure[];
  stages: readonly Role[];
  from: readonly Phase[];
  partyFrom?: readonly PartyStage[];
  whileSuspended?: boolean;
  articles: readonly Citation[];
  /** 报批时和批准时都须成立。 */
  guards: readonly GuardId[];
  /** 只在最后批准时须成立。 */
  approveGuards: readonly GuardId[];
  input: S;
  documents: readonly string[];
  grant(scope: ActScope<z.infer<S>>): readonly EventBody[];
}>;

export type ApprovalDefinition<S extends z.ZodType> = Omit<
  Approval<S>,
  'per' | 'documents' | 'approveGuards' | 'procedures'
> &
  Partial<Pick<Approval<S>, 'per' | 'documents' | 'approveGuards' | 'procedures'>>;

/** 写一种报批。 */
export function approval<S extends z.ZodType>(definition: ApprovalDefinition<S>): Approval<S> {
  return { per: 'case', procedures: ['ordinary'], documents: [], approveGuards: [], ...definition };
}

const partyField = {
  party: z.string().min(1).max(20).meta({ title: '当事人', widget: 'party' }).exactOptional(),
};

const opinionInput = z.strictObject({
  ...partyField,
  request: z.string().min(1).max(20).meta({ title: '报批', widget: 'hidden' }),
  opinion: longText('审批意见', 500),
});

/** 报批生成的四项办理。 */
export function approvalActs(each: Approval): readonly Act[] {
  const { step, per, procedures, from, articles } = each;
  const shared = { step, per, procedures, from, articles } as const;
  const suspended = each.whileSuspended ? { whileSuspended: true } : {};
  const stage = each.partyFrom ? { partyFrom: each.partyFrom } : {};
  return [
    act({
      ...shared,
      ...suspended,
      ...stage,
      name: `request-${each.kind}`,
      title: `${each.title}报批`,
      by: ['handler'],
      guards: [...each.guards, 'no-same-request-pending'],
      input: each.input,
      approval: { kind: each.kind, part: 'request' },
      decide: ({ theCase, party, input, ctx }) => [
        {
          type: 'ApprovalRequested',
          request: newRequest(each, theCase.requests.length, input, party?.id, ctx),
        },
      ],
    }),
    act({
      ...shared,
      ...suspended,
      ...stage,
      name: `approve-${each.kind}`,
      title: `批准${each.title}`,
      by: each.stages,
      guards: [...each.guards, ...each.approveGuards, 'request-awaits-actor', 'approver-is-not-handler'],
      input: opinionInput,
      documents: each.documents,
      approval: { kind: each.kind, part: 'approve' },
      decide: (scope) => approve(each, scope),
    }),
    act({
      ...shared,
      ...suspended,
      name: `return-${each.kind}`,
      title: `退回${each.title}`,
      by: each.stages,
      guards: ['request-awaits-actor', 'approver-is-not-handler'],
      input: opinionInput,
      approval: { kind: each.kind, part: 'return' },
      decide: ({ request, input }) => [
        { type: 'ApprovalReturned', request: input.request, role: stageOf(request), opinion: input.opinion },
      ],
    }),
    act({
      ...shared,
      ...suspended,
      name: `withdraw-${each.kind}`,
      title: `撤回${each.title}报批`,
      by: ['handler'],
      guards: ['request-pending'],
      input: z.strictObject({
        ...partyField,
        request: z.string().min(1).max(20).meta({ title: '报批', widget: 'hidden' }),
        reason: shortText('撤回理由', 200),
      }),
      approval: { kind: each.kind, part: 'withdraw' },
      decide: ({ input }) => [{ type: 'ApprovalWithdrawn', request: input.request, reason: input.reason }],
    }),
  ];
}

function newRequest(
  each: Approval,
  count: number,
  input: unknown,
  party: string | undefined,
  ctx: ActScope['ctx'],
): ApprovalRequest {
  return {
    id: `A${count + 1}`,
    kind: each.kind,
    title: each.title,
    ...(party ? { party } : {}),
    input: input as ApprovalRequest['input'],
    by: ctx.actor.officer ?? '',
    byName: ctx.actor.name,
    on: ctx.on,
    stages: each.stages,
    passed: 0,
    status: 'pending',
    opinions: [],
  };
}

function stageOf(request: ApprovalRequest | undefined): Role {
  return request?.stages[request.passed] ?? 'agency-head';
}

function approve(each: Approval, scope: ActScope<z.infer<typeof opinionInput>>): readonly EventBody[] {
  const { request, input } = scope;
  if (!request) return [];
  const last = request.passed + 1 === request.stages.length;
  const given: EventBody = {
    type: 'ApprovalGiven',
    request: request.id,
    role: stageOf(request),
    opinion: input.opinion,
    last,
  };
  return last ? [given, ...each.grant({ ...scope, input: request.input })] : [given];
}
