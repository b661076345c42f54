import { hearingStage, hearingStageTitles } from '../case/hearing.ts';
import { activeHearingRequest, currentNotice, hearingPending, servedService } from '../case/party-stage.ts';
import { compareProposals } from '../case/proposal.ts';
import { hearingWindow, statementWindow } from '../clocks/windows.ts';
import { deadlineFor } from '../deadlines/deadlines.ts';
import { lengthText } from '../deadlines/length.ts';
import { fact } from '../engine/fact.ts';
import { chineseDay } from '../kernel/day.ts';
import { hearingRightOf } from '../thresholds/hearing.ts';
import { inputOf } from './known-input.ts';

/** 告知、陈述申辩、听证申请。 */
export const noticeFacts = {
  proposalApproved: fact({
    title: '负责人批准处理意见',
    values: ['approved', 'not-approved', 'no-party'],
    of: ({ party }) => {
      if (!party) return 'no-party';
      return party.proposalApprovedOn ? 'approved' : 'not-approved';
    },
  }),

  notice: fact({
    title: '行政处罚告知书',
    values: ['not-needed', 'none', 'issued', 'served', 'superseded'],
    of: ({ party, ctx }) => {
      if (!party?.proposal) return 'none';
      if (party.proposal.outcome === 'no-penalty') return 'not-needed';
      const notice = currentNotice(party);
      if (!notice)
        return party.notices.length > 0
          ? ['superseded', '处理意见已经变得对当事人更不利，须重新告知']
          : 'none';
      if (!notice.servedOn) return 'issued';
      if (notice.servedOn > ctx.on) return ['issued', `公告期至${chineseDay(notice.servedOn)}届满`];
      return ['served', `${chineseDay(notice.servedOn)}送达`];
    },
  }),

  hearingTold: fact({
    title: '告知书载明听证权利',
    values: ['not-needed', 'told', 'not-told'],
    of: ({ theCase, party }) => {
      if (!party) return 'not-needed';
      const notice = currentNotice(party);
      const right = hearingRightOf(party.identity, party.proposal, theCase.profiles);
      if (!right.granted) return 'not-needed';
      return notice?.hearingRight.granted ? 'told' : 'not-told';
    },
  }),

  statementPeriod: fact({
    title: '陈述、申辩期间',
    values: ['not-needed', 'not-started', 'open', 'expired', 'waived'],
    of: ({ theCase, party, ctx }) => {
      if (party?.proposal?.outcome === 'no-penalty') return 'not-needed';
      const window = party ? statementWindow(theCase, party, ctx) : undefined;
      if (!party || !window) return 'not-started';
      if (party.waiver?.statement) return ['waived', `当事人于${chineseDay(party.waiver.on)}书面放弃`];
      const until = chineseDay(window.derivation.due);
      return window.open ? ['open', `至${until}届满`] : ['expired', `${until}届满`];
    },
  }),

  hearingPeriod: fact({
    title: '申请听证期间',
    values: ['no-right', 'not-started', 'open', 'expired', 'waived'],
    of: ({ theCase, party, ctx }) => {
      if (!party) return 'no-right';
      const right = hearingRightOf(party.identity, party.proposal, theCase.profiles);
      if (!right.granted) return 'no-right';
      const window = hearingWindow(theCase, party, ctx);
      if (!window) return 'not-started';
      if (party.waiver?.hearing) return ['waived', `当事人于${chineseDay(party.waiver.on)}书面放弃`];
      const until = chineseDay(window.derivation.due);
      return window.open ? ['open', `至${until}届满`] : ['expired', `${until}届满`];
    },
  }),

  hearing: fact({
    title: '听证',
    values: ['not-requested', 'requested', 'withdrawn', 'concluded'],
    of: ({ party }) => {
      if (!party || party.hearingRequests.length === 0) return 'not-requested';
      const active = activeHearingRequest(party);
      if (!active) return 'withdrawn';
      if (!hearingPending(party)) return 'concluded';
      return [
        'requested',
        `${chineseDay(active.on)}申请，${party.hearing ? hearingStageTitles[hearingStage(party.hearing)] : '还没有受理'}`,
      ];
    },
  }),

  statement: fact({
    title: '陈述、申辩意见',
    values: ['none', 'received', 'reviewed'],
    of: ({ party }) => {
      if (!party) return 'none';
      if (party.viewsReview) return 'reviewed';
      return party.statements.length > 0 ? 'received' : 'none';
    },
  }),

  // 与最后一次告知比，而不是与处理意见比：当事人只见过告知书。
  againstNotice: fact({
    title: '与告知的内容相比',
    values: ['not-given', 'same', 'lighter', 'heavier', 'facts-changed', 'not-notified'],
    of: (scope) => {
      const { party } = scope;
      const proposal = inputOf(scope).proposal ?? party?.proposal;
      if (!party || !proposal) return 'not-given';
      if (proposal.outcome === 'no-penalty') return 'lighter';
      const notified = party.notices.findLast(({ servedOn }) => servedOn !== undefined)?.proposal;
      return notified ? compareProposals(notified, proposal) : 'not-notified';
    },
  }),

  documentToServe: fact({
    title: '拟送达的文书',
    values: ['not-given', 'unknown', 'unserved', 'served', 'other-party'],
    of: (scope) => {
      const { document } = inputOf(scope);
      if (!document || !scope.party) return 'not-given';
      const issued = scope.theCase.documents.find(({ id }) => id === document);
      if (!issued) return 'unknown';
      if (issued.party !== scope.party.id) return 'other-party';
      return servedService(scope.party, document, scope.ctx.on) ? 'served' : 'unserved';
    },
  }),

  serviceMethod: fact({
    title: '送达方式的条件',
    values: ['not-given', 'met', 'electronic-not-confirmed', 'left-without-proof', 'public-notice-too-early'],
    of: (scope) => {
      const { method, document, witness, proof } = inputOf(scope);
      const { party } = scope;
      if (!method || !party) return 'not-given';
      if (method === 'electronic' && !party.serviceAddress?.electronic) return 'electronic-not-confirmed';
      if (method === 'left' && !witness && !proof) return 'left-without-proof';
      if (method !== 'public-notice') return 'met';
      const tried = party.services.some(
        (service) =>
          service.outcome === 'failed' &&
          (service.document === document || service.method !== 'public-notice'),
      );
      return tried ? 'met' : 'public-notice-too-early';
    },
  }),

  waiverInput: fact({
    title: '放弃的权利',
    values: ['not-given', 'some', 'empty'],
    of: ({ input }) => {
      const given = input as Readonly<{ statement?: boolean; hearing?: boolean }> | undefined;
      if (given?.statement === undefined) return 'not-given';
      return given.statement || given.hearing ? 'some' : 'empty';
    },
  }),

  revision: fact({
    title: '修改处理意见的方向',
    values: ['not-given', 'not-heavier', 'heavier-on-new-facts', 'heavier-on-same-facts'],
    of: (scope) => {
      const next = inputOf(scope).proposal;
      const before = scope.party?.proposal;
      if (!next || !before) return 'not-given';
      if (compareProposals(before, next) !== 'heavier') return 'not-heavier';
      return before.facts === next.facts ? 'heavier-on-same-facts' : 'heavier-on-new-facts';
    },
  }),

  statementDays: fact({
    title: '告知书载明的陈述、申辩期限',
    values: ['not-given', 'enough', 'too-few'],
    of: ({ theCase, input, ctx }) => {
      const given = (input as Readonly<{ statementWorkingDays?: number }> | undefined)?.statementWorkingDays;
      if (given === undefined) return 'not-given';
      const { row, length } = deadlineFor('statement-period', theCase.profiles, ctx.on);
      if (row.setByPaper || given >= length.count) return 'enough';
      return ['too-few', `规定为${lengthText(length)}，告知书写了${given}个工作日`];
    },
  }),
};
