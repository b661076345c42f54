import {
  acts,
  type Case,
  type Day,
  fastTrackOfCase,
  type InspectionStage,
  inspectionStage,
  type Party,
  type PartyStage,
  type Phase,
  type Procedure,
  partyStage,
  reviewState,
  type StepName,
  type SummaryStage,
  stepOrder,
  summaryStage,
} from '@lpt/domain';

/** 一种程序的环节，由它的办理事项推出，按办理先后。 */
export function stepsOfProcedure(procedure: Procedure): readonly StepName[] {
  const own = acts.filter(({ procedures }) => procedures.includes(procedure)).map(({ step }) => step);
  return stepOrder.filter((name) => own.includes(name));
}

const stepOfPhase: Readonly<Record<Phase, StepName>> = {
  lead: 'lead',
  verifying: 'lead',
  'not-filed': 'filing',
  'lead-transferred': 'filing',
  investigating: 'investigation',
  'investigation-closed': 'review',
  reviewing: 'review',
  reviewed: 'review',
  inspecting: 'inspection-task',
  proceeding: 'notice',
  terminated: 'closing',
  'transferred-out': 'closing',
  closed: 'archive',
  archived: 'archive',
};

const stepOfStage: Readonly<Record<PartyStage, StepName>> = {
  'not-proposed': 'notice',
  'awaiting-approval': 'notice',
  'awaiting-notice': 'notice',
  'notice-issued': 'notice',
  'notice-served': 'statement',
  'hearing-requested': 'hearing',
  'views-reviewed': 'decision',
  decided: 'service',
  'decision-served': 'execution',
  performed: 'closing',
};

const stepOfSummary: Readonly<Record<SummaryStage, StepName>> = {
  none: 'summary-scene',
  found: 'summary-notice',
  told: 'summary-notice',
  heard: 'summary-decision',
  decided: 'summary-filing',
  'filed-back': 'execution',
};

const stepOfInspection: Readonly<Record<InspectionStage, StepName>> = {
  none: 'inspection-task',
  planned: 'inspection-task',
  selected: 'inspection-approval',
  approved: 'inspection-approval',
  notified: 'inspection-visit',
  'on-site': 'inspection-visit',
  recorded: 'inspection-result',
  'result-given': 'disclosure',
  published: 'closing',
};

/** 正在办理的环节；几名当事人的，取最靠前的一个。 */
export function currentStep(theCase: Case, on: Day): StepName {
  const { phase, procedure, parties } = theCase;
  if (phase === 'closed' || phase === 'archived') return 'archive';
  if (procedure === 'inspection') return stepOfInspection[inspectionStage(theCase.inspection)];
  if (procedure === 'summary') return slowest(parties, (party) => summaryStep(theCase, party, on));
  if (phase !== 'proceeding') return stepOfPhase[phase];
  if (isReviewUndone(theCase)) return 'review';
  return slowest(parties, (party) => stepOfStage[partyStage(party, on)]);
}

// 转回普通程序以后，快速办理的审核不再算数，要重新审核，办过的审核也不算办完。
function isReviewUndone(theCase: Case): boolean {
  const wasFast = theCase.reviews.some(({ fastTrack }) => fastTrack);
  return wasFast && fastTrackOfCase(theCase) === 'reverted' && reviewState(theCase) !== 'agreed';
}

function summaryStep(theCase: Case, party: Party, on: Day): StepName {
  const stage = summaryStage(theCase, party);
  if (stage === 'filed-back' && partyStage(party, on) === 'performed') return 'closing';
  return stepOfSummary[stage];
}

function slowest(parties: readonly Party[], stepOf: (party: Party) => StepName): StepName {
  const places = parties.map((party) => stepOrder.indexOf(stepOf(party)));
  return stepOrder[Math.min(...places)] ?? 'closing';
}
