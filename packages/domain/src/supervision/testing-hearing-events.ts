import type { HearingEvent } from '../case/hearing.ts';
import type { Drawn } from './testing-drawn.ts';

// 只供监督的测试使用：听证的各种事件。

/** 听证事件的内容。 */
export const hearingBodies = {
  HearingAccepted: ({ party, at }) => ({
    type: 'HearingAccepted',
    party,
    hearing: {
      id: 'T1',
      request: 'H1',
      requestedOn: at,
      acceptedOn: at,
      interval: 'I3',
      pauses: [],
      examined: [],
    },
  }),
  HearingPanelNamed: ({ party, at }) => ({
    type: 'HearingPanelNamed',
    party,
    panel: { chair: 'officer-8', members: [], recorder: 'officer-9', on: at },
  }),
  HearingFileHandedOver: ({ party }) => ({ type: 'HearingFileHandedOver', party }),
  HearingNoticeIssued: ({ party }) => ({
    type: 'HearingNoticeIssued',
    party,
    number: '1',
    document: 'hearing',
  }),
  HearingAnnounced: ({ party }) => ({ type: 'HearingAnnounced', party, where: '公告栏' }),
  HearingPaused: ({ party, at }) => ({
    type: 'HearingPaused',
    party,
    pause: { kind: 'postponed', from: at, reason: '理由' },
  }),
  HearingResumed: ({ party }) => ({ type: 'HearingResumed', party }),
  HearingOpened: ({ party }) => ({ type: 'HearingOpened', party, attended: [] }),
  HearingEnded: ({ party }) => ({
    type: 'HearingEnded',
    party,
    record: {
      attended: [],
      proposal: '',
      examination: '',
      argument: '',
      lastWord: '',
      examined: [],
      signature: 'signed',
      recording: '',
    },
  }),
  HearingTerminated: ({ party }) => ({ type: 'HearingTerminated', party, reason: '理由' }),
  HearingReported: ({ party }) => ({ type: 'HearingReported', party, opinion: '意见' }),
} as const satisfies Partial<{
  readonly [K in HearingEvent['type']]: (drawn: Drawn) => Extract<HearingEvent, { type: K }>;
}>;
