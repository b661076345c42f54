import { deleteDraft, problem, readDraft, saveDraft } from '@lpt/contract';
import { isAct, type Viewer } from '@lpt/domain';
import { openFor } from '../cases/case-access.ts';
import { served } from '../http/served.ts';
import type { Services } from '../services.ts';
import { scopeOf } from '../store/viewer-scope.ts';

type Place = Readonly<{ city: string; caseId: string; act: string }>;

const NEW_CASE = 'new';

/** 草稿只有本人看得到，只能存在看得见的案件上；登记线索的草稿还没有案件。 */
async function mayDraft(services: Services, viewer: Viewer, { city, caseId, act }: Place): Promise<boolean> {
  if (!isAct(act)) return false;
  if (caseId === NEW_CASE) return services.registry.body(viewer.body ?? '')?.city === city;
  return !('kind' in (await openFor(services, viewer, { city, caseId })));
}

/** 自己的草稿：读、存、删。 */
export const drafts = [
  served(readDraft, async ({ params, viewer }, services) => {
    if (!(await mayDraft(services, viewer, params))) return problem('not-found');
    const [draft] = await services.db.query<{ input: Record<string, unknown>; savedAt: string }>(
      `select input, saved_at as "savedAt" from draft
       where city = $1 and account_id = $2 and case_id = $3 and act = $4`,
      [params.city, viewer.account, params.caseId, params.act],
      scopeOf(viewer, services),
    );
    return draft ? { status: 200, body: draft } : { status: 204, body: undefined };
  }),

  served(saveDraft, async ({ params, body, viewer }, services) => {
    if (!(await mayDraft(services, viewer, params))) return problem('not-found');
    const savedAt = new Date(services.now()).toISOString();
    await services.db.query(
      `insert into draft (city, account_id, case_id, act, input, saved_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (city, account_id, case_id, act) do update set input = excluded.input, saved_at = excluded.saved_at`,
      [params.city, viewer.account, params.caseId, params.act, JSON.stringify(body.input), savedAt],
      scopeOf(viewer, services),
    );
    return { status: 200, body: { savedAt } };
  }),

  served(deleteDraft, async ({ params, viewer }, services) => {
    await services.db.query(
      'delete from draft where city = $1 and account_id = $2 and case_id = $3 and act = $4',
      [params.city, viewer.account, params.caseId, params.act],
      scopeOf(viewer, services),
    );
    return { status: 204, body: undefined };
  }),
] as const;
