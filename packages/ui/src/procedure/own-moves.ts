import type { PlaceId } from './places.ts';

/** 一项办理办成以后，从一个地方走到另一个地方。 */
export type OwnMove = Readonly<{ act: string; from: readonly PlaceId[]; to: PlaceId }>;

/** 当场处罚的环节怎样走：从告知到归档。与 `summaryStage` 由事件推出的一致，测试逐步核对。 */
export const summaryMoves: readonly OwnMove[] = [
  { act: 'notify-orally', from: ['found'], to: 'told' },
  { act: 'hear-party', from: ['told'], to: 'heard' },
  { act: 'convert-to-ordinary', from: ['found', 'told', 'heard'], to: 'lead' },
  { act: 'decide-on-the-spot', from: ['heard'], to: 'decided' },
  { act: 'file-back', from: ['decided'], to: 'filed-back' },
  { act: 'record-payment', from: ['filed-back'], to: 'performed' },
  { act: 'collect-cash', from: ['filed-back'], to: 'performed' },
  { act: 'close-summary-case', from: ['performed'], to: 'closed' },
  { act: 'archive-case', from: ['closed'], to: 'archived' },
];

/** 申请听证以后怎样走：每一步只在前一步以后。与 `hearingStage` 由事件推出的一致。 */
export const hearingMoves: readonly OwnMove[] = [
  { act: 'accept-hearing', from: ['hearing-requested'], to: 'hearing-accepted' },
  { act: 'schedule-hearing', from: ['hearing-accepted'], to: 'hearing-scheduled' },
  { act: 'open-hearing', from: ['hearing-scheduled'], to: 'hearing-in-session' },
  { act: 'end-hearing', from: ['hearing-in-session'], to: 'hearing-ended' },
];

/** 走出听证的办理，从听证的哪几步走出。 */
export const hearingExits: Readonly<Record<string, readonly PlaceId[]>> = {
  'report-hearing': ['hearing-ended'],
  'terminate-hearing': ['hearing-in-session'],
};

/** 行政检查的环节怎样走。与 `inspectionStage` 由事件推出的一致，测试逐步核对。 */
export const inspectionMoves: readonly OwnMove[] = [
  { act: 'draw-inspection', from: ['planned'], to: 'selected' },
  { act: 'assign-inspection', from: ['planned'], to: 'selected' },
  { act: 'approve-inspection', from: ['selected'], to: 'approved' },
  { act: 'notify-inspection', from: ['approved'], to: 'notified' },
  { act: 'check-in-inspection', from: ['notified'], to: 'on-site' },
  { act: 'record-inspection', from: ['on-site'], to: 'recorded' },
  { act: 'give-inspection-result', from: ['recorded'], to: 'result-given' },
  { act: 'open-inspection-lead', from: ['result-given'], to: 'lead' },
  { act: 'publish-inspection-result', from: ['result-given'], to: 'published' },
  { act: 'close-inspection', from: ['published'], to: 'closed' },
  { act: 'archive-case', from: ['closed'], to: 'archived' },
];
