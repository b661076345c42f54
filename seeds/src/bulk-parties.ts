import { type Body, divisionsUnder, pathOf } from '@lpt/domain';
import { type DemoParty, demoFirm, demoPerson, demoShop } from './parties.ts';

// 演示当事人按序号轮流落在各县，同一县的序号相差一个固定的数。
const COUNTIES = divisionsUnder('440000').filter(
  ({ code, level }) => level === 'county' || code === '441900' || code === '442000',
).length;
const PER_COUNTY = 700;

const makers = { organisation: demoFirm, 'individual-business': demoShop, person: demoPerson } as const;
const residues = new Map<string, readonly number[]>();

/** 住址在机关辖区（镇看县，省看全省）的序号，模县数。 */
function residuesOf({ division }: Body): readonly number[] {
  const known = residues.get(division);
  if (known) return known;
  const place = pathOf(division.slice(0, 6)).join('');
  const found = Array.from({ length: COUNTIES }, (_, index) => index + 1).filter((n) =>
    demoFirm(n).address.startsWith(place),
  );
  residues.set(division, found);
  return found;
}

/** 辖区内的第 `serial` 名某类当事人，登记时的写法。一县七百名，用完从头再来，就是有前案的当事人。 */
export function localParty(body: Body, kind: DemoParty['kind'], serial: number) {
  const places = residuesOf(body);
  const residue = places[serial % places.length] ?? 1;
  const turn = Math.floor(serial / places.length) % PER_COUNTY;
  const { birth: _birth, ...party } = makers[kind](residue + COUNTIES * turn);
  return party;
}
