import { withdrawnOfficers } from '../case/withdrawal.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { certificateOn } from '../registry/registry.ts';
import { inputOf } from './known-input.ts';

const teamValues = [
  'not-given',
  'two-valid',
  'fewer-than-two',
  'certificate-invalid',
  'other-body',
  'auxiliary',
  'withdrawn',
] as const;
type Team = (typeof teamValues)[number];

/** 一组人能不能共同执法：至少两名不同的、证件当日有效的本机关执法人员，辅助人员不算。 */
function teamOf(scope: Scope, ids: readonly string[] | undefined): Team | readonly [Team, string] {
  if (!ids || ids.length === 0) return 'not-given';
  const { registry, on } = scope.ctx;
  const distinct = [...new Set(ids)];
  const officers = distinct.map((id) => registry.officer(id));
  const stranger = officers.findIndex((officer) => officer?.body !== scope.theCase.body);
  if (stranger >= 0) return ['other-body', `${officers[stranger]?.name ?? '所选人员'}不是本机关执法人员`];
  const auxiliary = officers.find((officer) => officer?.duty === 'auxiliary');
  if (auxiliary) return ['auxiliary', `${auxiliary.name}是执法辅助人员`];
  const withdrawn = officers.find(
    (officer) => officer && withdrawnOfficers(scope.theCase).includes(officer.id),
  );
  if (withdrawn) return ['withdrawn', `${withdrawn.name}已经在本案回避`];
  const invalid = officers.find((officer) => officer && certificateOn(officer, on) !== 'valid');
  if (invalid) return ['certificate-invalid', `${invalid.name}的执法证在${on}无效`];
  if (distinct.length < 2) return ['fewer-than-two', `只有${distinct.length}名执法人员`];
  const names = officers.map((officer) => `${officer?.name ?? ''}（${officer?.certificate?.number ?? ''}）`);
  return ['two-valid', names.join('、')];
}

/** 人：执法人员、承办人、审核人、批准人。 */
export const peopleFacts = {
  officers: fact({
    title: '参加本次办理的执法人员',
    values: teamValues,
    of: (scope) => teamOf(scope, inputOf(scope).officers),
  }),

  handlers: fact({
    title: '承办人员',
    values: teamValues,
    of: (scope) => teamOf(scope, inputOf(scope).handlers ?? scope.theCase.handlers),
  }),

  actorIsHandler: fact({
    title: '办理人是不是本案承办人',
    values: ['unknown', 'yes', 'no', 'none-assigned'],
    of: ({ ctx, theCase }) => {
      const officer = ctx.actor?.officer;
      if (!officer) return 'unknown';
      if (theCase.handlers.length === 0) return 'none-assigned';
      return theCase.handlers.includes(officer) ? 'yes' : 'no';
    },
  }),

  reviewerQualified: fact({
    title: '审核人员的法律职业资格',
    values: ['unknown', 'yes', 'no'],
    of: ({ ctx }) => {
      const officer = ctx.actor?.officer ? ctx.registry.officer(ctx.actor.officer) : undefined;
      if (!officer) return 'unknown';
      return officer.legalQualification ? 'yes' : 'no';
    },
  }),

  request: fact({
    title: '所办的报批',
    values: ['not-given', 'awaits-actor', 'awaits-other', 'not-pending'],
    of: ({ request, input, ctx }) => {
      if (!request) return inputOf({ input } as Scope).request ? 'not-pending' : 'not-given';
      if (request.status !== 'pending') return 'not-pending';
      const stage = request.stages[request.passed];
      if (!ctx.actor || !stage) return 'awaits-other';
      return ctx.actor.roles.includes(stage) ? 'awaits-actor' : 'awaits-other';
    },
  }),

  samePending: fact({
    title: '同一事项的在途报批',
    values: ['none', 'pending', 'not-a-request'],
    perApproval: true,
    of: ({ theCase, request, party, approvalKind }) => {
      if (request || !approvalKind) return 'not-a-request';
      const pending = theCase.requests.some(
        (each) => each.status === 'pending' && each.kind === approvalKind && each.party === party?.id,
      );
      return pending ? 'pending' : 'none';
    },
  }),
};
