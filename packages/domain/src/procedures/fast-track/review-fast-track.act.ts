import { CUP, PSP } from '@lpt/law';
import { act } from '../../engine/act.ts';
import { reviewOpinionInput } from '../ordinary/review-opinion-input.ts';

/**
 * 快速办理的审核：部门负责人或者法制人员一次审核，不另行送审，拟处理意见也不单独报批；
 * 告知照样办，处理决定照样由负责人审批。
 */
export const reviewFastTrack = act({
  name: 'review-fast-track',
  title: '快速办理审核',
  step: 'review',
  profiles: ['police', 'customs'],
  by: ['unit-head', 'legal-reviewer'],
  from: ['investigation-closed'],
  articles: [PSP.art(44), CUP.art(103)],
  guards: [
    'fast-track-granted',
    'fast-track-accepted',
    'fast-track-still-fit',
    'fast-track-without-legal-review',
    'no-review-open',
    'reviewer-is-not-handler',
    'proposal-awaits-approval',
    'inside-statutory-range',
    'inside-benchmark-or-reasoned',
  ],
  input: reviewOpinionInput,
  documents: ['SH-01'],
  decide: ({ theCase, input, ctx }) => {
    const id = `S${theCase.reviews.length + 1}`;
    return [
      {
        type: 'ReviewSubmitted',
        review: {
          id,
          kind: 'case',
          fastTrack: true,
          grounds: [],
          submittedOn: ctx.on,
          submittedBy: theCase.handlers[0] ?? '',
        },
      },
      { type: 'ReviewOpinionGiven', review: id, ...input },
      ...(input.outcome === 'agree'
        ? [{ type: 'ProposalApproved' as const, parties: theCase.parties.map((party) => party.id) }]
        : []),
    ];
  },
});
