import type { Answered, Problem, previewAct } from '@lpt/contract';
import { problem } from '@lpt/contract';
import { type Case, type CaseEvent, clocksOf, decide, type Viewer } from '@lpt/domain';
import { viewContext } from '../moment.ts';
import type { Services } from '../services.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import { actContext } from './act-context.ts';
import { clockView } from './case-view.ts';
import { inspectionsKnownIn } from './known-inspections.ts';
import { gateOf, inputProblem } from './perform.ts';
import { reasonOf } from './reasons.ts';

type Preview = Answered<typeof previewAct>['body'];

/** 预览里的查询码：真的要到办理时才有。 */
const NO_CODE = '〇'.repeat(12);

/** 预演：同样判断，什么也不写。文号取眼下的下一个，办理时也许已被别的案件用去。 */
export async function preview(
  services: Services,
  viewer: Viewer,
  wanted: Readonly<{ act: string; city: string; caseId: string; input: unknown; theCase: Case | undefined }>,
): Promise<Preview | Problem> {
  const { act, city, caseId, input, theCase } = wanted;
  const wrong = inputProblem(act, input) ?? gateOf(services, viewer, act)(theCase);
  if (wrong) return wrong;
  const asked = new Set<string>();
  const known = theCase ? await inspectionsKnownIn(services, viewer, theCase, input) : {};
  const ctx = { ...actContext(services, viewer, { newCaseId: caseId, ...known }), accessCode: NO_CODE };
  const takeNumber = (counter: string) => {
    asked.add(counter);
    return 1;
  };
  const first = decide(act, theCase, input, { ...ctx, takeNumber });
  if (!first.ok) return { ok: false, reasons: first.refusals.map(reasonOf) };

  const next = await nextNumbers(services, viewer, city, [...asked]);
  const outcome = decide(act, theCase, input, { ...ctx, takeNumber: (counter) => next.get(counter) ?? 1 });
  if (!outcome.ok) return problem('broken');
  const { events, theCase: after } = outcome.value;
  return {
    ok: true,
    events: events.map(({ type }) => type),
    documents: events.filter(isIssued).map(({ document, model }) => ({ ...document, model })),
    clocks: clocksOf(after, viewContext(services)).map(clockView),
  };
}

function isIssued(event: CaseEvent): event is Extract<CaseEvent, { type: 'DocumentIssued' }> {
  return event.type === 'DocumentIssued';
}

async function nextNumbers(
  services: Services,
  viewer: Viewer,
  city: string,
  counters: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (counters.length === 0) return new Map();
  const rows = await services.db.query<{ counter: string; value: number }>(
    'select counter, value from number_counter where city = $1 and counter = any ($2)',
    [city, counters],
    scopeOf(viewer, services),
  );
  return new Map(rows.map(({ counter, value }) => [counter, value + 1]));
}
