import { type Case, type Day, legalReviewGrounds } from '@lpt/domain';
import { partyActor } from './play-people.ts';
import { approved, type Desk, type Draft, handler, plan } from './play-plan.ts';
import { proposalOf } from './play-proposal.ts';
import { returnedActs } from './play-returns.ts';
import { serviceActs } from './play-service.ts';
import type { StoryFacts } from './story-facts.ts';

type Facts = StoryFacts;
type Investigation = NonNullable<Facts['investigation']>;

function partyIds({ parties }: Facts): readonly string[] {
  return parties.map((_, index) => `P${index + 1}`);
}

/** 没有单独写的当事人，处理意见全部由裁量基准得出。 */
const unstated = { warning: false, circulatedCriticism: false, confiscateGoods: [] };

function closeInput({ facts }: Desk, { report, complex, proposals }: Investigation, on: Day) {
  const told = facts.violations.map(({ facts: each }) => each).join('\n');
  return {
    report: report ?? `经调查，${told}\n以上事实有现场笔录、询问笔录和收集的证据证明。`,
    complexity: { complex: complex !== undefined, reasons: complex?.reasons ?? [] },
    proposals: partyIds(facts).map((party) => ({
      party,
      proposal: proposalOf(
        facts,
        proposals.find((each) => each.party === party) ?? { party, ...unstated },
        on,
      ),
    })),
  };
}

function reviewKind(theCase: Case, given?: 'legal' | 'case') {
  return { reviewKind: given ?? (legalReviewGrounds(theCase).length > 0 ? 'legal' : 'case') };
}

/** 调查终结、送审、审核、拟处理意见报批。 */
export function closingInvestigationActs(desk: Desk): readonly Draft[] {
  const { facts, cast } = desk;
  const { investigation, proposalApprovedOn, proposalRequestedOn } = facts;
  if (!investigation) return [];
  const officer = handler(desk);
  const close = (on: Day) => plan(on, officer, 'close-investigation', closeInput(desk, investigation, on));
  const submit = (on: Day, kind?: 'legal' | 'case') =>
    plan(on, officer, 'submit-review', (theCase: Case) => reviewKind(theCase, kind));
  const drafts = investigation.returned.flatMap(({ closedOn, submittedOn, on, opinion, defects }) => [
    close(closedOn),
    submit(submittedOn),
    plan(on, cast.legalReviewer, 'give-review-opinion', { outcome: 'return', text: opinion, defects }),
  ]);
  drafts.push(close(investigation.closedOn));
  const review = reviewOf(facts, investigation);
  if (review) {
    drafts.push(submit(review.submittedOn, review.kind));
    if (review.extendedOn)
      drafts.push(
        plan(review.extendedOn, cast.agencyHead, 'extend-review', { reason: '案情复杂，需要核对证据。' }),
      );
    if (review.opinionOn)
      drafts.push(
        plan(review.opinionOn, cast.legalReviewer, 'give-review-opinion', {
          outcome: 'agree',
          text: review.opinion ?? '事实清楚，证据充分，适用依据正确，裁量适当，程序合法，同意。',
          defects: [],
        }),
      );
  }
  drafts.push(...returnedActs(desk, 'proposal'));
  if (proposalApprovedOn)
    drafts.push(
      ...approved(desk, {
        kind: 'proposal',
        on: proposalApprovedOn,
        requestedOn: proposalRequestedOn,
        input: { opinion: '审核已经通过，拟处理意见请审批。' },
        stages: ['agency-head'],
        opinion: '同意，依法告知当事人。',
      }),
    );
  return drafts;
}

/** 没有写审核而写了批准的，终结当日送审、批准当日出具意见。 */
function reviewOf({ review, proposalApprovedOn }: Facts, { closedOn }: Investigation): Facts['review'] {
  if (review || !proposalApprovedOn) return review;
  return { submittedOn: closedOn, opinionOn: proposalApprovedOn };
}

/** 修改处理意见；需要的重新批准。 */
export function revisionActs(desk: Desk): readonly Draft[] {
  return desk.facts.revisions.flatMap(({ on, reason, approvedOn, ...given }) => [
    plan(on, handler(desk), 'revise-proposal', {
      party: given.party,
      proposal: proposalOf(desk.facts, given, on),
      reason,
    }),
    ...(approvedOn
      ? approved(desk, {
          kind: 'proposal',
          on: approvedOn,
          requestedOn: on,
          input: { opinion: '处理意见已经修改，请重新审批。' },
          stages: ['agency-head'],
        })
      : []),
  ]);
}

/** 告知书和送达；同一名当事人的第几份告知书按先后。 */
export function noticeActs(desk: Desk): readonly Draft[] {
  const { notices } = desk.facts;
  return notices.flatMap(({ party, on, statementWorkingDays, service }, at) => {
    const nth = notices.slice(0, at).filter((each) => each.party === party).length;
    const documentOf = (theCase: Case) =>
      theCase.parties.find(({ id }) => id === party)?.notices[nth]?.document ?? '';
    return [
      plan(on, handler(desk), 'issue-notice', { party, statementWorkingDays }),
      ...serviceActs(desk, party, documentOf, service),
    ];
  });
}

