import {
  deciderOf,
  takenByWithdrawn,
  type Withdrawal,
  withdrawalDeciderTitles,
  withdrawalSeatTitles,
  withdrawnOfficers,
} from '../case/withdrawal.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { decidersNow, openPanels, otherHeads } from '../procedures/withdrawal/decider.ts';
import { certificateOn, headshipOn, type Officer } from '../registry/registry.ts';

type WithdrawalInput = Readonly<
  Partial<{
    withdrawal: string;
    officer: string;
    outcome: string;
    attendees: readonly string[];
    successor: string;
  }>
>;

function given({ input }: Scope): WithdrawalInput {
  return (input ?? {}) as WithdrawalInput;
}

/** 所办的回避：输入指明的，没有指明的是还没有决定的第一项。 */
function withdrawalOf(scope: Scope): Withdrawal | undefined {
  const { withdrawal } = given(scope);
  const { withdrawals } = scope.theCase;
  return withdrawal
    ? withdrawals.find(({ id }) => id === withdrawal)
    : withdrawals.find(({ decided }) => !decided);
}

function panelSeats({ theCase }: Scope): readonly string[] {
  return openPanels(theCase).flatMap(({ chair, members, recorder }) => [chair, ...members, recorder]);
}

// 集体讨论至少两人；除他以外只有一名负责人的，就是这一名。
function discussedBy(attendees: readonly string[], raised: Withdrawal, { theCase, ctx }: Scope): boolean {
  const heads = otherHeads(theCase, raised.officer, ctx.registry).map(({ id }) => id);
  const present = new Set(attendees.filter((id) => heads.includes(id)));
  return present.size === new Set(attendees).size && present.size >= Math.max(1, Math.min(2, heads.length));
}

function needsSays(raised: Withdrawal, { theCase, ctx }: Scope): string {
  const name = ctx.registry.officer(raised.officer)?.name ?? raised.officer;
  const { names } = decidersNow(theCase, raised.officer, ctx);
  const able = names.length > 0 ? `（${names.join('、')}）` : '';
  return `${name}是${withdrawalSeatTitles[raised.seat]}，由${withdrawalDeciderTitles[deciderOf(raised.seat)]}${able}决定`;
}

function fitHandler(officer: Officer, { theCase, ctx }: Scope): boolean {
  return (
    officer.body === theCase.body &&
    certificateOn(officer, ctx.on) === 'valid' &&
    officer.duty !== 'auxiliary'
  );
}

/** 回避：被申请的人、谁决定、接替的人、他取得的证据。 */
export const withdrawalFacts = {
  withdrawalPerson: fact({
    title: '申请回避的人员',
    values: ['not-given', 'on-case', 'not-on-case', 'already-raised'],
    of: (scope) => {
      const id = given(scope).officer ?? scope.ctx.actor?.officer;
      if (!id) return 'not-given';
      const raised = scope.theCase.withdrawals.find(
        ({ officer, decided }) => officer === id && decided?.outcome !== 'refused',
      );
      if (raised) return 'already-raised';
      const known = scope.ctx.registry.officer(id);
      return known?.body === scope.theCase.body || panelSeats(scope).includes(id) ? 'on-case' : 'not-on-case';
    },
  }),

  withdrawal: fact({
    title: '回避的办理',
    values: ['none', 'open', 'decided', 'other-party'],
    of: (scope) => {
      const found = withdrawalOf(scope);
      if (!found) return 'none';
      if (found.decided) return 'decided';
      return found.party && scope.party && found.party !== scope.party.id ? 'other-party' : 'open';
    },
  }),

  withdrawalDecider: fact({
    title: '回避的决定者',
    values: ['not-given', 'lawful', 'wrong-decider', 'self', 'wrong-at-hearing'],
    of: (scope) => {
      const found = withdrawalOf(scope);
      const actor = scope.ctx.actor;
      if (!found || !actor) return 'not-given';
      if (actor.officer === found.officer) return 'self';
      const needs = needsSays(found, scope);
      const isHead = actor.roles.includes('agency-head');
      const decider = deciderOf(found.seat);
      if (decider === 'chair') {
        const chairs = openPanels(scope.theCase).map(({ chair }) => chair);
        return chairs.includes(actor.officer ?? '') ? 'lawful' : ['wrong-at-hearing', needs];
      }
      if (found.seat === 'chair') return isHead ? 'lawful' : ['wrong-at-hearing', needs];
      if (!isHead) return ['wrong-decider', needs];
      if (decider === 'chief') {
        const own = scope.ctx.registry.officer(actor.officer ?? '');
        return own && headshipOn(own, scope.ctx.on) !== 'deputy' ? 'lawful' : ['wrong-decider', needs];
      }
      if (decider === 'head' || scope.input === undefined) return 'lawful';
      return discussedBy(given(scope).attendees ?? [], found, scope)
        ? 'lawful'
        : ['wrong-decider', `${needs}，没有写明参加讨论的负责人`];
    },
  }),

  successor: fact({
    title: '回避以后接替的人员',
    values: ['not-given', 'not-needed', 'fit', 'missing', 'unfit'],
    of: (scope) => {
      const found = withdrawalOf(scope);
      const { outcome, successor } = given(scope);
      if (!found || !outcome) return 'not-given';
      if (outcome === 'refused') return 'not-needed';
      const { theCase, ctx } = scope;
      const handles = theCase.handlers.includes(found.officer);
      const seated = panelSeats(scope).includes(found.officer);
      if (!successor) {
        const left = theCase.handlers.filter((id) => id !== found.officer).length;
        return (handles && left < 2) || seated ? 'missing' : 'not-needed';
      }
      const officer = ctx.registry.officer(successor);
      const taken = [...withdrawnOfficers(theCase), ...theCase.handlers, ...panelSeats(scope)];
      if (!officer || taken.includes(successor)) return 'unfit';
      if (handles) return fitHandler(officer, scope) ? 'fit' : 'unfit';
      return certificateOn(officer, ctx.on) === 'valid' ? 'fit' : 'unfit';
    },
  }),

  takenByWithdrawn: fact({
    title: '回避的人员取得的证据',
    values: ['none', 'some'],
    of: ({ theCase }) => {
      const { evidence, records } = takenByWithdrawn(theCase);
      const all = [...evidence, ...records];
      return all.length > 0 ? ['some', all.join('、')] : 'none';
    },
  }),
};
