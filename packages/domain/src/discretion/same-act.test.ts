import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Violation } from '../case/investigation.ts';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { assessParty } from './assess-party.ts';
import { fenRangeText } from './range.ts';

const table = readFileSync(new URL('./same-act.scenarios.md', import.meta.url), 'utf8');

const matters: Readonly<Record<string, Pick<Violation, 'matter' | 'circumstances'>>> = {
  占道: { matter: 'appearance.occupying-city-road', circumstances: { areaSqm: 2 } },
  遮盖: { matter: 'appearance.uncovered-transport', circumstances: {} },
  健康证: {
    matter: 'health.staff-without-health-certificate',
    circumstances: { correction: 'corrected', persons: 1 },
  },
};
const numerals = ['一', '二', '三'];

function violationOf(text: string, index: number): Violation {
  const [, name = '', same] = /^([^（]+)(?:（同(.)）)?$/.exec(text) ?? [];
  const known = matters[name];
  if (!known) throw new Error(`no such violation: ${text}`);
  return {
    id: `V${index + 1}`,
    parties: ['P1'],
    from: day('2026-03-01'),
    to: day('2026-03-01'),
    place: '广州市天河区',
    facts: text,
    ...known,
    ...(same ? { sameActAs: `V${numerals.indexOf(same) + 1}` } : {}),
  };
}

describe('同一行为触犯几个规定', () => {
  for (const row of scenarios(table))
    test(`第${row.line}行：${row.cell('情形')}`, () => {
      const violations = row.cell('违法行为').split('、').map(violationOf);
      const { statutory, notes } = assessParty({ violations }, { id: 'P1' }, day('2026-04-10'));
      expect(fenRangeText(statutory)).toBe(row.cell('法定幅度'));
      expect(notes.filter((each) => each.startsWith('同一行为')).join('') || '—').toBe(row.cell('说明'));
    });
});
