import type { PartyStage } from '../case/party-stage.ts';
import type { Act } from '../engine/act.ts';
import type { Place } from './model.ts';
import type { Possible } from './valuations.ts';

const afterDecision: ReadonlySet<PartyStage> = new Set(['decided', 'decision-served', 'performed']);
const beforeApproval: ReadonlySet<PartyStage> = new Set(['not-proposed', 'awaiting-approval']);

/** 从走到的地方就能知道的事实：审核、批准、告知、决定、送达。别的事实什么值都可能。 */
export function known(act: Act, { procedure, stage, review }: Place): Possible {
  if (procedure !== 'ordinary') return {};
  if (act.per === 'case') return { review: [review] };
  return {
    review: [review],
    proposalApproved: beforeApproval.has(stage) ? ['not-approved'] : ['approved'],
    notice: noticeAt(stage),
    decided: afterDecision.has(stage) ? ['yes', 'revoked'] : ['no'],
    decisionServed: servedAt(stage),
  };
}

function noticeAt(stage: PartyStage): readonly string[] {
  switch (stage) {
    case 'notice-issued':
      return ['issued'];
    case 'notice-served':
    case 'hearing-requested':
      return ['served'];
    case 'views-reviewed':
      return ['served', 'not-needed'];
    default:
      return ['none', 'issued', 'superseded', 'served', 'not-needed'];
  }
}

function servedAt(stage: PartyStage): readonly string[] {
  if (stage === 'decision-served') return ['served'];
  if (stage === 'performed') return ['served', 'not-served'];
  return stage === 'decided' ? ['not-served'] : ['not-decided'];
}
