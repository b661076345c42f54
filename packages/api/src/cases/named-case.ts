import { fieldProblem, type Problem, problem } from '@lpt/contract';
import type { Viewer } from '@lpt/domain';
import type { Services } from '../services.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import type { ActToPerform } from './act-to-perform.ts';
import { isVisible } from './case-access.ts';

type NamedLead = Readonly<{ caseId: string; number: string }>;

function leadNamed(input: unknown): NamedLead | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  if (!('caseId' in input && 'number' in input)) return undefined;
  const { caseId, number } = input;
  return typeof caseId === 'string' && typeof number === 'string' ? { caseId, number } : undefined;
}

/** 检查转立案线索所指的案件须真有其案，不是检查自己，线索登记号相同。看不见的当作没有。 */
export async function namedCaseProblem(
  services: Services,
  viewer: Viewer,
  { act, city, caseId, input }: Pick<ActToPerform, 'act' | 'city' | 'caseId' | 'input'>,
): Promise<Problem | undefined> {
  const named = act === 'open-inspection-lead' ? leadNamed(input) : undefined;
  if (!named) return undefined;
  const found = await services.casebook.load(city, named.caseId, scopeOf(viewer, services));
  if (!found || named.caseId === caseId || !isVisible(found.state, viewer, services))
    return problem('invalid', { fields: [fieldProblem('caseId', 'unknown')] });
  return found.state.lead.number === named.number
    ? undefined
    : problem('invalid', { fields: [fieldProblem('number', 'unknown')] });
}
