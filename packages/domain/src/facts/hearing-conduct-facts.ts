import { lastDayLeaving } from '../calendar/calendar.ts';
import { heardTogether } from '../case/heard-together.ts';
import { hearingStage } from '../case/hearing.ts';
import { hearingLimit } from '../clocks/hearing-limit.ts';
import { deriveDeadline } from '../deadlines/deadlines.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { dayOf, type Instant } from '../kernel/instant.ts';

type ConductInput = Readonly<
  Partial<{
    at: Instant;
    open: boolean;
    closedReason: string;
    representatives: readonly string[];
    investigators: readonly string[];
    others: readonly string[];
    ground: string;
    since: Day;
    representative: Readonly<{ name: string; expressAuthority: boolean }>;
  }>
>;

function given({ input }: Scope): ConductInput {
  return (input ?? {}) as ConductInput;
}

/** 听证的举行：谁主持、延期中止、合并、代理、公开、办理期限、再次听证。 */
export const hearingConductFacts = {
  hearingPause: fact({
    title: '听证的延期、中止',
    values: ['none', 'postponed', 'suspended'],
    of: ({ party }) => party?.hearing?.pauses.find(({ to }) => to === undefined)?.kind ?? 'none',
  }),

  presiding: fact({
    title: '办理人在听证会的位置',
    values: ['unknown', 'no-panel', 'chair', 'not-chair'],
    of: ({ party, ctx }) => {
      const officer = ctx.actor?.officer;
      const panel = party?.hearing?.panel;
      if (!officer) return 'unknown';
      if (!panel) return 'no-panel';
      if (panel.chair === officer) return 'chair';
      return ['not-chair', `听证主持人是${ctx.registry.officer(panel.chair)?.name ?? panel.chair}`];
    },
  }),

  rehearing: fact({
    title: '再次听证的理由',
    values: ['first', 'new-evidence', 'no-ground'],
    of: ({ theCase, party }) => {
      const hearing = party?.hearing;
      if (!hearing || hearing.request !== party.hearingRequests.at(-1)?.id) return 'first';
      const ended = hearing.endedAt;
      if (!ended) return 'no-ground';
      const own = theCase.violations.filter(({ parties }) => parties.includes(party.id)).map(({ id }) => id);
      const after = theCase.evidence.filter(
        ({ obtainedOn, violations }) =>
          obtainedOn > dayOf(ended) && violations.some((id) => own.includes(id)),
      );
      return after.length > 0 ? ['new-evidence', after.map(({ title }) => title).join('、')] : 'no-ground';
    },
  }),

  hearingRefusal: fact({
    title: '不予听证的理由',
    values: ['none', 'late', 'must-accept', 'already-declined'],
    of: ({ party }) => {
      const request = party?.hearingRequests.at(-1);
      if (!request || request.withdrawnOn) return 'none';
      if (request.declined) return 'already-declined';
      return request.inTime ? 'must-accept' : ['late', `${chineseDay(request.on)}提出，超过申请期限`];
    },
  }),

  hearingPublicity: fact({
    title: '听证的公开',
    values: ['not-given', 'open', 'closed-with-reason', 'closed-without-reason'],
    of: (scope) => {
      const { open, closedReason } = given(scope);
      if (open === undefined) return 'not-given';
      if (open) return 'open';
      return closedReason ? 'closed-with-reason' : 'closed-without-reason';
    },
  }),

  // 已经来不及在三十日内举行的，仍须举行；只拦还来得及而排到期限以后的。
  hearingWithinLimit: fact({
    title: '听证日期与三十日的办理期限',
    values: ['not-given', 'no-limit', 'inside', 'beyond', 'already-late'],
    of: (scope) => {
      const { at } = given(scope);
      const { theCase, party, ctx } = scope;
      if (!at || !party) return 'not-given';
      const limit = hearingLimit(theCase, party, ctx);
      if (!limit) return 'no-limit';
      if (dayOf(at) <= limit.due) return 'inside';
      const says = `期限至${chineseDay(limit.due)}`;
      const possible = ctx.on <= lastDayLeaving(limit.due, 7, ctx.calendar);
      return possible ? ['beyond', says] : ['already-late', `${says}，已经来不及，逾期由期限记明`];
    },
  }),

  representatives: fact({
    title: '听证的代理人',
    values: ['not-given', 'at-most-two', 'too-many'],
    of: (scope) => {
      const { representatives } = given(scope);
      if (!representatives) return 'not-given';
      const limit = 2 * (scope.party ? heardTogether(scope.theCase.parties, scope.party.id).length : 1);
      return representatives.length <= limit ? 'at-most-two' : ['too-many', `共${representatives.length}人`];
    },
  }),

  investigatorsPresent: fact({
    title: '案件调查人员到场',
    values: ['not-given', 'present', 'absent'],
    of: (scope) => {
      const { investigators } = given(scope);
      if (!investigators) return 'not-given';
      return investigators.some((id) => scope.theCase.handlers.includes(id)) ? 'present' : 'absent';
    },
  }),

  jointHearing: fact({
    title: '合并听证的当事人',
    values: ['not-given', 'joinable', 'no-one-else', 'not-at-same-stage'],
    of: (scope) => {
      const { others } = given(scope);
      const { theCase, party } = scope;
      if (!others || !party) return 'not-given';
      const rest = others.filter((id) => id !== party.id);
      if (rest.length === 0) return 'no-one-else';
      const all = theCase.parties.filter(({ id }) => id === party.id || rest.includes(id));
      const known = new Set(rest).size + 1 === all.length;
      const ready = all.every(({ hearing }) => hearingStage(hearing) === 'accepted');
      if (known && ready) return 'joinable';
      const names = all
        .filter(({ hearing }) => hearingStage(hearing) !== 'accepted')
        .map(({ identity }) => identity.name);
      return names.length > 0 ? ['not-at-same-stage', names.join('、')] : 'not-at-same-stage';
    },
  }),

  successorTerm: fact({
    title: '等待承继人的三个月',
    values: ['not-given', 'day-missing', 'over', 'running'],
    of: (scope) => {
      const { ground, since } = given(scope);
      if (ground !== 'no-successor') return 'not-given';
      if (!since) return 'day-missing';
      const term = deriveDeadline({
        id: 'hearing-successor',
        profiles: scope.theCase.profiles,
        from: since,
        calendar: scope.ctx.calendar,
      });
      if (!term || scope.ctx.on > term.due) return 'over';
      return ['running', `至${chineseDay(term.due)}满三个月`];
    },
  }),

  representativeAuthority: fact({
    title: '代理人放弃、撤回的授权',
    values: ['not-given', 'express', 'not-express'],
    of: (scope) => {
      const { representative } = given(scope);
      if (!representative) return 'not-given';
      return representative.expressAuthority ? 'express' : ['not-express', representative.name];
    },
  }),
};
