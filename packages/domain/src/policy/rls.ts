import type { Day } from '../kernel/day.ts';
import { allDivisions } from '../registry/divisions.ts';
import type { Registry } from '../registry/registry.ts';
import { prefixOf } from './condition.ts';
import { standingGrants } from './grants.ts';
import type { Viewer } from './viewer.ts';
import { grantsOf, ownBody } from './visible.ts';

/**
 * 数据库第二道墙所需的城市（`app.cities`），六位代码，由小到大。
 * 只按授权的范围放宽到所在的市，逐案的限制仍由 `visible` 加在查询里。没有授权的一个也没有。
 */
export function citiesOf(
  viewer: Viewer,
  registry: Registry,
  on: Day,
  grants = standingGrants,
): readonly string[] {
  const body = ownBody(viewer, registry);
  const cities = grantsOf(viewer, on, grants).flatMap(({ scope }) => {
    if (scope === 'own-papers') return viewer.party ? [viewer.party.city] : [];
    if (!body) return [];
    if (typeof scope !== 'string') return citiesWithin(scope.within);
    if (scope !== 'supervised') return [body.city];
    return body.supervises === undefined ? [] : citiesWithin(body.supervises);
  });
  return [...new Set(cities)].sort();
}

/** 辖区涉及的城市。省是全部地级以上市，加上省级机关自己的 440000。 */
function citiesWithin(scope: string): readonly string[] {
  const prefix = prefixOf(scope);
  if (prefix.length > 2) return [`${prefix.slice(0, 4)}00`];
  return allDivisions()
    .filter(({ level }) => level === 'province' || level === 'city')
    .map(({ code }) => code);
}
