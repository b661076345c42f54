import { allDivisions, cityOf, type Division, isWithin } from './divisions.ts';

// “城区”一类的名称单独出现时说不清是哪里，不认。
const SHORTEST = 3;

const cities = allDivisions().filter(({ level }) => level === 'city');
const counties = allDivisions().filter(({ level, name }) => level === 'county' && name.length >= SHORTEST);
// 每办一步都要问地点，所以镇街先按所在的县和市分好，不必每次翻遍全省。
const townships = allDivisions().filter(({ level, name }) => level === 'township' && name.length >= SHORTEST);
const townshipsIn = new Map<string, Division[]>();
for (const town of townships)
  for (const area of new Set([cityOf(town.code), town.code.slice(0, 6)]))
    townshipsIn.set(area, [...(townshipsIn.get(area) ?? []), town]);

/** 一段地点的文字写明了本省哪些区划，只留最具体的：写了镇街的不再算它所在的县，写了县的不再算市。 */
export function divisionsNamed(place: string): readonly Division[] {
  const named = [...cities, ...counties].filter(({ name }) => place.includes(name));
  const towns = named.flatMap(({ code }) =>
    (townshipsIn.get(code) ?? []).filter(({ name }) => place.includes(name)),
  );
  const found = [...new Map([...named, ...towns].map((each) => [each.code, each])).values()];
  return found.filter(
    ({ code }) => !found.some((other) => other.code !== code && isWithin(other.code, code)),
  );
}

/** 地点与辖区：在辖区以内、没有写明到能判断、写明的都在辖区以外。 */
export type PlaceStanding = 'inside' | 'unclear' | 'outside';

/** 写明的几处里有一处在辖区以内就算在以内；只写到辖区的上级的，判断不了。 */
export function placeStanding(place: string, area: string): PlaceStanding {
  const named = divisionsNamed(place).map(({ code }) => code);
  if (named.some((code) => isWithin(code, area))) return 'inside';
  return named.length === 0 || named.some((code) => isWithin(area, code)) ? 'unclear' : 'outside';
}
