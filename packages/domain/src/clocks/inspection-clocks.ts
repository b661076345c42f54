import type { Case } from '../case/case.ts';
import type { ViewContext } from '../engine/context.ts';
import type { Clock } from './clock.ts';
import { makeClock } from './make-clock.ts';

/** 检查结果的公示：自告知结果之日起算。责令改正的期限与处罚案件一样，另行列出。 */
export function inspectionClocks(theCase: Case, ctx: ViewContext): readonly Clock[] {
  const { inspection } = theCase;
  if (!inspection?.result) return [];
  return makeClock(theCase, ctx, {
    id: 'inspection-publication',
    from: inspection.result.on,
    ...(inspection.publication ? { metOn: inspection.publication.on } : {}),
  });
}
