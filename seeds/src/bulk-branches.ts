import { after, type BulkPlot, stopped, undecided } from './bulk-plot.ts';
import type { StoryInput } from './story-facts.ts';

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

/** 走上分支的。 */
export const branchPlots: readonly BulkPlot[] = [
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
    }),
  },
  {
    ...stopped('terminated-closed', 2, 'questioned', 0, 60),
    until: (days) => after(days.questioned, 6),
    change: (input, { days }) => ({
      ...notYetClosed(input),
      termination: { on: after(days.questioned, 2), reason: '当事人死亡，没有遗产可供执行。' },
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
