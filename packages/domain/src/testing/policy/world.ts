import type { BodyId } from '../../case/people.ts';
import { day } from '../../kernel/day.ts';
import type { Viewer, ViewerRole } from '../../policy/viewer.ts';
import { createRegistry } from '../../registry/create-registry.ts';
import { cityOf, levelOf } from '../../registry/divisions.ts';
import { plainNumberStyle } from '../../registry/document-number.ts';
import type { Body, Duty, Officer, Registry } from '../../registry/registry.ts';

/** 测试用的几级机关：省、广州、天河（一局一街）、清远、阳山（一局一镇），各级司法行政机关。 */
const places: readonly (readonly [id: BodyId, division: string, name: string, supervises?: string])[] = [
  ['province-transport', '440000', '广东省演示交通厅'],
  ['province-justice', '440000', '广东省演示司法厅', '440000'],
  ['guangzhou-justice', '440100', '广州市演示司法局', '440100'],
  ['guangzhou-transport', '440100', '广州市演示交通局'],
  ['tianhe-justice', '440106', '天河区演示司法局', '440106'],
  ['tianhe-market', '440106', '天河区演示市监局'],
  ['wushan-street', '440106001', '五山演示街道办'],
  ['yangshan-justice', '441823', '阳山县演示司法局', '441823'],
  ['yangshan-agriculture', '441823', '阳山县演示农业局'],
  ['dubu-town', '441823104', '杜步演示镇政府'],
];

function aBody([id, division, name, supervises]: (typeof places)[number]): Body {
  return {
    id,
    name,
    shortName: name,
    uscc: '11440106PDY000036J',
    division,
    city: cityOf(division),
    level: levelOf(division),
    kind: 'department',
    profile: ['general', 'guangdong'],
    units: [
      { id: 'first', name: '执法一队' },
      { id: 'second', name: '执法二队' },
    ],
    numberPrefix: '演示',
    numberStyle: plainNumberStyle,
    payee: '演示银行',
    address: '演示路1号',
    phone: '020-0000000',
    reviewBodies: { reconsideration: '演示政府', court: '演示法院' },
    ...(supervises === undefined ? {} : { supervises }),
    confirmedFrom: day('2020-01-01'),
  };
}

const posts: readonly (readonly [post: string, duty: Duty, unit: string | null, role: ViewerRole])[] = [
  ['a', 'officer', 'first', 'handler'],
  ['b', 'officer', 'first', 'handler'],
  ['c', 'officer', 'second', 'handler'],
  ['aide', 'auxiliary', 'first', 'handler'],
  ['unit-head', 'unit-head', 'first', 'unit-head'],
  ['other-unit-head', 'unit-head', 'second', 'unit-head'],
  ['agency-head', 'agency-head', null, 'agency-head'],
  ['reviewer', 'legal-reviewer', null, 'legal-reviewer'],
  ['publisher', 'publisher', null, 'publisher'],
  ['archivist', 'archivist', null, 'archivist'],
  ['supervisor', 'supervisor', null, 'supervisor'],
];

function officersIn(body: BodyId): readonly Officer[] {
  return posts.map(([post, duty, unit]) => ({
    id: `${body}.${post}`,
    name: `演示人员${post}`,
    body,
    unit,
    duty,
    legalQualification: duty === 'legal-reviewer',
    certificate: null,
  }));
}

export const bodyIds: readonly BodyId[] = places.map(([id]) => id);

export const world: Registry = createRegistry({
  bodies: places.map(aBody),
  officers: bodyIds.flatMap(officersIn),
  powers: [],
});

/** 某机关某岗位的人：`viewerAt('tianhe-market', 'a')`。 */
export function viewerAt(body: BodyId, post: string): Viewer {
  const found = posts.find(([name]) => name === post);
  if (!found) throw new Error(`no such post: ${post}`);
  const [, duty, , role] = found;
  const officer = `${body}.${post}`;
  return { account: officer, name: `演示人员${post}`, officer, body, roles: [role], duty };
}

export const everyViewer: readonly Viewer[] = bodyIds.flatMap((body) =>
  posts.map(([post]) => viewerAt(body, post)),
);

export const administrator: Viewer = {
  account: 'admin',
  name: '演示管理员',
  body: 'tianhe-market',
  roles: ['administrator'],
  duty: null,
};

export const publicViewer: Viewer = { account: '', name: '', body: null, roles: ['public'], duty: null };

/** 凭查询码进来的当事人。 */
export function partyOf(caseId: string, party: string): Viewer {
  return {
    account: '',
    name: '当事人',
    body: null,
    roles: ['party'],
    duty: null,
    party: { city: '440100', caseId, party },
  };
}

/** 现行授权都已生效的一日。 */
export const today = day('2026-11-24');
