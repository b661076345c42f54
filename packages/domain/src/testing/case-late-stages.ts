import { legalReviewGrounds } from '../facts/review-facts.ts';
import { day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { hearingRightOf } from '../thresholds/hearing.ts';
import { hear } from './case-hearing.ts';
import type { CaseRecorder } from './case-recorder.ts';
import { serve } from './case-service.ts';
import { type CaseSetup, dated } from './case-setup.ts';
import { approve, demoNumber, eachParty } from './case-stages.ts';

type Stage = (recorder: CaseRecorder, setup: CaseSetup) => void;

/** 审核并由负责人批准处理意见；依法须法制审核的送法制审核。 */
export const review: Stage = (recorder, setup) => {
  const grounds = legalReviewGrounds(recorder.theCase());
  recorder.record('2026-03-23', 'handler-1', {
    type: 'ReviewSubmitted',
    review: {
      id: 'S1',
      kind: grounds.length > 0 ? 'legal' : 'case',
      grounds,
      submittedOn: day('2026-03-23'),
      submittedBy: `${setup.body}.handler-1`,
    },
  });
  recorder.record('2026-03-24', 'legal-reviewer', {
    type: 'ReviewOpinionGiven',
    review: 'S1',
    outcome: 'agree',
    text: '事实清楚，证据确凿，适用依据正确，裁量适当，程序合法，同意拟处理意见。',
    defects: [],
  });
  recorder.issue(['SH-01', 'SH-02']);
  approve(
    recorder,
    setup,
    {
      kind: 'proposal',
      title: '拟处理意见',
      on: '2026-03-25',
      input: { opinion: '请予批准。' },
      stages: ['agency-head'],
    },
    { type: 'ProposalApproved', parties: setup.parties.map((_, index) => `P${index + 1}`) },
  );
};

/** 告知。不予处罚的不须告知。 */
export const notify: Stage = (recorder, setup) => {
  if (setup.outcome === 'no-penalty') return;
  eachParty(recorder, (party) => {
    if (!party.proposal) return;
    const right = hearingRightOf(party.identity, party.proposal, recorder.theCase().profiles);
    const serial = Number(party.id.slice(1));
    recorder.record('2026-03-26', 'handler-1', {
      type: 'NoticeIssued',
      party: party.id,
      notice: {
        id: 'N1',
        number: demoNumber(setup, right.granted ? 'hearing-right-notice' : 'penalty-notice', 20 + serial),
        document: `D${recorder.theCase().documents.length + 1}`,
        on: day('2026-03-26'),
        proposal: party.proposal,
        hearingRight: { granted: right.granted, reasons: right.reasons.map(({ says }) => says) },
        statementWorkingDays: 5,
        accessCode: `CODE-${party.id}`,
      },
    });
    recorder.issue(['GZ-01'], party.id);
  });
};

/** 送达告知书。 */
export const serveNotice: Stage = (recorder, setup) => {
  eachParty(recorder, (party) => {
    const document = party.notices.at(-1)?.document;
    if (document) serve(recorder, setup, { party, document, on: '2026-03-27' });
  });
};

/** 陈述申辩、申请听证又撤回，复核意见。 */
export const reviewViews: Stage = (recorder, setup) => {
  if (setup.outcome === 'no-penalty') return;
  eachParty(recorder, (party) => {
    const speaks = setup.statement && party.id === 'P1';
    if (speaks) {
      recorder.record('2026-03-30', 'handler-1', {
        type: 'StatementReceived',
        party: party.id,
        statement: {
          id: 'T1',
          on: day('2026-03-30'),
          at: instant('2026-03-30T09:30:00+08:00'),
          channel: 'written',
          content: '经营困难，请求从轻处罚。',
          receipt: '20260330-P1-T1',
        },
      });
      recorder.issue(['GZ-03'], party.id);
    }
    if (party.notices.at(-1)?.hearingRight.granted) hear(recorder, setup, party);
    recorder.record(dated(setup, '2026-04-07'), 'handler-1', {
      type: 'ViewsReviewed',
      party: party.id,
      review: {
        on: dated(setup, '2026-04-07'),
        by: `${setup.body}.handler-1`,
        reply: speaks
          ? '拟处罚意见已经适用从轻的裁量阶次，当事人没有提出新的事实和证据'
          : '当事人没有提出意见',
        adopted: speaks ? 'not-adopted' : 'none-raised',
      },
    });
    recorder.issue(['GZ-04'], party.id);
  });
};

/** 须法制审核的案件，负责人集体讨论。 */
export const discuss: Stage = (recorder, setup) => {
  if (setup.outcome === 'no-penalty' || legalReviewGrounds(recorder.theCase()).length === 0) return;
  recorder.record(dated(setup, '2026-04-08'), 'agency-head', {
    type: 'DiscussionHeld',
    discussion: {
      id: 'M1',
      on: dated(setup, '2026-04-08'),
      chair: '样丁正',
      attendees: ['样丁正', '样戊公'],
      recorder: '样己法',
      opinions: '样丁正：同意。\n样戊公：同意。',
      conclusion: '一致同意拟处理意见。',
      parties: recorder.theCase().parties.map(({ id }) => id),
    },
  });
  recorder.issue(['SH-03']);
};
