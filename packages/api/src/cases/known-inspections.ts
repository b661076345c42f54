import { type ActContext, actOf, type Case, type Viewer } from '@lpt/domain';
import type { Services } from '../services.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import { otherInspectionsIn } from './other-inspections.ts';
import { pastVisitsIn } from './past-visits.ts';

type Known = Pick<ActContext, 'pastVisits' | 'otherInspections'>;
type Wanted = Readonly<{ act: string; city: string; caseId: string; input: unknown }>;

/** 办理检查案件以前向案件簿查：有关企业本年度受过的检查、同期还要受的检查。不是检查的，不查。 */
export async function inspectionsKnownFor(
  services: Services,
  viewer: Viewer,
  { act, city, caseId, input }: Wanted,
): Promise<Known> {
  if (!isInspectionAct(act)) return {};
  const found = await services.casebook.load(city, caseId, scopeOf(viewer, services));
  return found ? inspectionsKnownIn(services, viewer, found.state, input) : {};
}

/** 同上，案件已经在手上。 */
export async function inspectionsKnownIn(
  services: Services,
  viewer: Viewer,
  theCase: Case,
  input: unknown,
): Promise<Known> {
  const [visits, others] = await Promise.all([
    pastVisitsIn(services, viewer, theCase, input),
    otherInspectionsIn(services, theCase),
  ]);
  return { ...visits, ...others };
}

/** 是不是只在行政检查里办理的。 */
export function isInspectionAct(act: string): boolean {
  return actOf(act).procedures.every((procedure) => procedure === 'inspection');
}
