import { type Day, day } from '../kernel/day.ts';
import { createRegistry } from '../registry/create-registry.ts';
import { plainNumberStyle } from '../registry/document-number.ts';
import type { Body, Officer, PowerGrant, Registry } from '../registry/registry.ts';
import type { CheckFacts } from './check-facts.ts';

/** 事实文件里的机关和别的机关，在临时主体库里的代号。 */
export const ownBodyId = 'own';
const otherBodyId = 'other';

/** 由事实写明的机关、人员、职权，临时建一个主体库。区划只为合乎主体库的形状，不参与判断。 */
export function registryOf(facts: CheckFacts): Registry {
  const { body, violations, officers = [] } = facts;
  const own = bodyOf(ownBodyId, body.name ?? '本机关', body);
  const matters = [...new Set(violations.map(({ matter }) => matter ?? ownMatter))];
  return createRegistry({
    bodies: [own, bodyOf(otherBodyId, '其他机关', body)],
    officers: [...officers.map(officerOf), reviewerOf(facts)],
    powers: powersOf(facts, matters),
  });
}

/** 处罚权按事实写明是自有的还是受委托的；强制措施权、检查权只在写到时登记。 */
function powersOf({ body, measure, inspection }: CheckFacts, matters: readonly string[]): PowerGrant[] {
  const all = matters.length > 0 ? matters : [ownMatter];
  const kinds: readonly PowerGrant['actType'][] = [
    'penalty',
    ...(measure?.power && !body.entrusted ? (['coercion'] as const) : []),
    ...(inspection?.power ? (['inspection'] as const) : []),
  ];
  return all.flatMap((matter) =>
    kinds.flatMap((actType): PowerGrant[] => {
      const own = { matter, actType, from: earliest, restsOn: '事实文件写明', kind: 'own' } as const;
      const grant = { ...own, id: `power-${actType}-${matter}`, body: ownBodyId };
      if (!body.entrusted) return [grant];
      const letter = {
        kind: 'entrusted',
        onBehalfOf: otherBodyId,
        publishedOn: earliest,
        to: latest,
      } as const;
      return [
        { ...grant, ...letter },
        { ...own, id: `principal-${actType}-${matter}`, body: otherBodyId },
      ];
    }),
  );
}

/** 自行填写幅度的违法行为没有登记的事项，用这个代号。 */
export const ownMatter = 'check.own-range';

const earliest: Day = day('1990-01-01');
const latest: Day = day('2100-01-01');

function bodyOf(id: string, name: string, { profiles, reconsideration, court }: CheckFacts['body']): Body {
  return {
    id,
    name,
    shortName: name,
    uscc: '',
    division: '440106',
    city: '440100',
    level: 'county',
    kind: 'department',
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
