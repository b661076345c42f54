import { type Problem, problem } from '@lpt/contract';
import { type Case, caseRow, holds, maskCase, type Reach, reachOf, type Viewer, visible } from '@lpt/domain';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';
import { openingOf } from '../store/reading-log.ts';
import { scopeOf } from '../store/viewer-scope.ts';

/** 查看人打开的一案：全貌、所见，能看哪几类资料。 */
export type OpenedCase = Readonly<{
  version: number;
  /** 未经遮盖，只供判断，不得回答给查看人。 */
  whole: Case;
  /** 已经遮盖。 */
  seen: Case;
  reach: Reach;
  /** 今天为本案写下的查阅理由。 */
  opening: Readonly<{ reason: string }> | undefined;
}>;

/** 这个人看不看得见这一案。 */
export function isVisible(theCase: Case, viewer: Viewer, services: Services): boolean {
  const { registry } = services;
  return holds(visible(viewer, registry, momentOf(services).on), caseRow(theCase, registry));
}

/** 打开一案。没有的和看不见的，回答相同。 */
export async function openFor(
  services: Services,
  viewer: Viewer,
  { city, caseId }: Readonly<{ city: string; caseId: string }>,
): Promise<OpenedCase | Problem> {
  const now = await services.casebook.load(city, caseId, scopeOf(viewer, services));
  if (!now || !isVisible(now.state, viewer, services)) return problem('not-found');
  const { registry } = services;
  const { on } = momentOf(services);
  const row = caseRow(now.state, registry);
  const reach = reachOf(viewer, row, registry, on);
  const opening = reach.withReason.size > 0 ? await openingOf(services, viewer, city, caseId) : undefined;
  return {
    version: now.version,
    whole: now.state,
    seen: maskCase(viewer, now.state, registry, on, opening),
    reach: opening ? { open: new Set([...reach.open, ...reach.withReason]), withReason: new Set() } : reach,
    opening,
  };
}
