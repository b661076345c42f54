import {
  type Answered,
  countFindings,
  explainFinding,
  handleFinding as handleRoute,
  listFindings,
  type Problem,
  problem,
  type Received,
  readFinding,
} from '@lpt/contract';
import {
  citationsFor,
  day,
  type HandlingActor,
  type HandlingStep,
  handleFinding,
  handlingSteps,
  supervisionRules,
  type Viewer,
} from '@lpt/domain';
import { reasonOf, written } from '../cases/reasons.ts';
import { served } from '../http/served.ts';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import { findingCounts, findingOf, findingRow, findingsPage, type StoredFinding } from './finding-store.ts';

type View = Answered<typeof readFinding>['body'];

function actorOf({ officer = '', name, body }: Viewer): HandlingActor {
  return { officer, name, body: body ?? '' };
}

/** Whether a step is open now, asked with contents that cannot themselves be refused. */
const sampleSteps: readonly HandlingStep[] = [
  { step: 'ask-explanation', text: '示例', dueOn: day('9999-12-31') },
  { step: 'explain', text: '示例' },
  { step: 'confirm', text: '示例' },
  { step: 'reject', text: '示例', cause: 'record-wrong' },
];

function viewOf({ row, handled, history }: StoredFinding, viewer: Viewer, services: Services): View {
  const { registry } = services;
  const ctx = { on: momentOf(services).on, by: actorOf(viewer), registry };
  const side = viewer.roles.includes('supervisor') ? 'supervisor' : 'agency';
  const profiles = registry.body(row.body)?.profile ?? [];
  const articles = supervisionRules.find(({ id }) => id === row.rule)?.articles ?? [];
  return {
    ...findingRow(row, services),
    facts: [...row.facts],
    articles: written(citationsFor(articles, profiles)),
    history: handled.history.map(({ by, done }, at) => ({
      seq: history[at]?.seq ?? at + 1,
      action: done.step,
      title: handlingSteps[done.step].title,
      by: by.name,
      at: history[at]?.at ?? '',
      says: done.text,
      ...(done.step === 'ask-explanation' ? { dueOn: done.dueOn } : {}),
      ...(done.step === 'reject' ? { cause: done.cause } : {}),
    })),
    actions: sampleSteps
      .filter(({ step }) => handlingSteps[step].by === side)
      .map((done) => {
        const outcome = handleFinding(handled, done, ctx);
        return {
          action: done.step,
          title: handlingSteps[done.step].title,
          articles: written(handlingSteps[done.step].articles),
          reasons: outcome.ok ? [] : outcome.refusals.map(reasonOf),
        };
      }),
  };
}

function stepOf(given: Received<typeof handleRoute>['body']): HandlingStep {
  const { says: text } = given;
  if (given.action === 'ask-explanation') return { step: 'ask-explanation', text, dueOn: day(given.dueOn) };
  if (given.action === 'reject') return { step: 'reject', text, cause: given.cause };
  return { step: 'confirm', text };
}

type Place = Readonly<{ city: string; finding: string }>;

/** 办理一步：锁住、判断、记下，都在一个事务里。 */
async function handle(
  services: Services,
  viewer: Viewer,
  place: Place,
  done: HandlingStep,
): Promise<Readonly<{ status: 200; body: View }> | Problem> {
  const { registry } = services;
  const { on } = momentOf(services);
  const by = actorOf(viewer);
  const refused = await services.db.transaction(scopeOf(viewer, services), async (tx) => {
    const stored = await findingOf(services, viewer, place, tx);
    if (!stored) return problem('not-found');
    const outcome = handleFinding(stored.handled, done, { on, by, registry });
    if (!outcome.ok) return problem('refused', { reasons: outcome.refusals.map(reasonOf) });
    const seq = stored.handled.history.length + 1;
    await tx.query(
      `insert into finding_action (city, finding_id, seq, action, account_id, says, facts, acted_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        place.city,
        place.finding,
        seq,
        done.step,
        viewer.account,
        done.text,
        JSON.stringify({ on, by, done }),
        new Date(services.now()).toISOString(),
      ],
    );
    await tx.query('update finding set status = $3 where city = $1 and id = $2', [
      place.city,
      place.finding,
      outcome.value.status,
    ]);
    return undefined;
  });
  if (refused) return refused;
  const after = await findingOf(services, viewer, place);
  return after ? { status: 200, body: viewOf(after, viewer, services) } : problem('not-found');
}

/** 监督线索：列出、查看、处理；执法机关说明情况。 */
export const findings = [
  served(listFindings, async ({ query, viewer }, services) => {
    const { after, limit, order, ...filter } = query;
    const listed = await findingsPage(services, viewer, filter, { order, after, limit });
    if ('kind' in listed) return listed;
    return {
      status: 200,
      body: { rows: listed.page.map((row) => findingRow(row, services)), next: listed.next },
    };
  }),

  served(countFindings, async ({ query, viewer }, services) => ({
    status: 200,
    body: await findingCounts(services, viewer, query),
  })),

  served(readFinding, async ({ params, viewer }, services) => {
    const stored = await findingOf(services, viewer, params);
    return stored ? { status: 200, body: viewOf(stored, viewer, services) } : problem('not-found');
  }),

  served(handleRoute, async ({ params, body, viewer }, services) => {
    return handle(services, viewer, params, stepOf(body));
  }),

  served(explainFinding, async ({ params, body, viewer }, services) =>
    handle(services, viewer, params, { step: 'explain', text: body.says }),
  ),
] as const;
