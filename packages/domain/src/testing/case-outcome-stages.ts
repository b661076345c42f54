import { fineOf, gainsOf } from '../case/proposal.ts';
import { publicRecord } from '../disclosure/public-record.ts';
import type { CaseRecorder } from './case-recorder.ts';
import { serve } from './case-service.ts';
import { type CaseSetup, dated } from './case-setup.ts';
import { approve, demoNumber, eachParty } from './case-stages.ts';
import { demoRegistry } from './demo-registry.ts';

type Stage = (recorder: CaseRecorder, setup: CaseSetup) => void;

/** 作出处理决定。 */
export const decideOutcome: Stage = (recorder, setup) => {
  eachParty(recorder, (party) => {
    if (!party.proposal) return;
    const kind = party.proposal.outcome === 'penalty' ? 'penalty-decision' : 'no-penalty-decision';
    approve(
      recorder,
      setup,
      {
        kind: 'decision',
        title: '处理决定',
        on: dated(setup, '2026-04-10'),
        party: party.id,
        input: { party: party.id, lateFine: setup.lateFine, opinion: '建议按告知的内容作出决定。' },
      },
      {
        type: 'DecisionMade',
        party: party.id,
        decision: {
          number: demoNumber(setup, kind, 100 + Number(party.id.slice(1))),
          document: `D${recorder.theCase().documents.length + 2}`,
          on: dated(setup, '2026-04-10'),
          proposal: party.proposal,
          approvedBy: `${setup.body}.agency-head`,
          lateFine: setup.lateFine,
        },
      },
    );
    recorder.issue(['JD-01', 'JD-02', 'JD-03'], party.id);
  });
};

/** 送达决定书。 */
export const serveDecision: Stage = (recorder, setup) => {
  eachParty(recorder, (party) => {
    if (party.decision)
      serve(recorder, setup, { party, document: party.decision.document, on: dated(setup, '2026-04-13') });
  });
};

/** 公示。 */
export const publish: Stage = (recorder, setup) => {
  eachParty(recorder, (party) => {
    if (party.decision?.proposal.outcome !== 'penalty') return;
    recorder.record(dated(setup, '2026-04-14'), 'publisher', {
      type: 'PublicationSettled',
      party: party.id,
      publication: {
        status: 'published',
        on: dated(setup, '2026-04-14'),
        by: `${setup.body}.publisher`,
        record: publicRecord(recorder.theCase(), party, demoRegistry),
      },
    });
    recorder.issue(['JD-11'], party.id);
  });
};

/** 缴款、执行。 */
export const execute: Stage = (recorder, setup) => {
  eachParty(recorder, (party) => {
    const proposal = party.decision?.proposal;
    for (const [kind, amountFen] of [
      ['fine', fineOf(proposal)],
      ['gains', gainsOf(proposal)],
    ] as const) {
      if (amountFen === 0) continue;
      recorder.record(dated(setup, '2026-04-20'), 'handler-1', {
        type: 'PaymentRecorded',
        party: party.id,
        payment: { on: dated(setup, '2026-04-20'), amountFen, kind, receipt: `票据-${party.id}-${kind}` },
      });
      recorder.issue(['ZX-01'], party.id);
    }
    if (proposal?.outcome === 'penalty')
      recorder.record(dated(setup, '2026-04-21'), 'handler-1', {
        type: 'OutcomePerformed',
        party: party.id,
        note: '已经执行。',
      });
  });
};

/** 结案。 */
export const closeCase: Stage = (recorder, setup) => {
  const summary = '处理决定已经送达并执行完毕，建议结案。';
  approve(
    recorder,
    setup,
    { kind: 'closing', title: '结案', on: dated(setup, '2026-04-30'), input: { summary } },
    { type: 'CaseClosed', ground: 'executed', summary },
  );
  recorder.issue(['JA-01']);
};

/** 立卷归档。 */
export const archive: Stage = (recorder, setup) => {
  recorder.record(dated(setup, '2026-05-08'), 'archivist', {
    type: 'CaseArchived',
    archiveNumber: '2026-0001',
    retention: '永久',
    keeper: '样辛卷',
  });
  recorder.issue(['JA-02', 'JA-03', 'JA-04']);
};
