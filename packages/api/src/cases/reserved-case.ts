import { fieldProblem, type Problem, problem } from '@lpt/contract';
import type { CaseId, Viewer } from '@lpt/domain';
import type { Services } from '../services.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import type { ActToPerform } from './act-to-perform.ts';
import { isVisible } from './case-access.ts';

type SplitFrom = Readonly<{ from: Readonly<{ caseId: string }>; number: string }>;

function isSplitFrom(input: unknown): input is SplitFrom {
  return typeof input === 'object' && input !== null && 'from' in input && 'number' in input;
}

/**
 * 批准分案时已经给分出的案件留了编号：开立时就用它，两案互指的是同一个编号，也不会开立两次。
 * 原案不存在、看不见，或者没有分出这个案号的，拒绝。不是开立分案的，没有。
 */
export async function reservedCase(
  services: Services,
  viewer: Viewer,
  { act, city, input }: Pick<ActToPerform, 'act' | 'city' | 'input'>,
): Promise<Readonly<{ caseId: CaseId }> | Problem | undefined> {
  if (act !== 'open-split-case' || !isSplitFrom(input)) return undefined;
  const first = await services.casebook.load(city, input.from.caseId, scopeOf(viewer, services));
  if (!first || !isVisible(first.state, viewer, services))
    return problem('invalid', { fields: [fieldProblem('from.caseId', 'unknown')] });
  const link = first.state.links.find(({ kind, other }) => kind === 'split' && other.number === input.number);
  return link
    ? { caseId: link.other.caseId }
    : problem('invalid', { fields: [fieldProblem('number', 'unknown')] });
}
