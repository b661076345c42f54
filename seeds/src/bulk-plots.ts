import { addWorkingDays, type Day, stateCouncilCalendar } from '@lpt/domain';
import { type BulkScene, signed } from './bulk-case.ts';
import type { BulkDays } from './bulk-days.ts';
import { localParty } from './bulk-parties.ts';
import type { StoryInput } from './facts.ts';

/** 一种情节：办到哪一步停，停了多久，与顺利办完的有什么不同。 */
export type BulkPlot = Readonly<{
  name: string;
  /** 出现的份数。 */
  weight: number;
  stop: keyof BulkDays;
  /** 停下之日距今天的日数，从几日到几日。 */
  idle: readonly [least: number, most: number];
  /** 只用于市场监管的案件，由个体工商户依法有听证权利。 */
  hearing?: true;
  /** 只用于市场监管。 */
  market?: true;
  testing?: true;
  /** 在停下之日以后还要办的：这一日为止。 */
  until?(days: BulkDays): Day;
  change?(input: StoryInput, scene: BulkScene): StoryInput;
}>;

const after = (day: Day, count: number) => addWorkingDays(day, count, stateCouncilCalendar);
const stopped = (
  name: string,
  weight: number,
  stop: keyof BulkDays,
  least: number,
  most: number,
): BulkPlot => ({
  name,
  weight,
  stop,
  idle: [least, most],
});

/** 没有决定的案件：决定以后的都没有。 */
function undecided(input: StoryInput): StoryInput {
  const {
    discussion: _discussion,
    decisions: _decisions,
    publications: _publications,
    ...rest
  } = withoutEnding(input);
  return rest;
}

function withoutEnding(input: StoryInput): StoryInput {
  const { closing: _closing, archive: _archive, ...rest } = input;
  return rest;
}

function notFiled(input: StoryInput): StoryInput {
  const {
    filedOn: _filedOn,
    filing: _filing,
    investigation: _investigation,
    review: _review,
    proposalApprovedOn: _approved,
    proposalRequestedOn: _requested,
    notices: _notices,
    corrections: _corrections,
    records = [],
    ...rest
  } = undecided(input);
  const { reporterAnswered: _answered, ...lead } = rest.lead;
  return { ...rest, lead, records: records.filter(({ kind }) => kind === 'site') };
}

function announced(input: StoryInput, { days }: BulkScene): StoryInput {
  return {
    ...withoutEnding(input),
    decisions: (input.decisions ?? []).map((decision) => ({
      ...decision,
      service: {
        method: 'public-notice',
        on: after(days.attempted, 3),
        attempts: [
          { method: 'direct', on: days.attempted, proof: '住所无人，邻居称已经搬离。' },
          { method: 'post', on: after(days.attempted, 2), proof: '邮件退回，注明“迁移新址不明”。' },
        ],
      },
    })),
  };
}

/** 半途停下的：办到某一步，停了一阵。 */
const halfway: readonly BulkPlot[] = [
  stopped('lead', 4, 'received', 0, 4),
  stopped('verifying', 5, 'verified', 0, 6),
  stopped('lead-overdue', 2, 'verified', 40, 70),
  stopped('filing-pending', 4, 'filingRequested', 0, 3),
  stopped('investigating', 8, 'questioned', 0, 30),
  stopped('near-limit', 4, 'questioned', 72, 82),
  stopped('decision-overdue', 3, 'questioned', 100, 140),
  { ...stopped('correcting', 4, 'corrected', 0, 6) },
  { ...stopped('testing', 3, 'tested', 0, 8), testing: true, market: true },
  stopped('investigation-closed', 4, 'closed', 0, 5),
  stopped('reviewing', 4, 'submitted', 0, 3),
  stopped('review-overdue', 2, 'submitted', 25, 40),
  stopped('reviewed', 5, 'reviewed', 0, 4),
  stopped('awaiting-notice', 3, 'approved', 0, 3),
  stopped('notice-issued', 3, 'notified', 0, 3),
  stopped('notice-served', 7, 'noticeServed', 0, 6),
  stopped('discussed', 3, 'discussed', 0, 3),
  stopped('decision-pending', 4, 'decisionRequested', 0, 2),
  stopped('decided', 4, 'decided', 0, 2),
  stopped('decision-served', 6, 'published', 0, 10),
  stopped('paid', 4, 'paid', 0, 2),
  stopped('closing-pending', 4, 'closingRequested', 0, 2),
  stopped('closed', 10, 'ended', 0, 60),
  stopped('archived', 26, 'archived', 0, 160),
];

