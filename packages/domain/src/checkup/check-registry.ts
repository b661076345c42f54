import { type Day, day } from '../kernel/day.ts';
import { createRegistry } from '../registry/create-registry.ts';
import { cityOf, levelOf } from '../registry/divisions.ts';
import { plainNumberStyle } from '../registry/document-number.ts';
import type { Body, Officer, PowerGrant, Registry } from '../registry/registry.ts';
import type { CheckFacts } from './check-facts.ts';

/** 事实文件里的机关和别的机关，在临时主体库里的代号。 */
export const ownBodyId = 'own';
const otherBodyId = 'other';

/** 由事实写明的机关、人员、职权，临时建一个主体库。 */
export function registryOf(facts: CheckFacts): Registry {
  const { body, violations, officers = [] } = facts;
  const own = bodyOf(ownBodyId, body.name ?? '本机关', body);
  const matters = [...new Set(violations.map(({ matter }) => matter ?? ownMatter))];
  return createRegistry({
    bodies: [own, { ...own, id: otherBodyId, name: '其他机关', shortName: '其他机关' }],
    officers: [...officers.map(officerOf), reviewerOf(facts)],
    powers: powersOf(facts, matters),
  });
}

/** 处罚权按事实写明的来源登记；强制措施权、检查权只在写到时登记。 */
function powersOf({ body, measure, inspection }: CheckFacts, matters: readonly string[]): PowerGrant[] {
  const all = matters.length > 0 ? matters : [ownMatter];
  const kinds: readonly PowerGrant['actType'][] = [
    ...(body.power ? (['penalty'] as const) : []),
    ...(measure?.power && !body.entrustment ? (['coercion'] as const) : []),
    ...(inspection?.power ? (['inspection'] as const) : []),
  ];
  return all.flatMap((matter) => kinds.flatMap((actType) => grantsOf(body, matter, actType)));
}

/** 一项职权，受委托的另有委托机关的一项。 */
function grantsOf(
  { byLaw, delegation, entrustment, limits }: CheckFacts['body'],
  matter: string,
  actType: PowerGrant['actType'],
): PowerGrant[] {
  const shared = { matter, actType, from: earliest, restsOn: '' } as const;
  const mostFineFen = limits?.mostFineYuan;
  const grant: PowerGrant = {
    ...shared,
    id: `power-${actType}-${matter}`,
    body: ownBodyId,
    kind: 'own',
    ...(byLaw ? { byLaw } : {}),
    ...(limits
      ? { limits: { withheld: limits.withheld, ...(mostFineFen === undefined ? {} : { mostFineFen }) } }
      : {}),
  };
  // 检查权、强制措施权另有来源，下放、委托的是处罚权。
  if (actType !== 'penalty') return [grant];
  if (delegation) return [{ ...grant, ...delegation, kind: 'delegated' }];
  if (!entrustment) return [grant];
  const { principalPower, principalEntrusted, ...letter } = entrustment;
  const principal: PowerGrant = {
    ...shared,
    id: `principal-${matter}`,
    body: otherBodyId,
    ...(principalEntrusted ? { kind: 'entrusted', onBehalfOf: ownBodyId } : { kind: 'own' }),
  };
  return [
    { ...grant, ...letter, kind: 'entrusted', onBehalfOf: otherBodyId },
    ...(principalPower ? [principal] : []),
  ];
}

/** 自行填写幅度的违法行为没有登记的事项，用这个代号。 */
export const ownMatter = 'check.own-range';

const earliest: Day = day('1990-01-01');
/** 写了层级、下放、委托的，只写机关也回答有没有处罚权。 */
export function toldOfSource({ level, division, delegation, entrustment }: CheckFacts['body']): boolean {
  const township = level === 'township' || (division !== undefined && levelOf(division) === 'township');
  return township || delegation !== undefined || entrustment !== undefined;
}

/** 没有写辖区的，取一处相应层级的区划，只为合乎主体库的形状。 */
const standIn = { province: '440000', city: '440100', county: '440106', township: '440106001' } as const;

/** 本机关的辖区；没有写的是替代的一处，不用来判断地域。 */
export function divisionOf({ division, level }: CheckFacts['body']): string {
  return division ?? standIn[level];
}

function bodyOf(id: string, name: string, body: CheckFacts['body']): Body {
  const { profiles, reconsideration, court } = body;
  const division = divisionOf(body);
  return {
    id,
    name,
    shortName: name,
    uscc: '',
    division,
    city: cityOf(division),
    level: levelOf(division),
    kind: levelOf(division) === 'township' ? 'township' : 'department',
    profile: profiles,
    units: [],
    numberPrefix: '',
    numberStyle: plainNumberStyle,
    payee: '',
    address: '',
    phone: '',
    reviewBodies: {
      reconsideration: reconsideration ?? '有管辖权的行政复议机关',
      court: court ?? '有管辖权的人民法院',
    },
    confirmedFrom: earliest,
  };
}

/** 第几名执法人员的代号。 */
export function officerId(index: number): string {
  return `officer-${index + 1}`;
}

/** 审核人员的代号。 */
export const reviewerId = 'reviewer';

function reviewerOf({ review }: CheckFacts): Officer {
  return {
    id: reviewerId,
    name: '审核人员',
    body: ownBodyId,
    unit: null,
    duty: 'legal-reviewer',
    legalQualification: review?.reviewerQualified ?? true,
    certificate: null,
  };
}

function officerOf(
  { name, ownBody, auxiliary, certificate }: NonNullable<CheckFacts['officers']>[number],
  index: number,
): Officer {
  return {
    id: officerId(index),
    name: name ?? `第${index + 1}名执法人员`,
    body: ownBody ? ownBodyId : otherBodyId,
    unit: null,
    duty: auxiliary ? 'auxiliary' : 'officer',
    legalQualification: false,
    certificate: certificate && { ...certificate, number: '', category: 'enforcement' },
  };
}
