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

type Which = Readonly<{ party?: string; request?: string }>;

/** 一份草稿的键：谁的、哪一案、哪一项、给哪一名当事人、就哪一件报批。 */
function keyOf({ city, caseId, act }: Place, { party, request }: Which, viewer: Viewer): readonly string[] {
  return [city, viewer.account, caseId, act, party ?? '', request ?? ''];
}

const KEY = 'city = $1 and account_id = $2 and case_id = $3 and act = $4 and party = $5 and request = $6';

/** 自己的草稿：读、存、删。 */
export const drafts = [
  served(readDraft, async ({ params, query, viewer }, services) => {
    if (!(await mayDraft(services, viewer, params))) return problem('not-found');
    const [draft] = await services.db.query<{ input: Record<string, unknown>; savedAt: string }>(
      `select input, saved_at as "savedAt" from draft where ${KEY}`,
      keyOf(params, query, viewer),
      scopeOf(viewer, services),
    );
    return draft ? { status: 200, body: draft } : { status: 204, body: undefined };
  }),

  served(saveDraft, async ({ params, query, body, viewer }, services) => {
    if (!(await mayDraft(services, viewer, params))) return problem('not-found');
    const savedAt = new Date(services.now()).toISOString();
    await services.db.query(
      `insert into draft (city, account_id, case_id, act, party, request, input, saved_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (city, account_id, case_id, act, party, request)
         do update set input = excluded.input, saved_at = excluded.saved_at`,
      [...keyOf(params, query, viewer), JSON.stringify(body.input), savedAt],
      scopeOf(viewer, services),
    );
    return { status: 200, body: { savedAt } };
  }),

  served(deleteDraft, async ({ params, query, viewer }, services) => {
    await services.db.query(
      `delete from draft where ${KEY}`,
      keyOf(params, query, viewer),
      scopeOf(viewer, services),
    );
    return { status: 204, body: undefined };
  }),
] as const;
