import { checked, fieldProblem, type Problem, problem } from '@lpt/contract';
import { actOf, type Case, type CaseEvent, isAct, mayPerform, type Refusal, type Viewer } from '@lpt/domain';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import { actContext, caseIdOf } from './act-context.ts';
import type { ActToPerform } from './act-to-perform.ts';
import { isVisible } from './case-access.ts';
import type { CaseContext, Stopped } from './case-core.ts';
import { fileProblems } from './evidence-files.ts';
import { inspectionsKnownFor, isInspectionAct } from './known-inspections.ts';
import { namedCaseProblem } from './named-case.ts';
import { reasonOf } from './reasons.ts';
import { relatedCaseProblem } from './related-case.ts';

/** 办成了。 */
export type Performed = Readonly<{ version: number; state: Case; events: readonly CaseEvent[] }>;

/** 输入的形状由办理事项决定。没有这项办理的，没有找到。 */
export function inputProblem(act: string, input: unknown): Problem | undefined {
  const result = checked(actOf(act).input, input);
  return result.ok ? undefined : problem('invalid', { fields: [...result.fields] });
}

/** 看不见的当作没有；看得见而无权的，说明由谁办。 */
export function gateOf(services: Services, viewer: Viewer, name: string): NonNullable<CaseContext['gate']> {
  const { registry } = services;
  const { on } = momentOf(services);
  return (theCase) => {
    if (theCase && !isVisible(theCase, viewer, services)) return problem('not-found');
    const may = mayPerform(viewer, actOf(name), theCase, registry, on);
    return may.ok ? undefined : problem('forbidden', { detail: may.says, office: [may.office] });
  };
}

/** 依法不能办理，理由未经改写。 */
export type RefusedAct = Readonly<{ refusals: readonly Refusal[] }>;

/** 办理，依法不能办理的写成问题。 */
export async function perform(
  services: Services,
  viewer: Viewer,
  wanted: ActToPerform,
): Promise<Performed | Problem> {
  const done = await attemptAct(services, viewer, wanted);
  return 'refusals' in done ? problem('refused', { reasons: done.refusals.map(reasonOf) }) : done;
}

/** 办理：形式、权限、法律条件、提交。说“不”的都是回答，不是异常。 */
export async function attemptAct(
  services: Services,
  viewer: Viewer,
  wanted: ActToPerform,
): Promise<Performed | RefusedAct | Problem> {
  const { act, city, caseId, input, expected } = wanted;
  const wrong =
    inputProblem(act, input) ??
    (await fileProblems(services, viewer, wanted)) ??
    (await namedCaseProblem(services, viewer, wanted)) ??
    (await relatedCaseProblem(services, viewer, wanted));
  if (wrong) return wrong;
  const askAgain = () => inspectionsKnownFor(services, viewer, wanted);
  const handled = await services.casebook.handle({
    city,
    caseId,
    expectedVersion: expected,
    idempotencyKey: `${viewer.account}/${wanted.key}`,
    act,
    input,
    ctx: actContext(services, viewer, {
      newCaseId: newCaseId(viewer, wanted),
      gate: gateOf(services, viewer, act),
      ...(await askAgain()),
    }),
    ...(isInspectionAct(act) ? { askAgain } : {}),
  });
  if (handled.ok) {
    services.metrics.acted(act, handled.replayed ? 'replayed' : 'performed');
    services.committed(city);
    return handled;
  }
  if (handled.kind === 'key-reused') return problem('key-reused');
  if (handled.kind === 'stale') {
    services.metrics.acted(act, 'stale');
    return staleProblem(services, viewer, wanted);
  }
  return refusedAct(services, act, handled.refusals);
}

/** 开始一案的就是这一案；在一案里办理的，是由它生出的另一案，如分出的案件。 */
function newCaseId({ account }: Viewer, { caseId, expected, key }: ActToPerform): string {
  return expected === null ? caseId : caseIdOf(account, key);
}

/** 开始一案：案件编号由请求编号得出，同一请求再来还是同一案。 */
export function newCase(
  viewer: Viewer,
  { act, key, city, input }: Pick<ActToPerform, 'act' | 'key' | 'city' | 'input'>,
): ActToPerform {
  return { city, caseId: caseIdOf(viewer.account, key), act, input, expected: null, key };
}

/** 是不是开始一案的办理。 */
export function isOpening(act: string): boolean {
  return isAct(act) && actOf(act).from.length === 0;
}

function isStopped(refusal: unknown): refusal is Stopped {
  return typeof refusal === 'object' && refusal !== null && 'stopped' in refusal;
}

function isRefusal(refusal: unknown): refusal is Refusal {
  return typeof refusal === 'object' && refusal !== null && 'articles' in refusal;
}

function refusedAct({ metrics }: Services, act: string, given: readonly unknown[]): RefusedAct | Problem {
  const stopped = given.find(isStopped);
  metrics.acted(act, stopped ? 'stopped' : 'refused');
  if (stopped) return stopped.stopped;
  const refusals = given.filter(isRefusal);
  for (const { code } of refusals) metrics.refused(code);
  return { refusals };
}

/** 变了什么、谁办的。看不见这一案的，连它有没有变也不知道。 */
async function staleProblem(
  services: Services,
  viewer: Viewer,
  { city, caseId, expected }: ActToPerform,
): Promise<Problem> {
  const scope = scopeOf(viewer, services);
  const now = await services.casebook.load(city, caseId, scope);
  if (!now || !isVisible(now.state, viewer, services)) return problem('not-found');
  const from = (expected ?? 0) + 1;
  const past = await services.casebook.history(city, caseId, scope, { from, to: now.version });
  const changes = past
    .filter(({ seq, act }, at) => past[at + 1]?.act !== act || past[at + 1]?.seq !== seq + 1)
    .map(({ seq, act, event }) => ({ seq, title: actOf(act).title, by: event.by.name, at: event.at }));
  return problem('stale', { current: { version: now.version, changes } });
}

const VERSION = /^"(\d{1,9})"$/;

/** `If-Match` 里的版本：带引号的整数。 */
export function expectedVersion(ifMatch: string | undefined): number | Problem {
  if (ifMatch === undefined)
    return problem('version-required', { detail: '请用 If-Match 写明所看的案件版本' });
  const match = VERSION.exec(ifMatch);
  if (!match) return problem('invalid', { fields: [fieldProblem('headers.if-match', 'wrong-shape')] });
  return Number(match[1]);
}
