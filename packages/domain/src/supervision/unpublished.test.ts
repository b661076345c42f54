import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { scenarios } from '../testing/scenarios.ts';
import { aCase, aFine, aParty, aPenaltyDecision } from './testing-case.ts';
import { anInspection } from './testing-inspection.ts';
import { seenOn } from './testing-registry.ts';
import { dayIn, profilesIn, publicationIn, resultOf } from './testing-rows.ts';
import { unpublished } from './unpublished.rule.ts';

const rows = scenarios(readFileSync(new URL('./unpublished.scenarios.md', import.meta.url), 'utf8'));

for (const row of rows.filter((each) => each.has('决定'))) {
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const revokedOn = dayIn(row, '撤销');
    const [on = '', noPenalty] = row.cell('决定').split(' ');
    const decision = aPenaltyDecision(day(on), {
      proposal: aFine(10_000, noPenalty ? { outcome: 'no-penalty', penalties: [] } : {}),
      ...(revokedOn ? { revoked: { by: '复议机关', receivedOn: revokedOn, reason: '撤销' } } : {}),
    });
    const theCase = aCase({
      profiles: profilesIn(row),
      parties: [aParty({ decision, ...publicationIn(row) })],
    });
    expect(resultOf(unpublished, theCase, seenOn(day(row.cell('检查日'))))).toBe(row.cell('结果'));
  });
}

for (const row of rows.filter((each) => each.has('告知结果'))) {
  test(`检查结果第${row.line}行：${row.cell('情形')}`, () => {
    const [resultOn, publishedOn] = ['告知结果', '公示结果'].map((each) => dayIn(row, each));
    const record = { firm: '', items: '', outcome: '', body: '', checkedOn: day('2026-05-12') };
    const inspected = anInspection(
      resultOn ? { resultOn } : {},
      publishedOn ? { publication: { on: publishedOn, by: '', record } } : {},
    );
    const theCase = { ...inspected, profiles: profilesIn(row) };
    expect(resultOf(unpublished, theCase, seenOn(day(row.cell('检查日'))))).toBe(row.cell('结果'));
  });
}
