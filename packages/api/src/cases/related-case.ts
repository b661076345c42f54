import { isDeepStrictEqual } from 'node:util';
import { type FieldProblemCode, fieldProblem, type Problem, problem } from '@lpt/contract';
import { type Case, joinedCaseInput, type Viewer } from '@lpt/domain';
import type { Services } from '../services.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import type { ActToPerform } from './act-to-perform.ts';
import { isVisible } from './case-access.ts';

type Other = Readonly<{ caseId: string; number: string; filedOn: string }>;
type Held = ReturnType<typeof joinedCaseInput>;
type Joining = Readonly<{ other: Other }> & Partial<Held>;

const joiningActs: readonly string[] = ['request-joinder', 'request-joined-into'];

/**
 * 并案所指的另一案件须真有其案，不是本案，案号、立案日期相同；说是并入的，须是那一案登记的，一件不少。
 * 看不见的当作没有。违法事实、情节怎样写可以改，事项、当事人、起止、证据和笔录不能改。
 */
export async function relatedCaseProblem(
  services: Services,
  viewer: Viewer,
  { act, city, caseId, input }: Pick<ActToPerform, 'act' | 'city' | 'caseId' | 'input'>,
): Promise<Problem | undefined> {
  if (!joiningActs.includes(act)) return undefined;
  // 形状已经检查过。
  const joining = input as Joining;
  const scope = scopeOf(viewer, services);
  const other = await services.casebook.load(city, joining.other.caseId, scope);
  if (!other || joining.other.caseId === caseId || !isVisible(other.state, viewer, services))
    return unlike('other', 'unknown');
  if (!isSame(joining.other, other.state)) return unlike('other');
  const own = act === 'request-joinder' && (await services.casebook.load(city, caseId, scope));
  if (!own || !isVisible(own.state, viewer, services)) return undefined;
  const held = joinedCaseInput(own.state, other.state);
  const different = compared.find(({ of }) => !isDeepStrictEqual(of(joining), of(held)));
  return different && unlike(different.field);
}

function isSame({ number, filedOn }: Other, theCase: Case): boolean {
  return theCase.number === number && theCase.filedOn === filedOn;
}

const compared: readonly Readonly<{ field: keyof Held; of: (given: Partial<Held>) => unknown }>[] = [
  {
    field: 'joinedParties',
    of: ({ joinedParties = [] }) => joinedParties.map(({ kind, name, idNumber }) => [kind, name, idNumber]),
  },
  {
    field: 'joinedViolations',
    of: ({ joinedViolations = [] }) =>
      joinedViolations.map(({ matter, parties, from, to, sameActAs }) => [
        matter,
        parties,
        from,
        to,
        sameActAs,
      ]),
  },
  { field: 'joinedEvidence', of: ({ joinedEvidence = [] }) => joinedEvidence },
  { field: 'joinedRecords', of: ({ joinedRecords = [] }) => joinedRecords },
];

function unlike(path: string, code: FieldProblemCode = 'not-as-held'): Problem {
  return problem('invalid', { fields: [fieldProblem(path, code)] });
}
