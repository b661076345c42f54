import { lastDayLeaving } from '../calendar/calendar.ts';
import { heardTogether } from '../case/heard-together.ts';
import { type Hearing, hearingStage } from '../case/hearing.ts';
import { withdrawnOfficers } from '../case/withdrawal.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { chineseDay } from '../kernel/day.ts';
import { dayOf, type Instant } from '../kernel/instant.ts';
import { certificateOn } from '../registry/registry.ts';

type HearingInput = Readonly<
  Partial<{
    chair: string;
    members: readonly string[];
    recorder: string;
    at: Instant;
    examined: readonly string[];
    attended: readonly string[];
  }>
>;

function given({ input }: Scope): HearingInput {
  return (input ?? {}) as HearingInput;
}

/** 一并听证的各当事人的听证；没有合并的只有自己的。 */
function hearingsOf({ theCase, party }: Scope): readonly Hearing[] {
  if (!party) return [];
  return heardTogether(theCase.parties, party.id).flatMap(({ hearing }) => (hearing ? [hearing] : []));
}

/** 拟定的主持人和听证员（`seats`），连同书记员（`people`）；没有写明的为空。 */
function panelOf(scope: Scope): Readonly<{ seats: readonly string[]; people: readonly string[] }> {
  const { chair, members, recorder } = given(scope);
  if (!chair || !members || !recorder) return { seats: [], people: [] };
  return { seats: [chair, ...members], people: [chair, ...members, recorder] };
}

function nameOf({ ctx }: Scope, officer: string): string {
  return ctx.registry.officer(officer)?.name ?? officer;
}

/** 依赖的证据：证明该当事人违法行为的全部证据。 */
function reliedOn({ theCase, party }: Scope): readonly string[] {
  const heard = party ? heardTogether(theCase.parties, party.id).map(({ id }) => id) : [];
  const own = theCase.violations
    .filter(({ parties }) => !party || parties.some((id) => heard.includes(id)))
    .map(({ id }) => id);
  return theCase.evidence
    .filter(({ violations }) => violations.some((id) => own.includes(id)))
    .map(({ id }) => id);
}

