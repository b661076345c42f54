import type { Case } from '../case/case.ts';
import type { ViewContext } from '../engine/context.ts';
import { caseClocks } from './case-clocks.ts';
import type { Clock } from './clock.ts';
import { coercionClocks } from './coercion-clocks.ts';
import { executionClocks } from './execution-clocks.ts';
import { fastTrackClocks } from './fast-track-clocks.ts';
import { hearingClocks } from './hearing-clocks.ts';
import { inspectionClocks } from './inspection-clocks.ts';
import { partyClocks } from './party-clocks.ts';
import { remedyClocks } from './remedy-clocks.ts';
import { summaryClocks } from './summary-clocks.ts';
import { transferClocks } from './transfer-clocks.ts';

/** 本案的全部期限，按届满先后；没有起算的不列。 */
export function clocksOf(theCase: Case, ctx: ViewContext): readonly Clock[] {
  const all = [
    ...caseClocks(theCase, ctx),
    ...theCase.parties.flatMap((party) => partyClocks(theCase, party, ctx)),
    ...theCase.parties.flatMap((party) => hearingClocks(theCase, party, ctx)),
    ...theCase.parties.flatMap((party) => executionClocks(theCase, party, ctx)),
    ...theCase.parties.flatMap((party) => remedyClocks(theCase, party, ctx)),
    ...fastTrackClocks(theCase, ctx),
    ...transferClocks(theCase, ctx),
    ...coercionClocks(theCase, ctx),
    ...summaryClocks(theCase, ctx),
    ...inspectionClocks(theCase, ctx),
  ];
  return all.toSorted(byEnd);
}

function byEnd({ derivation: { due: a } }: Clock, { derivation: { due: b } }: Clock): number {
  return Number(a > b) - Number(a < b);
}

/** 约束机关、还没有办结的期限里最近的一个；逾期办结的不再催。 */
export function nearestLimit(clocks: readonly Clock[]): Clock | undefined {
  return clocks.find(
    ({ nature, status, metOn }) =>
      nature === 'limit' && !metOn && (status === 'running' || status === 'overdue'),
  );
}
