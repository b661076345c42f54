import type { DeadlineId } from '../deadlines/deadlines.ts';
import type { Derivation } from '../deadlines/derivation.ts';
import type { FindingFact } from './rule.ts';

/** 期限的算式作为问题的依据；放假安排没有公布的，另有一步写明暂计。 */
export function deadlineFacts(id: DeadlineId, { steps }: Derivation): readonly FindingFact[] {
  return [{ title: '期限的计算', value: steps.map(({ says }) => says).join(''), source: id }];
}
