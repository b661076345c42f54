import type { Day } from '../kernel/day.ts';
import type { Case } from './case.ts';
import type { Party } from './party.ts';
import type { SummaryStage } from './summary.ts';

/** 当场处罚的环节由已经发生的事推出。 */
export function summaryStage({ procedure }: Pick<Case, 'procedure'>, party: Party | undefined): SummaryStage {
  if (procedure !== 'summary' || !party) return 'none';
  const { summary } = party;
  if (summary?.filedBackOn) return 'filed-back';
  if (summary?.decided) return 'decided';
  if (summary?.heard) return 'heard';
  return summary?.told ? 'told' : 'found';
}

/** 核查期限的起算日：收到线索之日；由简易程序转来的为转换之日。 */
export function verificationFrom({ conversion, lead }: Pick<Case, 'conversion' | 'lead'>): Day {
  return conversion?.on ?? lead.receivedOn;
}
