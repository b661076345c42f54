import { cityOf, division, levelOf } from './divisions.ts';
import type { Body, InspectionCap, PowerGrant, RegistryData } from './registry.ts';

/** 按键分组，组内保持原来的先后。 */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function checkIds(items: readonly Readonly<{ id: string }>[], what: string): void {
  if (new Set(items.map(({ id }) => id)).size !== items.length)
    throw new Error(`registry: two ${what} share an id`);
}

/** 主体库的数据是否自洽；不自洽的直接抛出，说明是哪一条。 */
export function checkRegistry({ officers, powers, bodies: list }: RegistryData): void {
  checkIds(list, 'bodies');
  checkIds(officers, 'officers');
  checkIds(powers, 'power grants');

  const bodies = new Map(list.map((body) => [body.id, body]));
  for (const { id, division: code, city, level, units, inspectionCaps = [] } of list) {
    if (!division(code)) throw new Error(`registry: body ${id} names unknown division ${code}`);
    if (cityOf(code) !== city || levelOf(code) !== level)
      throw new Error(`registry: body ${id} does not agree with its division ${code}`);
    checkIds(units, `units of ${id}`);
    checkCaps(id, inspectionCaps);
  }
  for (const { id, body, unit } of officers) {
    const units = bodies.get(body)?.units;
    if (!units) throw new Error(`registry: officer ${id} names unknown body ${body}`);
    if (unit !== null && !units.some((item) => item.id === unit))
      throw new Error(`registry: officer ${id} names unknown unit ${unit}`);
  }
  for (const grant of powers) checkPower(grant, bodies);
  checkOverlaps(powers);
}

function checkCaps(id: string, caps: readonly InspectionCap[]): void {
  const inOrder = caps.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  inOrder.forEach(({ times, from }, index) => {
    const before = inOrder[index - 1];
    if (times < 1) throw new Error(`registry: body ${id} has an inspection cap below one`);
    if (before && (before.to === undefined || from < before.to))
      throw new Error(`registry: two inspection caps of ${id} overlap`);
  });
}

function checkPower(
  { id, body, kind, onBehalfOf, from, to }: PowerGrant,
  bodies: ReadonlyMap<string, Body>,
): void {
  if (!bodies.has(body)) throw new Error(`registry: power ${id} names unknown body ${body}`);
  if (to !== undefined && to <= from) throw new Error(`registry: power ${id} ends before it begins`);
  if (kind === 'entrusted' && (onBehalfOf === undefined || !bodies.has(onBehalfOf)))
    throw new Error(`registry: entrusted power ${id} names no known principal`);
}

function checkOverlaps(powers: readonly PowerGrant[]): void {
  const sameRight = groupBy(powers, ({ body, matter, actType }) => `${body}/${matter}/${actType}`);
  for (const [right, grants] of sameRight) {
    const inOrder = grants.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    inOrder.slice(1).forEach(({ from }, index) => {
      const before = inOrder[index]?.to;
      if (before === undefined || from < before) throw new Error(`registry: two grants of ${right} overlap`);
    });
  }
}
