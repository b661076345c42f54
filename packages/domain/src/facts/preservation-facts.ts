import type { ApprovalRequest } from '../case/case.ts';
import { type ListedItem, sameItem } from '../case/listed-item.ts';
import type { Preservation, PreservationOutcome } from '../case/preservation.ts';
import { preservationStage, preservationTerm } from '../clocks/preservation-term.ts';
import { deadlineFor } from '../deadlines/deadlines.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { chineseDay } from '../kernel/day.ts';
import { dayOf, type Instant } from '../kernel/instant.ts';
import { violationsOf } from './violations.ts';

type PreservationInput = Readonly<
  Partial<{
    preservation: string;
    at: Instant;
    items: readonly ListedItem[];
    settle: PreservationOutcome;
    handedOver: boolean;
  }>
>;

function given({ input }: Scope): PreservationInput {
  return (input ?? {}) as PreservationInput;
}

/** 已经批准而还没有实施的登记保存报批。 */
export function approvedPreservation({ theCase, party }: Scope): ApprovalRequest | undefined {
  const used = theCase.preservations.map(({ request }) => request);
  return theCase.requests.findLast(
    ({ id, kind, status, party: of }) =>
      kind === 'preservation' && status === 'approved' && of === party?.id && !used.includes(id),
  );
}

/** 所办的登记保存：输入指明的，没有指明的是该当事人最近的一次。 */
function preservationOf(scope: Scope): Preservation | undefined {
  const { preservation } = given(scope);
  const own = scope.theCase.preservations.filter(({ party }) => party === scope.party?.id);
  return preservation ? own.find(({ id }) => id === preservation) : own.at(-1);
}

function outcomeOf(scope: Scope, settle: PreservationOutcome) {
  const { theCase, party, ctx } = scope;
  if (settle === 'confiscated') {
    const penalties = party?.decision?.proposal.penalties ?? [];
    return penalties.some(({ kind }) => kind === 'confiscate-goods') ? 'lawful' : 'no-confiscation';
  }
  if (settle !== 'seized') return 'lawful';
  const bare = violationsOf(scope).some(
    ({ matter }) => !ctx.registry.power(theCase.body, matter, 'coercion', ctx.on),
  );
  return bare ? 'no-coercive-power' : 'lawful';
}

/** 先行登记保存：批准、清单、期限、处理。 */
export const preservationFacts = {
  preservationApproval: fact({
    title: '登记保存的批准',
    values: ['approved', 'none', 'later-than-act'],
    of: (scope) => {
      const request = approvedPreservation(scope);
      const on = request?.opinions.at(-1)?.on;
      if (!request || !on) return 'none';
      const { at } = given(scope);
      if (at && dayOf(at) < on) return ['later-than-act', `${chineseDay(on)}才批准`];
      return ['approved', `${chineseDay(on)}批准`];
    },
  }),

  urgentPreservation: fact({
    title: '当场紧急登记保存的依据',
    values: ['allowed', 'no-text'],
    of: ({ theCase, ctx }) =>
      deadlineFor('preservation-approval', theCase.profiles, ctx.on)
        ? 'allowed'
        : ['no-text', '本机关适用的规定没有先保存后补办批准的条款'],
  }),

  preservationState: fact({
    title: '登记保存的状态',
    values: ['none', 'in-force', 'lapsed', 'settled', 'rejected'],
    of: (scope) => {
      const preservation = preservationOf(scope);
      if (!preservation) return 'none';
      const { due } = preservationTerm(scope.theCase, preservation, scope.ctx);
      return [
        preservationStage(scope.theCase, preservation, scope.ctx),
        `${preservation.number}的期限至${chineseDay(due)}`,
      ];
    },
  }),

  lapseNotice: fact({
    title: '自动解除的通知',
    values: ['none', 'given'],
    of: (scope) => (preservationOf(scope)?.lapseNotice ? 'given' : 'none'),
  }),

  preservationRatification: fact({
    title: '紧急登记保存的补办批准',
    values: ['not-urgent', 'waiting', 'done'],
    of: (scope) => {
      const urgent = preservationOf(scope)?.urgent;
      if (!urgent) return 'not-urgent';
      return urgent.ratified ? 'done' : 'waiting';
    },
  }),

  preservationOutcome: fact({
    title: '登记保存的处理',
    values: ['not-given', 'lawful', 'no-coercive-power', 'no-confiscation'],
    of: (scope) => {
      const { settle } = given(scope);
      return settle ? outcomeOf(scope, settle) : 'not-given';
    },
  }),

  // 期满后把同一物品再保存一次，等于延长。
  preservedBefore: fact({
    title: '物品是否已经登记保存过',
    values: ['not-given', 'new', 'repeated'],
    of: (scope) => {
      const { items } = given(scope);
      if (!items) return 'not-given';
      const before = scope.theCase.preservations.flatMap((each) => each.items);
      const repeated = items.find((item) => before.some((each) => sameItem(each, item)));
      return repeated ? ['repeated', `${repeated.name}已经登记保存过`] : 'new';
    },
  }),

  handedOver: fact({
    title: '通知书或者决定书和清单的当场交付',
    values: ['not-given', 'yes', 'no'],
    of: (scope) => {
      const { handedOver } = given(scope);
      if (handedOver === undefined) return 'not-given';
      return handedOver ? 'yes' : 'no';
    },
  }),

  preservationsOpen: fact({
    title: '还在保存的证据',
    values: ['none', 'open'],
    of: ({ theCase, ctx }) => {
      const open = theCase.preservations.find((each) => preservationStage(theCase, each, ctx) === 'in-force');
      return open ? ['open', `${open.number}尚未处理`] : 'none';
    },
  }),
};
