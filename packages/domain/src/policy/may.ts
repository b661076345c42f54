import { APL, type Citation, SUP } from '@lpt/law';
import type { Case } from '../case/case.ts';
import type { Role } from '../case/people.ts';
import type { Act } from '../engine/act.ts';
import type { Day } from '../kernel/day.ts';
import type { Registry } from '../registry/registry.ts';
import { caseRow } from './case-row.ts';
import { standingGrants } from './grants.ts';
import { type Viewer, viewerRoleTitles } from './viewer.ts';
import { grantsOf, grantsOver, ownBody } from './visible.ts';

/** 判断权限所需的那几项，`Act` 都有。 */
export type ActToPerform = Pick<Act, 'title' | 'by' | 'from' | 'approval' | 'articles'>;

/** 能办理；或者不能，为什么，应由哪里办理。 */
export type MayPerform =
  | Readonly<{ ok: true }>
  | Readonly<{ ok: false; says: string; office: string; articles: readonly Citation[] }>;

/**
 * 这个人某日能不能办理这一环节，只看岗位、机关、机构和报批所在的一级；条件是否具备、承办与审批是否分离，
 * 由各环节的条件判断。`theCase` 空缺的是登记新案。当事人只能办理自己名下的，由调用者核对输入里的当事人。
 */
export function mayPerform(
  viewer: Viewer,
  act: ActToPerform,
  theCase: Case | undefined,
  registry: Registry,
  on: Day,
  grants = standingGrants,
): MayPerform {
  const roles = theCase ? rolesNeeded(act, theCase) : act.by;
  const office = officeOf(roles, theCase, viewer, registry);
  const no = (says: string, articles = act.articles): MayPerform => ({ ok: false, says, office, articles });

  if (viewer.roles.includes('supervisor'))
    return no('行政执法监督人员不办理案件，发现问题的，督促执法机关依法处理', [SUP.art(8)]);
  if (viewer.duty === 'auxiliary')
    return no('执法辅助人员不得办理案件，只能从事辅助性工作', [APL.art(42, { para: 1 })]);
  if (!viewer.roles.some((role) => oneOf(roles, role))) return no(`“${act.title}”须由${titlesOf(roles)}办理`);

  const acting = theCase
    ? grantsOver(viewer, caseRow(theCase, registry), registry, on, grants)
    : grantsOf(viewer, on, grants).filter(() => ownBody(viewer, registry) !== undefined);
  if (acting.some((grant) => grant.acts && oneOf(roles, grant.role))) return { ok: true };
  return no(theCase?.body === viewer.body ? '本案由本机关的其他机构承办' : '本案不由您所在的机关办理');
}

function oneOf(roles: readonly Role[], role: string): boolean {
  return roles.some((each) => each === role);
}

/** 批准、退回的，须是在途报批正停着的那一级；没有在途报批的，由条件去说明。 */
function rolesNeeded({ by, approval }: ActToPerform, { requests }: Case): readonly Role[] {
  if (approval?.part !== 'approve' && approval?.part !== 'return') return by;
  const waiting = requests
    .filter(({ kind, status }) => kind === approval.kind && status === 'pending')
    .flatMap(({ stages, passed }) => stages.slice(passed, passed + 1));
  return waiting.length > 0 ? [...new Set(waiting)] : by;
}

function titlesOf(roles: readonly Role[]): string {
  return roles.map((role) => viewerRoleTitles[role]).join('或者');
}

/** 应当由哪里办理：机关、承办机构和岗位。别的机关的案件不说机关的名称。 */
function officeOf(
  roles: readonly Role[],
  theCase: Case | undefined,
  viewer: Viewer,
  registry: Registry,
): string {
  const own = theCase === undefined || theCase.body === viewer.body;
  const body = own && viewer.body !== null ? (registry.body(viewer.body)?.name ?? '') : '办理本案的机关';
  const unitId = own && theCase && roles.some(byUnit) ? caseRow(theCase, registry).unit : null;
  const unit = theCase && unitId !== null ? (registry.unit(theCase.body, unitId)?.name ?? '') : '';
  return `${body}${unit}的${titlesOf(roles)}`;
}

function byUnit(role: Role): boolean {
  return role === 'handler' || role === 'unit-head';
}
