import type { Party } from '../case/party.ts';
import { day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import type { CaseRecorder } from './case-recorder.ts';
import { serve } from './case-service.ts';
import type { CaseSetup } from './case-setup.ts';
import { demoNumber } from './case-stages.ts';

/** 申请听证：撤回，或者一直办到提交听证报告。 */
export function hear(recorder: CaseRecorder, setup: CaseSetup, party: Party): void {
  if (setup.hearing === 'none') return;
  recorder.record('2026-03-31', 'handler-1', {
    type: 'HearingRequested',
    party: party.id,
    request: {
      id: 'H1',
      on: day('2026-03-31'),
      channel: 'written',
      reason: '对数额有异议',
      receipt: '20260331-H1',
      inTime: true,
    },
  });
  if (setup.hearing === 'held') {
    hold(recorder, setup, party);
    return;
  }
  recorder.record('2026-04-02', 'handler-1', {
    type: 'HearingRequestWithdrawn',
    party: party.id,
    request: 'H1',
    proof: '撤回申请书',
  });
}

function hold(recorder: CaseRecorder, setup: CaseSetup, party: Party): void {
  const { body } = setup;
  recorder.record('2026-04-01', 'legal-reviewer', {
    type: 'HearingAccepted',
    party: party.id,
    hearing: {
      id: 'G1',
      request: 'H1',
      requestedOn: day('2026-03-31'),
      acceptedOn: day('2026-04-01'),
      interval: `I${recorder.theCase().intervals.length + 1}`,
      pauses: [],
      examined: [],
    },
  });
  const panel = {
    chair: `${body}.legal-reviewer`,
    members: [`${body}.publisher`],
    recorder: `${body}.archivist`,
    on: day('2026-04-01'),
  };
  const session = { at: instant('2026-04-17T09:30:00+08:00'), place: '第一会议室', open: true };
  recorder.record('2026-04-01', 'agency-head', { type: 'HearingPanelNamed', party: party.id, panel });
  recorder.record('2026-04-02', 'legal-reviewer', { type: 'HearingScheduled', party: party.id, session });
  const document = `D${recorder.theCase().documents.length + 1}`;
  recorder.record('2026-04-02', 'legal-reviewer', {
    type: 'HearingNoticeIssued',
    party: party.id,
    number: demoNumber(setup, 'hearing-session-notice', 5),
    document,
  });
  recorder.issue(['TZ-01'], party.id);
  serve(recorder, setup, { party, document, on: '2026-04-03' });
  recorder.record('2026-04-07', 'legal-reviewer', {
    type: 'HearingAnnounced',
    party: party.id,
    where: '本机关公告栏',
  });
  recorder.issue(['TZ-03'], party.id);
  recorder.record('2026-04-17', 'legal-reviewer', {
    type: 'HearingOpened',
    party: party.id,
    attended: [party.identity.name],
  });
  recorder.record('2026-04-17', 'legal-reviewer', {
    type: 'HearingEnded',
    party: party.id,
    record: {
      attended: [party.identity.name, '样甲明', '样乙青'],
      proposal: '调查人员说明认定的事实和拟处罚的内容。',
      examination: '出示进货票据和销售台账，当事人没有异议。',
      argument: '当事人请求从轻处罚。',
      lastWord: '没有补充。',
      examined: ['E1'],
      signature: 'signed',
      recording: '执法记录仪001号',
    },
  });
  recorder.issue(['TZ-05'], party.id);
  recorder.record('2026-04-20', 'legal-reviewer', {
    type: 'HearingReported',
    party: party.id,
    opinion: '事实清楚，证据确凿，建议维持拟处理意见。',
  });
  recorder.issue(['TZ-06'], party.id);
}
