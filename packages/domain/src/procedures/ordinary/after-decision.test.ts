import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Case } from '../../case/case.ts';
import { openActs } from '../../engine/open-acts.ts';
import { guardOf } from '../../guards/guards.ts';
import { aRecordedCase } from '../../testing/a-case.ts';
import { demoContext } from '../../testing/case-recorder.ts';
import { scenarios } from '../../testing/scenarios.ts';

const text = readFileSync(new URL('./after-decision.scenarios.md', import.meta.url), 'utf8');

/** 决定了第一名，第二名与决定以前的第一名一样。 */
function oneOfTwoDecided(): Case {
  const decided = aRecordedCase('decided', { body: 'market' }).theCase();
  const [waiting] = aRecordedCase('discussed', { body: 'market' }).theCase().parties;
  if (!waiting) throw new Error('the recorded case has no party');
  return { ...decided, parties: [...decided.parties, { ...waiting, id: 'P2' }] };
}

const starts: Readonly<Record<string, () => Case>> = {
  已讨论: () => aRecordedCase('discussed', { body: 'market' }).theCase(),
  已决定: () => aRecordedCase('decided', { body: 'market' }).theCase(),
  决一名: oneOfTwoDecided,
};

for (const row of scenarios(text))
  test(`第${row.line}行：${row.cell('情形')}`, () => {
    const theCase = starts[row.cell('起点')]?.();
    if (!theCase) throw new Error(`no such start: ${row.cell('起点')}`);
    expect(theCase.parties).toHaveLength(row.cell('当事人') === '两名' ? 2 : 1);
    const open = openActs(theCase, [], demoContext('2026-05-29')).find(
      ({ act }) => act.title === row.cell('办理'),
    );
    const refusals = open?.refusals.map(({ code }) => guardOf(code as Parameters<typeof guardOf>[0]).title);
    expect(refusals?.join('、') || (open ? '可以办理' : '不列')).toBe(row.cell('结果'));
  });