/** 走上分支的。 */
const branches: readonly BulkPlot[] = [
  {
    ...stopped('not-filed', 5, 'filed', 0, 120),
    change: (input, { days }) => ({
      ...notFiled(input),
      notFiled: {
        on: days.filed,
        requestedOn: days.filingRequested,
        ground: 'first-minor-corrected',
        opinion: '初次违法，危害后果轻微，已经当场改正，批评教育。',
      },
    }),
  },
  {
    ...stopped('lead-transferred', 3, 'filed', 0, 90),
    change: (input, { days }) => ({
      ...notFiled(input),
      leadTransfer: {
        on: days.filed,
        requestedOn: days.filingRequested,
        to: '有管辖权的其他行政机关（演示）',
        reason: '经营场所不在本辖区。',
      },
    }),
  },
  {
    ...stopped('filing-returned', 3, 'filingRequested', 0, 4),
    change: (input, { days }) => ({
      ...input,
      filedOn: after(days.filingRequested, 1),
      filing: { requestedOn: after(days.filingRequested, 1) },
      returned: [
        {
          kind: 'filing',
          on: days.filingRequested,
          by: 'unit-head',
          opinion: '案由表述不规范，补正后再报。',
        },
      ],
    }),
  },
  {
    ...stopped('suspended', 3, 'questioned', 5, 40),
    change: (input, { days }) => ({
      ...input,
      suspensions: [{ on: days.questioned, reason: '须以其他案件的结果为依据。', paper: '协查函（演示）' }],
    }),
  },
  {
    ...stopped('extended', 3, 'closed', 0, 20),
    market: true,
    change: (input, { days }) => ({
      ...input,
      extensions: [
        { on: days.questioned, days: 30, approval: 'agency-head', reason: '案情复杂，涉及多家供货者。' },
      ],
    }),
  },
  {
    ...stopped('review-returned', 3, 'reviewed', 0, 8),
    change: (input, { days }) => ({
      ...undecided(input),
      investigation: {
        ...input.investigation,
        closedOn: after(days.reviewed, 8),
        returned: [
          {
            closedOn: days.closed,
            submittedOn: days.submitted,
            on: days.reviewed,
            opinion: '违法所得的证据不足，补充后再送。',
            defects: ['facts'],
          },
        ],
      },
      review: { submittedOn: after(days.reviewed, 9), opinionOn: after(days.reviewed, 11) },
      proposalRequestedOn: after(days.reviewed, 12),
      proposalApprovedOn: after(days.reviewed, 12),
      notices: [],
    }),
  },
  {
    ...stopped('terminated', 3, 'questioned', 0, 60),
    until: (days) => after(days.questioned, 6),
    change: (input, { days }) => ({
      ...notYetClosed(input),
      termination: { on: after(days.questioned, 2), reason: '当事人已经注销，没有权利义务承受人。' },
      closing: { on: after(days.questioned, 5), summary: '终止调查，结案。' },
    }),
  },
  {
    ...stopped('transferred-out', 3, 'questioned', 0, 60),
    until: (days) => after(days.questioned, 3),
    change: (input, { days }) => ({
      ...notYetClosed(input),
      transferOut: { on: after(days.questioned, 3), to: '有管辖权的公安机关（演示）', reason: '涉嫌犯罪。' },
    }),
  },
];

function notYetClosed(input: StoryInput): StoryInput {
  const { investigation: _investigation, review: _review, ...rest } = undecided(input);
  const {
    proposalApprovedOn: _approved,
    proposalRequestedOn: _requested,
    corrections: _corrections,
    ...open
  } = rest;
  return { ...open, notices: [] };
}

