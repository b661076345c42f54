import type { Case } from '../case/case.ts';
import {
  type FastTrackExclusion,
  fastTrackExclusionTitles,
  fastTrackOf,
  fastTrackStateTitles,
} from '../case/fast-track.ts';
import { fastTrackOfCase } from '../case/fast-track-stage.ts';
import { isMinorOn } from '../case/minor.ts';
import type { Party } from '../case/party.ts';
import { activeHearingRequest } from '../case/party-stage.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { chineseDay } from '../kernel/day.ts';
import type { Instant } from '../kernel/instant.ts';
import { fastTrackRuleFor } from '../law-scope/fast-track-rules.ts';
import { profileTitles } from '../registry/titles.ts';
import { hearingRightOf } from '../thresholds/hearing.ts';

type FastTrackInput = Readonly<
  Partial<{
    factsClear: boolean;
    exclusion: keyof typeof fastTrackExclusionTitles;
    kind: string;
    arrivedAt: Instant;
    signed: boolean;
    admits: boolean;
    noObjection: boolean;
  }>
>;

function given({ input }: Scope): FastTrackInput {
  return (input ?? {}) as FastTrackInput;
}

/** 规章明文排除的情形：告知时选明的，和由出生日期、听证标准看出来的。 */
function exclusionOf(
  theCase: Case,
  party: Party | undefined,
  chosen: FastTrackInput['exclusion'],
  on: Scope['ctx']['on'],
): FastTrackExclusion | undefined {
  const excludes = fastTrackRuleFor(theCase.profiles)?.excludes ?? [];
  const found: FastTrackExclusion[] = [];
  if (chosen && chosen !== 'none') found.push(chosen);
  if (party && isMinorOn(party.identity, on)) found.push('minor');
  if (party && hearingRightOf(party.identity, party.proposal, theCase.profiles).granted)
    found.push('hearing');
  return found.find((each) => excludes.includes(each));
}

type DueBack = 'fit' | 'hearing-requested' | 'disputed' | 'excluded' | 'suspended';

/** 一名当事人有没有应当转回普通程序的情形。 */
function dueBackOf(theCase: Case, party: Party, on: Scope['ctx']['on']): DueBack {
  if (activeHearingRequest(party)) return 'hearing-requested';
  if (party.viewsReview?.adopted === 'not-adopted') return 'disputed';
  if (exclusionOf(theCase, party, undefined, on)) return 'excluded';
  return theCase.suspended ? 'suspended' : 'fit';
}

/** 快速办理：规章准许、案件的情形、当事人的同意、要不要转回。 */
export const fastTrackFacts = {
  fastTrackRule: fact({
    title: '准许快速办理的规定',
    values: ['granted', 'no-rule'],
    of: ({ theCase }) => {
      if (fastTrackRuleFor(theCase.profiles)) return 'granted';
      const own = theCase.profiles.map((profile) => profileTitles[profile]).join('、');
      return ['no-rule', `本机关适用的领域是${own}，没有规章准许快速办理`];
    },
  }),

  fastTrackFactsClear: fact({
    title: '事实是否清楚',
    values: ['not-given', 'clear', 'doubtful'],
    of: (scope) => {
      const { factsClear } = given(scope);
      if (factsClear === undefined) return 'not-given';
      return factsClear ? 'clear' : 'doubtful';
    },
  }),

  fastTrackKind: fact({
    title: '属于列明的案件种类',
    values: ['not-given', 'not-needed', 'listed', 'missing'],
    of: (scope) => {
      const { factsClear, kind } = given(scope);
      if (!fastTrackRuleFor(scope.theCase.profiles)?.listedOnly) return 'not-needed';
      if (factsClear === undefined) return 'not-given';
      return kind ? 'listed' : 'missing';
    },
  }),

  fastTrackExclusion: fact({
    title: '不得快速办理的情形',
    values: ['none', 'excluded'],
    of: (scope) => {
      const found = exclusionOf(scope.theCase, scope.party, given(scope).exclusion, scope.ctx.on);
      return found ? ['excluded', fastTrackExclusionTitles[found]] : 'none';
    },
  }),

  fastTrackArrival: fact({
    title: '到案的时刻',
    values: ['not-given', 'not-needed', 'recorded', 'missing', 'in-the-future'],
    of: (scope) => {
      const { factsClear, arrivedAt } = given(scope);
      if (!fastTrackRuleFor(scope.theCase.profiles)?.runsFromArrival) return 'not-needed';
      if (factsClear === undefined) return 'not-given';
      if (!arrivedAt) return 'missing';
      return arrivedAt > scope.ctx.at ? 'in-the-future' : 'recorded';
    },
  }),

  fastTrack: fact({
    title: '快速办理',
    values: ['none', 'offered', 'accepted', 'reverted'],
    of: ({ theCase, party }) => {
      const state = party ? fastTrackOf(party) : fastTrackOfCase(theCase);
      return state === 'none' ? state : [state, fastTrackStateTitles[state]];
    },
  }),

  oralNoticeRule: fact({
    title: '准许口头告知的规定',
    values: ['granted', 'not-on-it', 'no-rule'],
    of: ({ theCase }) => {
      if (!fastTrackRuleFor(theCase.profiles)?.oralNotice) return 'no-rule';
      return fastTrackOfCase(theCase) === 'accepted' ? 'granted' : 'not-on-it';
    },
  }),

  oralNoticeSigned: fact({
    title: '被告知人的签名确认',
    values: ['not-given', 'signed', 'not-signed'],
    of: (scope) => {
      const { signed } = given(scope);
      if (signed === undefined) return 'not-given';
      return signed ? 'signed' : 'not-signed';
    },
  }),

  fastTrackConsent: fact({
    title: '当事人的同意或者申请',
    values: ['not-given', 'full', 'not-signed', 'not-admitted', 'objects'],
    of: (scope) => {
      const { signed, admits, noObjection } = given(scope);
      if (signed === undefined) return 'not-given';
      if (!signed) return 'not-signed';
      if (!admits) return 'not-admitted';
      return noObjection ? 'full' : 'objects';
    },
  }),

  confessionSupport: fact({
    title: '印证承认的关键证据',
    values: ['not-on-it', 'supported', 'only-statements'],
    of: ({ theCase }) => {
      if (fastTrackOfCase(theCase) !== 'accepted') return 'not-on-it';
      const bare = theCase.violations.find(
        ({ id }) =>
          !theCase.evidence.some(
            ({ kind, violations }) => kind !== 'party-statement' && violations.includes(id),
          ),
      );
      return bare ? ['only-statements', `违法行为${bare.id}只有当事人的陈述`] : 'supported';
    },
  }),

  fastTrackDueBack: fact({
    title: '应当转回普通程序的情形',
    values: ['not-on-it', 'fit', 'hearing-requested', 'disputed', 'excluded', 'suspended'],
    of: ({ theCase, party, ctx }) => {
      if (fastTrackOfCase(theCase) !== 'accepted') return 'not-on-it';
      const own = party ? [party] : theCase.parties;
      const found = own.find((each) => dueBackOf(theCase, each, ctx.on) !== 'fit');
      if (!found) return 'fit';
      const request = activeHearingRequest(found);
      const state = dueBackOf(theCase, found, ctx.on);
      return request ? [state, `${chineseDay(request.on)}要求听证`] : state;
    },
  }),
};
