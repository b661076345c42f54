import type { Case, Review } from '../case/case.ts';
import { standingReviews } from '../case/fast-track-stage.ts';
import type { Party } from '../case/party.ts';
import { fact } from '../engine/fact.ts';
import { matterOf } from '../matters/matters.ts';
import { hearingRightOf } from '../thresholds/hearing.ts';
import { proposalsInScope } from './discretion-facts.ts';
import { inputOf } from './known-input.ts';

/** 需要法制审核的理由；没有的做案件审核。 */
export function legalReviewGrounds(theCase: Case): readonly string[] {
  const hearing = theCase.parties.flatMap(({ identity, proposal }) =>
    hearingRightOf(identity, proposal, theCase.profiles).reasons.map(
      ({ says }) => `${identity.name}：${says}`,
    ),
  );
  const catalogued = (theCase.cataloguedMatters ?? []).map(
    (matter) => `“${matterOf(matter).title}”列入本机关法制审核目录`,
  );
  return [...(theCase.complexity?.complex ? theCase.complexity.reasons : []), ...catalogued, ...hearing];
}

/** 需要集体讨论的理由：案情复杂或者重大；市场监管的法制审核案件一律讨论。 */
export function discussionGrounds(theCase: Case, party?: Party): readonly string[] {
  const penalised = (party ? [party] : theCase.parties).filter(
    ({ proposal }) => proposal?.outcome === 'penalty',
  );
  return penalised.length > 0 ? legalReviewGrounds({ ...theCase, parties: penalised }) : [];
}

/** 最近一轮还算数的审核。 */
export function latestReview(theCase: Case): Review | undefined {
  return standingReviews(theCase).at(-1);
}

/** 最近一轮审核的情况。 */
export function reviewState(theCase: Case): 'none' | 'open' | 'agreed' | 'returned' {
  const review = latestReview(theCase);
  if (!review) return 'none';
  if (!review.opinion) return 'open';
  return review.opinion.outcome === 'agree' ? 'agreed' : 'returned';
}

/** 案件审核、法制审核、集体讨论。 */
export const reviewFacts = {
  legalReviewNeeded: fact({
    title: '是否须经法制审核',
    values: ['needed', 'not-needed'],
    of: ({ theCase }) => {
      const grounds = legalReviewGrounds(theCase);
      return grounds.length > 0 ? ['needed', grounds.join('；')] : 'not-needed';
    },
  }),

  review: fact({
    title: '审核',
    values: ['none', 'open', 'agreed', 'returned'],
    of: ({ theCase }) => {
      const state = reviewState(theCase);
      const text = latestReview(theCase)?.opinion?.text;
      return text ? [state, text] : state;
    },
  }),

  legalReview: fact({
    title: '法制审核',
    values: ['not-needed', 'none', 'open', 'agreed', 'returned', 'before-hearing'],
    of: ({ theCase, party }) => {
      const heardOn = party?.hearing?.endedAt?.slice(0, 10);
      if (!heardOn && legalReviewGrounds(theCase).length === 0) return 'not-needed';
      const last = theCase.reviews.findLast(({ kind }) => kind === 'legal');
      if (!last) return 'none';
      // 经过听证的案件，法制审核在听证之后；听证以前的审核不算。
      if (heardOn && last.submittedOn < heardOn)
        return ['before-hearing', `听证于${heardOn}结束，须再送法制审核`];
      if (!last.opinion) return 'open';
      return last.opinion.outcome === 'agree' ? 'agreed' : 'returned';
    },
  }),

  reviewPapers: fact({
    title: '送审的材料',
    values: ['complete', 'no-record', 'no-evidence', 'no-proposal', 'no-hearing-report'],
    of: ({ theCase: { records, evidence, parties } }) => {
      if (records.length === 0) return 'no-record';
      if (evidence.length === 0) return 'no-evidence';
      const bare = parties.find(({ proposal }) => !proposal);
      if (bare) return ['no-proposal', `对${bare.identity.name}没有处理意见`];
      const unreported = parties.find(({ hearing }) => hearing?.endedAt && !hearing.report);
      return unreported ? ['no-hearing-report', `${unreported.identity.name}的听证没有报告`] : 'complete';
    },
  }),

  reviewKind: fact({
    title: '送审的种类',
    values: ['not-given', 'right', 'legal-review-avoided'],
    of: (scope) => {
      const { reviewKind } = inputOf(scope);
      if (!reviewKind) return 'not-given';
      const needed = legalReviewGrounds(scope.theCase).length > 0;
      return needed && reviewKind === 'case' ? 'legal-review-avoided' : 'right';
    },
  }),

  discussionNeeded: fact({
    title: '是否须经集体讨论',
    values: ['needed', 'not-needed'],
    of: ({ theCase, party }) => {
      const grounds = discussionGrounds(theCase, party);
      return grounds.length > 0 ? ['needed', grounds.join('；')] : 'not-needed';
    },
  }),

  // 讨论须在陈述申辩复核之后：先讨论再听意见，等于没有听。
  discussion: fact({
    title: '负责人集体讨论',
    values: ['none', 'held', 'before-views'],
    of: ({ theCase, party }) => {
      const held = theCase.discussions.filter(({ parties }) => !party || parties.includes(party.id));
      const last = held.at(-1);
      if (!last) return 'none';
      const reviewedOn = party?.viewsReview?.on;
      if (reviewedOn && last.on < reviewedOn)
        return ['before-views', `讨论于${last.on}，意见复核于${reviewedOn}`];
      return ['held', `${last.on}，${last.attendees.join('、')}`];
    },
  }),

  attendees: fact({
    title: '参加集体讨论的负责人',
    values: ['not-given', 'enough', 'too-few'],
    of: (scope) => {
      const { attendees } = inputOf(scope);
      if (!attendees) return 'not-given';
      return new Set(attendees).size >= 2 ? 'enough' : 'too-few';
    },
  }),

  hearingRight: fact({
    title: '听证权利',
    values: ['granted', 'not-granted', 'no-proposal'],
    of: (scope) => {
      const [own] = scope.party ? proposalsInScope(scope) : [];
      if (!own) return 'no-proposal';
      const right = hearingRightOf(own.party.identity, own.proposal, scope.theCase.profiles);
      return right.granted ? ['granted', right.reasons.map(({ says }) => says).join('；')] : 'not-granted';
    },
  }),

  deviationSettled: fact({
    title: '偏离裁量基准的批准',
    values: ['no-deviation', 'discussed', 'not-discussed'],
    of: (scope) => {
      const deviating = proposalsInScope(scope).filter(({ proposal }) => proposal.deviation);
      if (deviating.length === 0) return 'no-deviation';
      const discussed = deviating.every(({ party }) =>
        scope.theCase.discussions.some(({ parties }) => parties.includes(party.id)),
      );
      return discussed ? 'discussed' : 'not-discussed';
    },
  }),

  reviewExtension: fact({
    title: '审核期限的延长',
    values: ['unused', 'used'],
    of: ({ theCase }) => (latestReview(theCase)?.extendedOn ? 'used' : 'unused'),
  }),

  awaitingApproval: fact({
    title: '待批准的处理意见',
    values: ['none', 'some'],
    of: ({ theCase }) =>
      theCase.parties.some(({ proposal, proposalApprovedOn }) => proposal && !proposalApprovedOn)
        ? 'some'
        : 'none',
  }),
};
