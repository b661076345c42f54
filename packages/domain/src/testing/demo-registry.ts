import type { Actor, OfficerOnRecord, Role } from '../case/people.ts';
import { day } from '../kernel/day.ts';
import { createRegistry } from '../registry/create-registry.ts';
import { plainNumberStyle } from '../registry/document-number.ts';
import type { Body, Duty, Officer, PowerGrant, Registry } from '../registry/registry.ts';

/** 测试用的三类机关：市场监管、交通运输、镇街。 */
export type DemoBody = 'market' | 'transport' | 'township';

const shared = {
  uscc: '11440106PDY000036J',
  units: [{ id: 'team', name: '执法一队（演示）' }],
  numberStyle: plainNumberStyle,
  phone: '020-00000000',
  confirmedFrom: day('2021-01-01'),
} as const;

const bodies: Readonly<Record<DemoBody, Body>> = {
  market: {
    ...shared,
    id: 'market',
    name: '广州市天河区市场监督管理局（演示）',
    shortName: '天河区市监局（演示）',
    division: '440106',
    city: '440100',
    level: 'county',
    kind: 'department',
    profile: ['general', 'guangdong', 'market'],
    numberPrefix: '穗天市监',
    inspectionCaps: [
      {
        times: 4,
        from: day('2025-07-01'),
        publishedOn: day('2025-06-30'),
        restsOn: '2025年度检查频次上限公告（演示）',
      },
    ],
    payee: '样例银行天河支行，户名：天河区财政局（演示），账号：000000000001',
    address: '广州市天河区样例路1号',
    reviewBodies: { reconsideration: '广州市天河区人民政府', court: '广州铁路运输法院' },
  },
  transport: {
    ...shared,
    id: 'transport',
    name: '东莞市交通运输局（演示）',
    shortName: '东莞市交通局（演示）',
    division: '441900',
    city: '441900',
    level: 'city',
    kind: 'department',
    profile: ['general', 'guangdong', 'transport'],
    numberPrefix: '粤东交',
    payee: '样例银行东莞分行，户名：东莞市财政局（演示），账号：000000000002',
    address: '东莞市样例大道2号',
    reviewBodies: { reconsideration: '东莞市人民政府', court: '东莞市第一人民法院' },
  },
  township: {
    ...shared,
    id: 'township',
    name: '阳山县杜步镇人民政府（演示）',
    shortName: '杜步镇政府（演示）',
    division: '441823104',
    city: '441800',
    level: 'township',
    kind: 'township',
    profile: ['general', 'guangdong', 'agriculture'],
    numberPrefix: '杜府',
    payee: '样例银行阳山支行，户名：阳山县财政局（演示），账号：000000000003',
    address: '阳山县杜步镇样例街3号',
    reviewBodies: { reconsideration: '阳山县人民政府', court: '清远市清城区人民法院' },
  },
};

/** 各机关办理的事项。 */
export const demoMatters: Readonly<Record<DemoBody, string>> = {
  market: 'food.expired-food',
  transport: 'transport.cargo-not-secured',
  township: 'agriculture.unregistered-fertiliser',
};

const posts: readonly Readonly<{ key: string; name: string; duty: Duty; unit: string | null }>[] = [
  { key: 'handler-1', name: '样甲明', duty: 'officer', unit: 'team' },
  { key: 'handler-2', name: '样乙青', duty: 'officer', unit: 'team' },
  { key: 'unit-head', name: '样丙和', duty: 'unit-head', unit: 'team' },
  { key: 'agency-head', name: '样丁正', duty: 'agency-head', unit: null },
  { key: 'deputy-head', name: '样戊公', duty: 'agency-head', unit: null },
  { key: 'legal-reviewer', name: '样己法', duty: 'legal-reviewer', unit: null },
  { key: 'publisher', name: '样庚示', duty: 'publisher', unit: null },
  { key: 'archivist', name: '样辛卷', duty: 'archivist', unit: null },
];

/** 人员编号：`market.handler-1`。 */
export type Post =
  | 'handler-1'
  | 'handler-2'
  | 'unit-head'
  | 'agency-head'
  | 'deputy-head'
  | 'legal-reviewer'
  | 'publisher'
  | 'archivist';

const kinds: readonly DemoBody[] = ['market', 'transport', 'township'];

// 正职一直在；副职从2026年9月28日起主持工作。
const leads: Readonly<Record<string, NonNullable<Officer['leads']>>> = {
  'agency-head': { as: 'chief', from: day('2021-01-01') },
  'deputy-head': { as: 'acting-chief', from: day('2026-09-28') },
};

const officers: readonly Officer[] = kinds.flatMap((body) =>
  posts.map(({ key, name, duty, unit }, index) => ({
    id: `${body}.${key}`,
    name,
    body,
    unit,
    duty,
    legalQualification: duty === 'legal-reviewer',
    certificate: {
      number: `演示${body.toUpperCase()}-${String(index + 1).padStart(4, '0')}`,
      category: 'enforcement',
      validFrom: day('2024-01-01'),
      validTo: day('2028-12-31'),
      status: 'valid',
    },
    ...(leads[key] ? { leads: leads[key] } : {}),
  })),
);

const powers: readonly PowerGrant[] = kinds.map((body) => ({
  id: `power-${body}`,
  body,
  matter: demoMatters[body],
  actType: 'penalty',
  from: day('2021-10-01'),
  restsOn: '职权清单（演示）',
  ...(body === 'township'
    ? { kind: 'delegated' as const, publishedOn: day('2021-09-01') }
    : { kind: 'own' as const }),
}));

/** 测试用的主体库。人员的姓名、证号都是虚构的。 */
export const demoRegistry: Registry = createRegistry({ bodies: Object.values(bodies), officers, powers });

/** 测试用的机关。 */
export function demoBody(body: DemoBody): Body {
  return bodies[body];
}

const roles: Readonly<Record<Post, Role>> = {
  'handler-1': 'handler',
  'handler-2': 'handler',
  'unit-head': 'unit-head',
  'agency-head': 'agency-head',
  'deputy-head': 'agency-head',
  'legal-reviewer': 'legal-reviewer',
  publisher: 'publisher',
  archivist: 'archivist',
};

/** 某机关某岗位的人，办理时用。 */
export function demoActor(body: DemoBody, post: Post): Actor {
  const id = `${body}.${post}`;
  return { officer: id, name: demoRegistry.officer(id)?.name ?? id, body, roles: [roles[post]] };
}

/** 记在笔录上的两名承办人员。 */
export function demoHandlers(body: DemoBody): readonly OfficerOnRecord[] {
  return (['handler-1', 'handler-2'] as const).map((post) => {
    const id = `${body}.${post}`;
    const officer = demoRegistry.officer(id);
    return {
      id,
      name: officer?.name ?? id,
      body,
      certificate: officer?.certificate?.number ?? '',
      validTo: officer?.certificate?.validTo ?? null,
    };
  });
}
