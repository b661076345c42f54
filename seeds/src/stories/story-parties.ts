import { demoCitizenId, demoMobilePhone, demoUscc } from '../demo-numbers.ts';

// 故事里的当事人占用号段的末尾，批量数据从头取，两者不相撞。
const FIRST_SERIAL = 89_001;

type Described = Readonly<{ serial: number; county: string; name: string; address: string }>;

const serialOf = (serial: number) => FIRST_SERIAL + serial;
const phoneOf = (serial: number) => demoMobilePhone(99_000_000 + serial);

/** 故事里的企业。`serial` 在全部故事里不重复。 */
export function storyFirm({ serial, county, name, address }: Described, representative: string) {
  return {
    kind: 'organisation',
    name,
    idNumber: demoUscc('91', county, serialOf(serial)),
    representative,
    address,
    phone: phoneOf(serial),
  } as const;
}

/** 故事里的个体工商户。 */
export function storyShop({ serial, county, name, address }: Described, representative: string) {
  return {
    kind: 'individual-business',
    name,
    idNumber: demoUscc('92', county, serialOf(serial)),
    representative,
    address,
    phone: phoneOf(serial),
  } as const;
}

/** 故事里的自然人，出生年一律为 1899 年。 */
export function storyPerson({ serial, county, name, address }: Described) {
  return {
    kind: 'person',
    name,
    idNumber: demoCitizenId(county, serialOf(serial)),
    address,
    phone: phoneOf(serial),
  } as const;
}