/** 听证：组成人员、日期、通知、公告、质证。 */
export const hearingFacts = {
  hearingStage: fact({
    title: '听证的环节',
    values: [
      'none',
      'requested',
      'accepted',
      'panel-named',
      'scheduled',
      'notified',
      'in-session',
      'paused',
      'ended',
      'terminated',
      'reported',
    ],
    of: ({ party }) => hearingStage(party?.hearing),
  }),

  panelPeople: fact({
    title: '听证会组成人员与本案的关系',
    values: ['not-given', 'clear', 'investigator', 'same-person'],
    of: (scope) => {
      const { seats, people } = panelOf(scope);
      if (seats.length === 0) return 'not-given';
      const investigator = people.find((id) => scope.theCase.handlers.includes(id));
      if (investigator) return ['investigator', `${nameOf(scope, investigator)}是本案调查人员`];
      if (new Set(people).size !== people.length) return 'same-person';
      return ['clear', seats.map((id) => nameOf(scope, id)).join('、')];
    },
  }),

  panelWithdrawn: fact({
    title: '听证会组成人员的回避',
    values: ['not-given', 'none', 'withdrawn'],
    of: (scope) => {
      const { people } = panelOf(scope);
      if (people.length === 0) return 'not-given';
      const withdrawn = people.find((id) => withdrawnOfficers(scope.theCase).includes(id));
      return withdrawn ? ['withdrawn', `${nameOf(scope, withdrawn)}已经回避`] : 'none';
    },
  }),

  panelCertificates: fact({
    title: '主持人、听证员的执法证件',
    values: ['not-given', 'valid', 'invalid'],
    of: (scope) => {
      const { seats } = panelOf(scope);
      if (seats.length === 0) return 'not-given';
      const { registry, on } = scope.ctx;
      const invalid = seats.find((id) => {
        const officer = registry.officer(id);
        return !officer || certificateOn(officer, on) !== 'valid';
      });
      return invalid ? ['invalid', `${nameOf(scope, invalid)}的执法证件无效`] : 'valid';
    },
  }),

  // 广东要求三人以上单数，比市场监管的一名主持人加一至二名听证员更严，两者都适用时从严。
  panelSize: fact({
    title: '听证会组成人员的人数',
    values: ['not-given', 'enough', 'even-or-too-few', 'too-many-members'],
    of: (scope) => {
      const { seats } = panelOf(scope);
      if (seats.length === 0) return 'not-given';
      const says = `共${seats.length}人`;
      const { profiles } = scope.theCase;
      if (profiles.includes('guangdong'))
        return seats.length >= 3 && seats.length % 2 === 1 ? ['enough', says] : ['even-or-too-few', says];
      return profiles.includes('market') && seats.length > 3 ? ['too-many-members', says] : ['enough', says];
    },
  }),

  // 通知书送达到举行之间留足七个完整工作日；排期时通知还没有送达，从当日算起。
  hearingDay: fact({
    title: '听证日期与通知期限',
    values: ['not-given', 'enough-notice', 'too-soon'],
    of: (scope) => {
      const at = given(scope).at;
      if (!at) return 'not-given';
      const held = dayOf(at);
      const latest = lastDayLeaving(held, 7, scope.ctx.calendar);
      if (scope.ctx.on <= latest) return ['enough-notice', `通知书最迟${chineseDay(latest)}送达`];
      return ['too-soon', `最迟须在${chineseDay(latest)}送达，已经来不及`];
    },
  }),

  hearingNotice: fact({
    title: '听证通知书送达',
    values: ['none', 'in-time', 'late', 'not-served'],
    of: (scope) => {
      const hearings = hearingsOf(scope);
      const [session] = hearings.flatMap((each) => (each.session ? [each.session] : []));
      if (!session || hearings.some(({ notice }) => !notice)) return 'none';
      const served = hearings.flatMap(({ notice }) => (notice?.servedOn ? [notice.servedOn] : []));
      if (served.length < hearings.length) return 'not-served';
      const latest = lastDayLeaving(dayOf(session.at), 7, scope.ctx.calendar);
      const late = served.find((on) => on > latest);
      return late ? ['late', `最迟${chineseDay(latest)}，实际${chineseDay(late)}`] : 'in-time';
    },
  }),

  hearingAnnouncement: fact({
    title: '听证公告',
    values: ['not-needed', 'in-time', 'late', 'missing'],
    of: ({ party, ctx }) => {
      const hearing = party?.hearing;
      if (!hearing?.session?.open) return 'not-needed';
      const latest = lastDayLeaving(dayOf(hearing.session.at), 3, ctx.calendar);
      if (!hearing.announcedOn) return ['missing', `最迟${chineseDay(latest)}公告`];
      return hearing.announcedOn <= latest ? 'in-time' : ['late', `最迟${chineseDay(latest)}公告`];
    },
  }),

  hearingOpening: fact({
    title: '举行听证的时间',
    values: ['not-scheduled', 'not-yet', 'due'],
    of: ({ party, ctx }) => {
      const session = party?.hearing?.session;
      if (!session) return 'not-scheduled';
      return dayOf(session.at) <= ctx.on ? 'due' : ['not-yet', `定于${chineseDay(dayOf(session.at))}`];
    },
  }),

  examination: fact({
    title: '证据的质证',
    values: ['not-given', 'all-examined', 'some-not-examined'],
    of: (scope) => {
      const examined = given(scope).examined ?? scope.party?.hearing?.examined;
      if (!examined || (!given(scope).examined && !scope.party?.hearing?.endedAt)) return 'not-given';
      const missing = reliedOn(scope).filter((id) => !examined.includes(id));
      return missing.length === 0
        ? 'all-examined'
        : ['some-not-examined', `没有质证的证据：${missing.join('、')}`];
    },
  }),

  evidenceAfterHearing: fact({
    title: '听证结束后取得的证据',
    values: ['no-hearing', 'none', 'new'],
    of: (scope) => {
      const endedAt = scope.party?.hearing?.endedAt;
      if (!endedAt) return 'no-hearing';
      const after = scope.theCase.evidence.filter(
        ({ id, obtainedOn }) => reliedOn(scope).includes(id) && obtainedOn > dayOf(endedAt),
      );
      return after.length > 0 ? ['new', after.map(({ title }) => title).join('、')] : 'none';
    },
  }),

  hearingRequestInTime: fact({
    title: '听证申请是否在期限内',
    values: ['none', 'in-time', 'late'],
    of: ({ party }) => {
      const request = party?.hearingRequests.at(-1);
      if (!request || request.withdrawnOn) return 'none';
      return request.inTime ? 'in-time' : 'late';
    },
  }),
};
