import { type BulkScene, signed } from './bulk-case.ts';
import type { BulkDays } from './bulk-days.ts';
import { localParty } from './bulk-parties.ts';
import { after, type BulkPlot, stopped, undecided, withoutEnding } from './bulk-plot.ts';
import type { StoryInput } from './story-facts.ts';

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

/** 告知以后的分支。 */
export const outcomePlots: readonly BulkPlot[] = [
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
    unpaid: true,
    until: (days) => after(days.attempted, 6),
    change: announced,
  },
  {
    ...stopped('served-late', 2, 'decided', 25, 40),
    unpaid: true,
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
        on: days.decided,
        lateFine: false,
        service: signed(after(days.decided, 1), helper.name),
      },
    ],
  };
}
