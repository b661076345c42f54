import type { OpenActView } from '@lpt/ui';

const NOTHING_TO_PICK = 'nothing-to-pick';

/** 没有可办的对象：不是差什么条件，是现在用不着。 */
export function isIdle({ reasons }: Pick<OpenActView, 'reasons'>): boolean {
  return reasons.some(({ code }) => code === NOTHING_TO_PICK);
}

/** 没有可办的对象时的理由。 */
export function idleReason(says: string): OpenActView['reasons'][number] {
  return { code: NOTHING_TO_PICK, says, remedy: '现在不需要办理', articles: [] };
}
