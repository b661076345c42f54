import type { Case } from '../case/case.ts';
import type { ViewContext } from '../engine/context.ts';
import { caseClocks } from './case-clocks.ts';
import type { Clock } from './clock.ts';
import { coercionClocks } from './coercion-clocks.ts';
import { executionClocks } from './execution-clocks.ts';
import { inspectionClocks } from './inspection-clocks.ts';
import { hearingClocks } from './hearing-clocks.ts';
import { partyClocks } from './party-clocks.ts';
import { remedyClocks } from './remedy-clocks.ts';
import { transferClocks } from './transfer-clocks.ts';
import { summaryClocks } from './summary-clocks.ts';

/** 本案的全部期限，按届满先后；没有起算的不列。 */
export function clocksOf(theCase: Case, ctx: ViewContext): readonly Clock[] {
  const all = [
    ...caseClocks(theCase, ctx),
    ...theCase.parties.flatMap((party) => partyClocks(theCase, party, ctx)),
    ...theCase.parties.flatMap((party) => hearingClocks(theCase, party, ctx)),
    ...theCase.parties.flatMap((party) => executionClocks(theCase, party, ctx)),
    ...theCase.parties.flatMap((party) => remedyClocks(theCase, party, ctx)),
    ...transferClocks(theCase, ctx),
    ...coercionClocks(theCase, ctx),
    ...summaryClocks(theCase, ctx),
    ...inspectionClocks(theCase, ctx),
  ];
  return all.toSorted((a, b) => (a.derivation.due < b.derivation.due ? -1 : 1));
}

/** 还在走的、约束机关的期限里最近的一个。 */
export function nearestLimit(clocks: readonly Clock[]): Clock | undefined {
  return clocks.find(
    ({ nature, status }) => nature === 'limit' && (status === 'running' || status === 'overdue'),
  );
}
