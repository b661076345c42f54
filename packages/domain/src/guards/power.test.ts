import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../case/case.ts';
import type { Proposal } from '../case/people.ts';
import { judge } from '../engine/judge.ts';
import { day } from '../kernel/day.ts';
import { yuan } from '../kernel/money.ts';
import { lawfulInspectionPower, lawfulPower } from '../procedures/lawful-power.ts';
import { createRegistry } from '../registry/create-registry.ts';
import { allDivisions, isWithin } from '../registry/divisions.ts';
import { divisionsNamed, placeStanding } from '../registry/places.ts';
import type { PowerGrant, Registry } from '../registry/registry.ts';
import { aCase } from '../testing/a-case.ts';
import { playTo } from '../testing/act-plot.ts';
import { demoContext } from '../testing/case-recorder.ts';
import { type DemoBody, demoBody, demoMatters, demoRegistry } from '../testing/demo-registry.ts';
import { wideRegistry } from '../testing/demo-registry-wide.ts';
import { inspectionPlot } from '../testing/inspection-plot.ts';
import { type ScenarioRow, scenarios } from '../testing/scenarios.ts';

const table = readFileSync(new URL('./power.scenarios.md', import.meta.url), 'utf8');
const bodies: Readonly<Record<string, DemoBody>> = { 区局: 'market', 镇: 'township' };
const from = day('2021-10-01');

function kindOf(text: string): PowerGrant['kind'] {
  if (text.startsWith('受委托')) return 'entrusted';
  return text.startsWith('下放') ? 'delegated' : 'own';
}

/** “受委托，2025-12-20公布，至2027-01-01，再委托”。 */
function powersOf(body: DemoBody, text: string): readonly PowerGrant[] {
  if (text === '没有') return [];
  const matter = demoMatters[body];
  const base = { matter, actType: 'penalty', from, restsOn: '职权清单（演示）' } as const;
  const published = /([\d-]+)公布/.exec(text)?.[1];
  const until = /至([\d-]+)/.exec(text)?.[1];
  const most = /限额(\d+)元/.exec(text)?.[1];
  const entrusted = text.startsWith('受委托');
  const own: PowerGrant = {
    ...base,
    id: 'own',
    body,
    kind: kindOf(text),
    ...(entrusted ? { onBehalfOf: 'transport' } : {}),
    ...(published ? { publishedOn: day(published) } : {}),
    ...(until ? { to: day(until) } : {}),
    ...(text.includes('另有规定') ? { byLaw: '另有规定的条文（演示）' } : {}),
    limits: {
      ...(most ? { mostFineFen: yuan(Number(most)) } : {}),
      ...(text.includes('不得吊销') ? { withheld: ['revoke-licence'] } : {}),
    },
  };
  if (!entrusted || text.includes('委托机关没有')) return [own];
  const again = text.includes('再委托')
    ? ({ kind: 'entrusted', onBehalfOf: 'township' } as const)
    : { kind: 'own' as const };
  return [own, { ...base, id: 'principal', body: 'transport', ...again }];
}

/** 同样的登记，换作检查权。 */
function asInspection(powers: readonly PowerGrant[]): readonly PowerGrant[] {
  return powers.map((each) => ({ ...each, actType: 'inspection' }));
}

function registryWith(powers: readonly PowerGrant[]): Registry {
  const all = (['market', 'transport', 'township'] as const).map(demoBody);
  return createRegistry({ bodies: all, officers: demoRegistry.officers, powers });
}

function proposalOf(text: string, usual: Proposal): Proposal {
  if (text === '不予处罚') return { ...usual, outcome: 'no-penalty', penalties: [] };
  if (text === '吊销许可证件')
    return { ...usual, penalties: [{ kind: 'revoke-licence', licence: '食品经营许可证' }] };
  const amount = text === '—' ? 50_000 : Number(/罚款([\d.]+)元/.exec(text)?.[1]);
  return { ...usual, penalties: [{ kind: 'fine', amountFen: yuan(amount) }] };
}