/** 陈述申辩、放弃、听证申请、复核。网上的由当事人自己办理。 */
export function viewsActs(desk: Desk): readonly Draft[] {
  const { facts } = desk;
  const officer = handler(desk);
  const who = (channel: string, party: string) => (channel === 'online' ? partyActor(facts, party) : officer);
  return [
    ...facts.waivers.map(({ on, ...waiver }) => plan(on, officer, 'record-waiver', waiver)),
    ...facts.statements.map(({ on, party, channel, content }) =>
      plan(on, who(channel, party), 'receive-statement', { party, channel, content }),
    ),
    ...facts.hearingRequests.flatMap(({ party, on, registeredOn, channel, reason, withdrawn }) => [
      plan(registeredOn ?? on, who(channel, party), 'request-hearing', { party, channel, on, reason }),
      ...(withdrawn
        ? [plan(withdrawn.on, officer, 'withdraw-hearing-request', { party, proof: withdrawn.proof })]
        : []),
    ]),
    ...facts.views.map(({ on, party, adopted, reply }) =>
      plan(on, officer, 'review-views', { party, adopted, reply }),
    ),
  ];
}

/** 集体讨论。 */
export function discussionActs({ facts, cast }: Desk): readonly Draft[] {
  const { discussion } = facts;
  if (!discussion) return [];
  const { on, chair, attendees, recorder, parties, opinions, conclusion } = discussion;
  return [
    plan(on, cast.agencyHead, 'hold-discussion', {
      chair: chair ?? cast.agencyHead.name,
      attendees: attendees ?? [cast.agencyHead.name, cast.unitHead.name],
      recorder: recorder ?? cast.legalReviewer.name,
      parties: parties ?? partyIds(facts),
      opinions,
      conclusion,
    }),
  ];
}

/** 决定和送达。 */
export function decisionActs(desk: Desk): readonly Draft[] {
  return desk.facts.decisions.flatMap(
    ({ party, on, requestedOn, unitHeadOn, lateFine, opinion, service }) => [
      ...approved(desk, {
        kind: 'decision',
        party,
        on,
        requestedOn,
        unitHeadOn,
        input: { lateFine, opinion: opinion ?? '告知、复核程序已经完成，请审批处理决定。' },
        stages: ['unit-head', 'agency-head'],
      }),
      ...serviceActs(
        desk,
        party,
        (theCase) => theCase.parties.find(({ id }) => id === party)?.decision?.document ?? '',
        service,
      ),
    ],
  );
}

/** 公示、缴款、执行、撤销。 */
export function executionActs(desk: Desk): readonly Draft[] {
  const { facts, cast } = desk;
  const officer = handler(desk);
  return [
    ...facts.publications.map(({ party, on, declined }) =>
      declined
        ? plan(on, cast.publisher, 'decline-publication', { party, ...declined })
        : plan(on, cast.publisher, 'publish-decision', { party, checked: true }),
    ),
    ...facts.payments.map(({ party, on, registeredOn, kind, amountYuan, receipt }, index) =>
      plan(registeredOn ?? on, officer, 'record-payment', {
        party,
        kind,
        amountFen: amountYuan,
        on,
        receipt: receipt ?? `演示票据${String(index + 1).padStart(4, '0')}`,
      }),
    ),
    ...facts.performance.map(({ on, ...performance }) =>
      plan(on, officer, 'record-performance', performance),
    ),
    ...facts.revocations.flatMap(({ on, party, authority, receivedOn, reason, withdrawnOn }) => [
      plan(on, officer, 'record-revocation', { party, authority, receivedOn, reason }),
      ...(withdrawnOn
        ? [
            plan(withdrawnOn, cast.publisher, 'withdraw-publication', {
              party,
              reason: `${authority}：${reason}`,
            }),
          ]
        : []),
    ]),
  ];
}

/** 终止、移送、结案、归档。 */
export function endingActs(desk: Desk): readonly Draft[] {
  const { termination, transferOut, closing, archive } = desk.facts;
  const both = ['unit-head', 'agency-head'] as const;
  const drafts: Draft[] = [];
  if (termination)
    drafts.push(
      ...approved(desk, {
        kind: 'termination',
        ...termination,
        input: { reason: termination.reason },
        stages: both,
      }),
    );
  if (transferOut)
    drafts.push(
      ...approved(desk, {
        kind: 'transfer-out',
        ...transferOut,
        input: { to: transferOut.to, reason: transferOut.reason },
        stages: both,
      }),
    );
  if (closing)
    drafts.push(
      ...approved(desk, {
        kind: 'closing',
        ...closing,
        input: { summary: closing.summary ?? '决定内容已经全部执行，建议结案。' },
        stages: both,
        opinion: '同意结案。',
      }),
    );
  if (archive)
    drafts.push(
      plan(archive.on, desk.cast.archivist, 'archive-case', {
        retention: archive.retention,
        keeper: desk.cast.archivist.name,
      }),
    );
  return drafts;
}
