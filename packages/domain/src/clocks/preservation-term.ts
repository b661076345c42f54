import type { Case } from '../case/case.ts';
import type { Preservation } from '../case/preservation.ts';
import { deriveDeadline } from '../deadlines/deadlines.ts';
import type { Derivation } from '../deadlines/derivation.ts';
import type { ViewContext } from '../engine/context.ts';

/** 登记保存的状态。满七个工作日没有处理的，最后一日过后自动解除。 */
export type PreservationStage = 'in-force' | 'settled' | 'rejected' | 'lapsed';

export const preservationStageTitles: Readonly<Record<PreservationStage, string>> = {
  'in-force': '保存中',
  settled: '已处理',
  rejected: '负责人不予批准，已解除',
  lapsed: '期满自动解除',
};

/** 七个工作日，什么都不扣除，不得延长。 */
export function preservationTerm(theCase: Case, { on }: Preservation, ctx: ViewContext): Derivation {
  const term = deriveDeadline({
    id: 'preservation-decision',
    profiles: theCase.profiles,
    from: on,
    calendar: ctx.calendar,
  });
  if (!term) throw new Error('the table has a term for every preservation');
  return term;
}

/** 登记保存此刻的状态。 */
export function preservationStage(
  theCase: Case,
  preservation: Preservation,
  ctx: ViewContext,
): PreservationStage {
  const { settled } = preservation;
  if (settled) return settled.outcome === 'rejected' ? 'rejected' : 'settled';
  return ctx.on > preservationTerm(theCase, preservation, ctx).due ? 'lapsed' : 'in-force';
}