function caseOf(body: DemoBody, place: string, penalty: string): Case {
  const theCase = aCase('investigation-closed', { body });
  const basis = place.includes('另有规定') ? { jurisdictionBasis: '另有规定的条文（演示）' } : {};
  return {
    ...theCase,
    violations: theCase.violations.map((each) => ({ ...each, place, ...basis })),
    parties: theCase.parties.map((party) => ({
      ...party,
      ...(party.proposal ? { proposal: proposalOf(penalty, party.proposal) } : {}),
    })),
  };
}

function failingTitles(row: ScenarioRow): readonly Readonly<{ title: string; rule: string | undefined }>[] {
  const body = bodies[row.cell('机关')] ?? 'market';
  const theCase = caseOf(body, row.cell('违法地点'), row.cell('处罚'));
  const registry = registryWith(powersOf(body, row.cell('职权')));
  const ctx = { ...demoContext('2026-04-10'), registry };
  return [...lawfulPower, 'penalty-within-power' as const]
    .map((id) => judge(id, { theCase, ctx, input: undefined }))
    .filter(({ state }) => state !== 'passed')
    .map(({ guard: { title, rule } }) => ({ title, rule }));
}

describe('处罚权的情形', () => {
  for (const row of scenarios(table).filter((each) => each.section !== '检查权'))
    test(`第${row.line}行：${row.cell('情形')}`, () => {
      const found = failingTitles(row);
      expect(found.map(({ title }) => title).join('、') || '可以办理').toBe(row.cell('结果'));
      for (const { title, rule } of found)
        if (title !== '管辖与执法权限') expect(rule).toBe(row.cell('规则'));
    });
});

describe('检查权的情形', () => {
  const inspected = playTo(inspectionPlot(), '建立', wideRegistry).theCase!;

  for (const row of scenarios(table).filter((each) => each.section === '检查权'))
    test(`第${row.line}行：${row.cell('情形')}`, () => {
      const body = bodies[row.cell('机关')] ?? 'market';
      const [item] = inspected.inspection!.items;
      const inspection = { ...inspected.inspection!, items: [{ ...item!, matter: demoMatters[body] }] };
      const registry = registryWith(asInspection(powersOf(body, row.cell('职权'))));
      const ctx = { ...demoContext('2026-04-10'), registry };
      const found = lawfulInspectionPower
        .map((id) => judge(id, { theCase: { ...inspected, body, inspection }, ctx, input: undefined }))
        .filter(({ state }) => state !== 'passed');
      expect(found.map(({ guard: { title } }) => title).join('、') || '可以办理').toBe(row.cell('结果'));
      for (const { guard } of found) expect(guard.rule).toBe(row.cell('规则'));
    });
});

describe('地点里的区划', () => {
  const counties = allDivisions().filter(({ level, name }) => level === 'county' && name.length >= 3);

  test('写全了市、县的地点，只认最具体的一级，也只在它和它的上级的辖区以内', () => {
    fc.assert(
      fc.property(fc.constantFrom(...counties), fc.constantFrom(...counties), (where, area) => {
        const city = allDivisions().find(({ code }) => code === `${where.code.slice(0, 4)}00`);
        const place = `${city?.name ?? ''}${where.name}示例路1号`;
        expect(divisionsNamed(place).map(({ code }) => code)).toContain(where.code);
        expect(placeStanding(place, where.code)).toBe('inside');
        expect(placeStanding(place, `${where.code.slice(0, 4)}00`)).toBe('inside');
        if (divisionsNamed(place).length === 1)
          expect(placeStanding(place, area.code)).toBe(
            isWithin(where.code, area.code) ? 'inside' : 'outside',
          );
      }),
    );
  });

  test('东莞、中山不设县，认到镇街', () => {
    expect(divisionsNamed('中山市沙溪镇示例路').map(({ name }) => name)).toEqual(['沙溪镇']);
  });
});
