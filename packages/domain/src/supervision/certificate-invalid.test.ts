import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import type { Certificate } from '../registry/registry.ts';
import { scenarios } from '../testing/scenarios.ts';
import { certificateInvalid } from './certificate-invalid.rule.ts';
import { aCase, aRecord, firstOfficer, secondOfficer } from './testing-case.ts';
import { anOfficer, aRegistry, seenOn } from './testing-registry.ts';
import { dayIn, resultOf } from './testing-rows.ts';

const rows = scenarios(readFileSync(new URL('./certificate-invalid.scenarios.md', import.meta.url), 'utf8'));

const states: Readonly<Record<string, Certificate['status']>> = { 暂扣: 'suspended', 撤销: 'revoked' };

/** “演示-0001 2024-01-01 至 2026-12-31 暂扣 2026-03-12”，监督证另写。 */
function certificateOf(text: string): Certificate {
  const [number = '', from = '', , to = '', word, since] = text.split(' ');
  const status = states[word ?? ''];
  return {
    number,
    category: word === '监督证' ? 'supervision' : 'enforcement',
    validFrom: day(from),
    validTo: day(to),
    status: status ?? 'valid',
    ...(since ? { statusFrom: day(since) } : {}),
  };
}

for (const row of rows) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const known = row.cell('主体库里的证件');
    const first = known === '—' ? [] : [anOfficer('officer-1', { certificate: certificateOf(known) })];
    const number = row.cell('笔录记的证号');
    const recorded = {
      ...firstOfficer,
      certificate: number === '—' ? '' : number,
      validTo: dayIn(row, '笔录记的有效期') ?? null,
    };
    const record = aRecord('site', day(row.cell('笔录日')), { officers: [recorded, secondOfficer] });
    const theCase = aCase({ records: [record] });
    expect(
      resultOf(
        certificateInvalid,
        theCase,
        seenOn(day('2026-06-01'), aRegistry([...first, anOfficer('officer-2')])),
      ),
    ).toBe(row.cell('结果'));
  });
}
