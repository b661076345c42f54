import type { Day } from '../kernel/day.ts';
import { type DivisionLevel, isWithin } from './divisions.ts';
import { mayAct, type PowerGrant, type Registry, type RegistryData } from './registry.ts';
import { checkRegistry, groupBy } from './registry-checks.ts';

const nearness: Readonly<Record<DivisionLevel, number>> = { township: 0, county: 1, city: 2, province: 3 };

function inForce({ from, to }: PowerGrant, on: Day): boolean {
  return from <= on && (to === undefined || on < to);
}

/** 建立主体库。数据自相矛盾（编号重复、所指不存在、层级与区划不符、同一职权重叠）的直接抛出。 */
export function createRegistry(data: RegistryData): Registry {
  checkRegistry(data);
  const bodies = new Map(data.bodies.map((body) => [body.id, body]));
  const officers = new Map(data.officers.map((officer) => [officer.id, officer]));
  const officersByBody = groupBy(data.officers, ({ body }) => body);
  const powersByBody = groupBy(data.powers, ({ body }) => body);

  const registry: Registry = {
    bodies: data.bodies,
    officers: data.officers,
    body: (id) => bodies.get(id),
    officer: (id) => officers.get(id),
    officersOf: (body) => officersByBody.get(body) ?? [],
    unit: (body, unit) => bodies.get(body)?.units.find(({ id }) => id === unit),
    powers: (body, on) => (powersByBody.get(body) ?? []).filter((grant) => inForce(grant, on)),
    power: (body, matter, actType, on) =>
      registry.powers(body, on).find((grant) => grant.matter === matter && grant.actType === actType),
    bodiesWith: (matter, actType, on) =>
      data.bodies.filter(({ id }) => mayAct(registry, id, matter, actType, on)),
    bodiesWithin: (scope) => data.bodies.filter((body) => isWithin(body.division, scope)),
    supervisorsOf(id) {
      const supervised = bodies.get(id);
      if (!supervised) return [];
      return data.bodies
        .filter((body) => body.supervises !== undefined && isWithin(supervised.division, body.supervises))
        .filter((body) => body.id !== id)
        .toSorted((a, b) => nearness[a.level] - nearness[b.level]);
    },
  };
  return registry;
}
