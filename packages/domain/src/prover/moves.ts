import type { Procedure } from '../case/case.ts';
import type { PartyStage } from '../case/party-stage.ts';
import type { Phase } from '../case/phase.ts';
import type { Facts } from '../facts/facts.ts';

/**
 * 一项办理办成以后案件可能走到的阶段和当事人进度；没有写的不变。`when` 是办理前须处的阶段或者进度。
 * 取值由 `decide` 和 `evolve` 决定，这里照写；用演示案件、办理表和批量案件重放，走到表外的地方测试不通过，
 * 没有一个案件走过的各步列在 `unwalked-steps.ts`，逐步写明为什么。
 */
export type Move = Readonly<{
  act: string;
  when?: Readonly<{ phase?: readonly Phase[]; stage?: readonly PartyStage[] }>;
  procedure?: Procedure;
  phase?: readonly Phase[];
  stage?: readonly PartyStage[];
  review?: Facts['review'];
  /** 回到移送以前的阶段。 */
  back?: true;
}>;

const proposedStages: readonly PartyStage[] = ['notice-served', 'views-reviewed'];

/** 普通程序：线索到决定。 */
const ordinaryMoves: readonly Move[] = [
  { act: 'register-lead', procedure: 'ordinary', phase: ['lead'], stage: ['not-proposed'] },
  { act: 'open-split-case', procedure: 'ordinary', phase: ['investigating'], stage: ['not-proposed'] },
  { act: 'start-verification', phase: ['verifying'] },
  { act: 'approve-filing', phase: ['investigating'] },
  { act: 'approve-no-filing', phase: ['not-filed'] },
  { act: 'approve-lead-transfer', phase: ['lead-transferred'] },
  { act: 'close-investigation', phase: ['investigation-closed'], stage: ['awaiting-approval'] },
  { act: 'submit-review', when: { phase: ['investigation-closed'] }, phase: ['reviewing'], review: 'open' },
  { act: 'submit-review', when: { phase: ['proceeding'] }, review: 'open' },
  {
    act: 'review-fast-track',
    when: { stage: ['awaiting-approval'] },
    phase: ['proceeding'],
    stage: ['awaiting-notice', 'views-reviewed'],
    review: 'agreed',
  },
  { act: 'review-fast-track', phase: ['investigating'], review: 'returned' },
  { act: 'revert-fast-track', when: { phase: ['investigation-closed'] }, phase: ['investigating'] },
  { act: 'revert-fast-track', when: { phase: ['proceeding'] }, review: 'none' },
  { act: 'give-review-opinion', when: { phase: ['reviewing'] }, phase: ['reviewed'], review: 'agreed' },
  {
    act: 'give-review-opinion',
    when: { phase: ['reviewing'] },
    phase: ['investigating'],
    review: 'returned',
  },
  { act: 'give-review-opinion', when: { phase: ['proceeding'] }, review: 'agreed' },
  { act: 'give-review-opinion', when: { phase: ['proceeding'] }, review: 'returned' },
  {
    act: 'approve-proposal',
    when: { stage: ['awaiting-approval'] },
    phase: ['proceeding'],
    stage: ['awaiting-notice', 'views-reviewed'],
  },
  { act: 'issue-notice', stage: ['notice-issued'] },
  { act: 'notify-fast-track-orally', stage: ['notice-served'] },
  { act: 'serve-document', when: { stage: ['notice-issued'] }, stage: ['notice-served'] },
  { act: 'request-hearing', when: { stage: proposedStages }, stage: ['hearing-requested'] },
  { act: 'withdraw-hearing-request', stage: proposedStages },
  { act: 'accept-hearing', when: { stage: proposedStages }, stage: ['hearing-requested'] },
  { act: 'report-hearing', stage: proposedStages },
  { act: 'terminate-hearing', stage: proposedStages },
  { act: 'review-views', stage: ['views-reviewed'] },
  { act: 'revise-proposal', stage: ['awaiting-approval'] },
  {
    act: 'revise-proposal',
    when: { stage: ['awaiting-notice', 'notice-issued', ...proposedStages] },
    stage: ['views-reviewed'],
  },
  { act: 'approve-decision', stage: ['decided'] },
  { act: 'approve-termination', phase: ['terminated'] },
  { act: 'approve-transfer-out', phase: ['transferred-out'] },
  { act: 'approve-joined-into', phase: ['terminated'] },
  { act: 'hand-case-to-police', phase: ['transferred-out'] },
  { act: 'take-case-back', when: { phase: ['transferred-out'] }, back: true },
];

/** 决定以后：送达、执行、变更、结案、归档。 */
const executionMoves: readonly Move[] = [
  { act: 'serve-document', when: { stage: ['decided'] }, stage: ['decision-served', 'performed'] },
  { act: 'record-payment', when: { stage: ['decision-served'] }, stage: ['decision-served', 'performed'] },
  { act: 'record-performance', when: { stage: ['decision-served'] }, stage: ['performed'] },
  { act: 'collect-cash', when: { stage: ['decision-served'] }, stage: ['decision-served', 'performed'] },
  { act: 'record-late-fine-payment', when: { stage: ['decision-served'] }, stage: ['performed'] },
  { act: 'impose-late-fine', when: { stage: ['performed'] }, stage: ['decision-served'] },
  { act: 'approve-execution-ending', when: { stage: ['decision-served'] }, stage: ['performed'] },
  { act: 'record-revocation', when: { stage: ['decided', 'decision-served'] }, stage: ['performed'] },
  { act: 'reopen-decision', stage: ['awaiting-approval'] },
  { act: 'approve-closing', phase: ['closed'] },
  { act: 'archive-case', phase: ['archived'] },
];

/** 简易程序和行政检查。 */
const otherMoves: readonly Move[] = [
  { act: 'begin-summary', procedure: 'summary', phase: ['investigating'], stage: ['not-proposed'] },
  { act: 'notify-orally', when: { stage: ['not-proposed'] }, stage: ['awaiting-approval'] },
  { act: 'convert-to-ordinary', procedure: 'ordinary', phase: ['lead'], stage: ['not-proposed'] },
  {
    act: 'decide-on-the-spot',
    phase: ['proceeding'],
    stage: ['decision-served', 'performed'],
  },
  { act: 'close-summary-case', phase: ['closed'] },
  { act: 'open-inspection', procedure: 'inspection', phase: ['inspecting'], stage: ['not-proposed'] },
  { act: 'close-inspection', phase: ['closed'] },
];

/** 全部会改变阶段或者当事人进度的办理；不在表里的办理不改变。 */
export const moves: readonly Move[] = [...ordinaryMoves, ...executionMoves, ...otherMoves];