/** 告知以后的分支。 */
const outcomes: readonly BulkPlot[] = [
  {
    ...stopped('statement', 5, 'stated', 0, 5),
    change: (input, { days }) => ({
      ...input,
      statements: [{ on: days.stated, channel: 'online', content: '属于初犯，已经改正，请求从轻处理。' }],
      views: [{ on: days.viewed, adopted: 'not-adopted', reply: '已经作为裁量情节考虑。' }],
    }),
  },
  {
    ...stopped('statement-archived', 6, 'archived', 0, 120),
    change: (input, { days }) => ({
      ...input,
      statements: [{ on: days.stated, channel: 'written', content: '经营困难，请求从轻处理。' }],
      views: [{ on: days.viewed, adopted: 'not-adopted', reply: '已经作为裁量情节考虑，不再从轻。' }],
    }),
  },
  {
    ...stopped('waived', 3, 'stated', 0, 5),
    change: (input, { days }) => ({
      ...input,
      waivers: [{ on: days.stated, statement: true, hearing: false, proof: '当事人签名的放弃声明' }],
    }),
  },
  {
    ...stopped('hearing-requested', 4, 'stated', 0, 12),
    hearing: true,
    change: (input, { days }) => ({
      ...undecided(input),
      hearingRequests: [{ on: days.stated, channel: 'online', reason: '对货值金额的认定有异议，要求听证。' }],
    }),
  },
  {
    ...stopped('announced', 4, 'attempted', 8, 25),
    until: (days) => after(days.attempted, 6),
    change: announced,
  },
  {
    ...stopped('served-late', 2, 'decided', 25, 40),
    until: (days) => after(days.decided, 12),
    change: (input, { days }) => ({
      ...withoutEnding(input),
      decisions: (input.decisions ?? []).map((decision) => ({
        ...decision,
        service: signed(after(days.decided, 10), input.parties[0]?.name ?? ''),
      })),
    }),
  },
  {
    ...stopped('unpublished', 3, 'served', 16, 45),
    change: (input) => ({ ...withoutEnding(input), publications: [] }),
  },
  {
    ...stopped('published-late', 3, 'archived', 5, 60),
    change: (input, { days }) => ({ ...input, publications: [{ on: after(days.decided, 9) }] }),
  },
  {
    ...stopped('publication-declined', 2, 'archived', 5, 60),
    change: (input, { days, body }) => ({
      ...input,
      publications: [
        {
          on: days.published,
          declined: { reason: 'related-case', filedWith: `${body.shortName}的同级司法行政机关` },
        },
      ],
    }),
  },
  {
    ...stopped('no-penalty', 6, 'ended', 0, 100),
    change: (input) => ({
      ...input,
      investigation: {
        closedOn: input.investigation?.closedOn ?? input.lead.receivedOn,
        proposals: [{ outcome: 'no-penalty', noPenaltyReason: 'first-minor-corrected' }],
      },
      notices: [],
      publications: [],
    }),
  },
  {
    ...stopped('revoked', 2, 'archived', 30, 60),
    until: (days) => after(days.archived, 12),
    change: (input, { days }) => ({ ...input, revocations: [revocation(days, 12)] }),
  },
  {
    ...stopped('revoked-still-published', 2, 'archived', 30, 60),
    until: (days) => after(days.archived, 12),
    change: (input, { days }) => {
      const { withdrawnOn: _withdrawnOn, ...standing } = revocation(days, 12);
      return { ...input, revocations: [standing] };
    },
  },
  { ...stopped('two-parties', 7, 'archived', 0, 60), change: twoParties },
  { ...stopped('two-parties-served', 4, 'noticeServed', 0, 5), change: twoParties },
];

function revocation({ archived }: BulkDays, until: number) {
  return {
    on: after(archived, until - 2),
    authority: '行政复议机关（演示）',
    receivedOn: after(archived, until - 3),
    reason: '认定事实不清，撤销原决定。',
    withdrawnOn: after(archived, until - 1),
  };
}

/** 两名当事人：第二名不予处罚。 */
function twoParties(input: StoryInput, { body, serial, days }: BulkScene): StoryInput {
  const helper = localParty(body, 'person', serial);
  const [violation] = input.violations;
  if (!violation) return input;
  const second = { ...violation, parties: ['P2'], facts: `${helper.name}参与上述行为，情节轻微，当场停止。` };
  return {
    ...input,
    parties: [...input.parties, helper],
    violations: [{ ...violation, parties: ['P1'] }, second],
    investigation: {
      closedOn: days.closed,
      proposals: [
        ...(input.investigation?.proposals ?? []).map((proposal) => ({ ...proposal, party: 'P1' })),
        { party: 'P2', outcome: 'no-penalty', noPenaltyReason: 'first-minor-corrected' },
      ],
    },
    decisions: [
      ...(input.decisions ?? []),
      {
        party: 'P2',
        on: days.approved,
        lateFine: false,
        service: signed(after(days.approved, 1), helper.name),
      },
    ],
  };
}

/** 全部情节。 */
export const bulkPlots: readonly BulkPlot[] = [...halfway, ...branches, ...outcomes];
