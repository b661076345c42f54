import { clocksOf, type Day, day, measuresView, stateCouncilCalendar } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { demoRegistry } from '../registry/registry.ts';
import { playTabled } from './told-cases.ts';

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };
const played = playTabled('tianhe-seizure');

function view(on: Day) {
  return { ...stage, on, at: played.acts.at(-1)?.at ?? ('' as never) };
}

describe('天河过期食品案：登记保存、扣押、送检、延长、没收', () => {
  test('每一次办理都合法，一直办到归档', () => {
    expect(
      played.acts.flatMap(({ on, title, refusals }) => refusals.map(({ says }) => `${on} ${title}：${says}`)),
    ).toEqual([]);
    expect(played.theCase?.phase).toBe('archived');
  });

  test('登记保存转为扣押，扣押依决定没收', () => {
    expect(played.theCase?.preservations[0]?.settled).toMatchObject({ on: '2026-03-12', outcome: 'seized' });
    expect(played.theCase?.measures[0]?.ended).toMatchObject({ how: 'confiscated', on: '2026-06-04' });
    if (!played.theCase) return;
    const stages = measuresView(played.theCase, view(day('2026-07-01'))).map(({ stageTitle }) => stageTitle);
    expect(stages).toEqual(['已处理', '已没收、销毁或者移送']);
  });

  test('三十日，扣除送达告知的二十六日检测，再延长三十日，到六月六日；各期限都按时', () => {
    if (!played.theCase) throw new Error('the story did not open a case');
    const clocks = clocksOf(played.theCase, view(day('2026-07-01')));
    const coercive = ['preservation-decision', 'sealing-or-impoundment', 'recording-upload'];
    expect(
      clocks
        .filter(({ id }) => coercive.includes(id))
        .map(({ id, derivation, status }) => [id, derivation.due, status]),
    ).toEqual([
      ['preservation-decision', '2026-03-12', 'met'],
      ['recording-upload', '2026-03-13', 'met'],
      ['sealing-or-impoundment', '2026-06-06', 'met'],
    ]);
  });

  test('文书依次签发', () => {
    const codes = played.acts.flatMap(({ documents }) => documents.map(({ code }) => code));
    expect(codes.filter((code) => /^(DC-16|DC-19|DC-20|DC-21|QZ-)/.test(code)).join(' ')).toBe(
      'DC-19 DC-20 DC-21 QZ-01 QZ-02 QZ-03 QZ-04 DC-16 QZ-07 QZ-08',
    );
  });
});
