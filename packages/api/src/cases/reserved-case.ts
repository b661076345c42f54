import { isDeepStrictEqual } from 'node:util';
import { fieldProblem, type Problem, problem } from '@lpt/contract';
import type { CaseId, Viewer } from '@lpt/domain';
import type { Services } from '../services.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import type { ActToPerform } from './act-to-perform.ts';
import { isVisible } from './case-access.ts';

type Carried = Readonly<Record<string, unknown>>;

type SplitFrom = Readonly<{
  from: Readonly<{ caseId: string }>;
  number: string;
  evidence: readonly Carried[];
  records: readonly Carried[];
}>;

function isSplitFrom(input: unknown): input is SplitFrom {
  return typeof input === 'object' && input !== null && 'from' in input && 'number' in input;
}

/**
 * 批准分案时已经给分出的案件留了编号：开立时就用它，两案互指的是同一个编号，也不会开立两次。
 * 原案不存在、看不见，没有分出这个案号，或者说是带来的证据、笔录不是原案的，拒绝。不是开立分案的，没有。
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
  if (!link) return problem('invalid', { fields: [fieldProblem('number', 'unknown')] });
  const stranger = (['evidence', 'records'] as const).find(
    (field) => !input[field].every((each) => isHeld(each, first.state[field])),
  );
  return stranger
    ? problem('invalid', { fields: [fieldProblem(stranger, 'not-as-held')] })
    : { caseId: link.other.caseId };
}

// 编号、当事人、违法行为到了新案另编，空的现场情况不带；其余照原案。
const asBefore = [
  'kind',
  'title',
  'source',
  'obtainedOn',
  'proves',
  'file',
  'from',
  'to',
  'place',
  'person',
  'certificatesShown',
  'rightsTold',
  'turns',
  'signature',
  'beforeFiling',
  'filedOn',
  'officers',
] as const;

function isHeld(given: Carried, held: readonly Carried[]): boolean {
  return held.some(
    (each) =>
      asBefore.every((field) => isDeepStrictEqual(each[field], given[field])) &&
      (each['content'] || undefined) === given['content'],
  );
}
