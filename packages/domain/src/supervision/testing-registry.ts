import { stateCouncilCalendar } from '../calendar/calendar.ts';
import type { ViewContext } from '../engine/context.ts';
import { type Day, day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { createRegistry } from '../registry/create-registry.ts';
import { plainNumberStyle } from '../registry/document-number.ts';
import type { Body, Officer, Registry } from '../registry/registry.ts';

// 只供监督和公示的测试使用。

const body: Body = {
  id: 'demo-body',
  name: '广州市天河区演示局',
  shortName: '天河演示局',
  uscc: '11440106PDY000036J',
  division: '440106',
  city: '440100',
  level: 'county',
  kind: 'department',
  profile: ['general', 'guangdong', 'market'],
  units: [{ id: 'team', name: '执法大队' }],
  numberPrefix: '演示',
  numberStyle: plainNumberStyle,
  payee: '演示银行',
  address: '演示路1号',
  phone: '020-00000000',
  reviewBodies: { reconsideration: '天河区人民政府', court: '演示法院' },
  confirmedFrom: day('2020-01-01'),
};

const justice: Body = { ...body, id: 'county-justice', name: '广州市天河区演示司法局', supervises: '440106' };

/** 主体库里的一名人员，证件 2024 年至 2026 年有效。 */
export function anOfficer(id: string, over: Partial<Officer> = {}): Officer {
  return {
    id,
    name: '示例',
    body: 'demo-body',
    unit: 'team',
    duty: 'officer',
    legalQualification: false,
    certificate: {
      number: `演示-${id.replace('officer-', '000')}`,
      category: 'enforcement',
      validFrom: day('2024-01-01'),
      validTo: day('2026-12-31'),
      status: 'valid',
    },
    ...over,
  };
}

/** 有一个机关、它的各级监督机关和几名人员的主体库。 */
export function aRegistry(
  officers: readonly Officer[] = [anOfficer('officer-1'), anOfficer('officer-2')],
): Registry {
  const bodies: readonly Body[] = [
    body,
    justice,
    { ...justice, id: 'city-justice', division: '440100', level: 'city', supervises: '440100' },
    { ...justice, id: 'other-justice', division: '440105', supervises: '440105' },
  ];
  return createRegistry({ bodies, officers, powers: [] });
}

/** 某日去看。 */
export function seenOn(on: Day, registry: Registry = aRegistry()): ViewContext {
  return { on, at: instant(`${on}T09:00:00+08:00`), calendar: stateCouncilCalendar, registry };
}
