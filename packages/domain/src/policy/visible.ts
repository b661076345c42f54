import type { Day } from '../kernel/day.ts';
import type { Body, Registry } from '../registry/registry.ts';
import { allOf, anyOf, type CaseRow, type Condition, holds, never, prefixOf } from './condition.ts';
import type { DataClass } from './data-classes.ts';
import { type Grant, type GrantScope, grantInForce, standingGrants } from './grants.ts';
import type { Viewer } from './viewer.ts';

/** 给这个人的授权，不论是否在有效期内。 */
export function grantsTo({ roles, body, account }: Viewer, grants: readonly Grant[]): readonly Grant[] {
  return grants.filter(
    (grant) =>
      roles.includes(grant.role) &&
      (grant.body === undefined || grant.body === body) &&
      (grant.account === undefined || grant.account === account),
  );
}

/** 这个人某日有效的授权。 */
export function grantsOf(viewer: Viewer, on: Day, grants = standingGrants): readonly Grant[] {
  return grantsTo(viewer, grants).filter((grant) => grantInForce(grant, on));
}

/** 查看人的机关。账号所写与主体库不一致的（人已调走、机关已撤销登记），没有。 */
export function ownBody({ body, officer }: Viewer, registry: Registry): Body | undefined {
  if (body === null) return undefined;
  if (officer !== undefined && registry.officer(officer)?.body !== body) return undefined;
  return registry.body(body);
}

/** 一项授权对这个人意味着哪些案件。 */
export function grantCondition({ scope, where }: Grant, viewer: Viewer, registry: Registry): Condition {
  const within = scopeCondition(scope, viewer, registry);
  return where ? allOf([within, where]) : within;
}

function scopeCondition(scope: GrantScope, viewer: Viewer, registry: Registry): Condition {
  if (scope === 'own-papers') return viewer.party ? { caseId: viewer.party.caseId } : never;
  const body = ownBody(viewer, registry);
  if (!body) return never;
  if (typeof scope !== 'string') return { within: prefixOf(scope.within) };
  if (scope === 'own-body') return { body: body.id };
  if (scope === 'supervised') return supervised(body);
  const officer = viewer.officer === undefined ? undefined : registry.officer(viewer.officer);
  if (!officer) return never;
  const narrower = scope === 'own-case' ? { handledBy: officer.id } : { unit: officer.unit };
  return allOf([{ body: body.id }, narrower]);
}

/** 本级及以下；监督机关自己办的案件，由上一级监督。 */
function supervised({ id, supervises }: Body): Condition {
  if (supervises === undefined) return never;
  return allOf([{ within: prefixOf(supervises) }, { not: { body: id } }]);
}

/** 某日能看见哪些案件。列表、检索、导出、附件、通知、统计都用这一个条件。 */
export function visible(viewer: Viewer, registry: Registry, on: Day, grants = standingGrants): Condition {
  return anyOf(grantsOf(viewer, on, grants).map((grant) => grantCondition(grant, viewer, registry)));
}

/** 对某一案件成立的授权。 */
export function grantsOver(
  viewer: Viewer,
  row: CaseRow,
  registry: Registry,
  on: Day,
  grants = standingGrants,
): readonly Grant[] {
  return grantsOf(viewer, on, grants).filter((grant) => holds(grantCondition(grant, viewer, registry), row));
}

/** 某一案件里能看的资料：直接能看的，和写明理由以后另外能看的。 */
export type Reach = Readonly<{ open: ReadonlySet<DataClass>; withReason: ReadonlySet<DataClass> }>;

/** 这个人对这一案件能看哪几类资料；看不见这一案件的，两样都没有。 */
export function reachOf(
  viewer: Viewer,
  row: CaseRow,
  registry: Registry,
  on: Day,
  grants = standingGrants,
): Reach {
  const over = grantsOver(viewer, row, registry, on, grants);
  const open = new Set(over.flatMap((grant) => grant.opens));
  const more = over.flatMap((grant) => grant.opensWithReason ?? []).filter((each) => !open.has(each));
  return { open, withReason: new Set(more) };
}
