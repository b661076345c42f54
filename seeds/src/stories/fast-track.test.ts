import { clocksOf, day, stateCouncilCalendar } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { demoRegistry } from '../registry/registry.ts';
import { playTabled } from './told-cases.ts';

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };

function told(name: string) {
  const played = playTabled(name);
  const last = played.acts.at(-1);
  if (!played.theCase || !last) throw new Error(`${name} did not open a case`);
  const view = { ...stage, on: day('2026-07-01'), at: last.at };
  return {
    theCase: played.theCase,
    refused: played.acts.flatMap(({ title, refusals }) => refusals.map(({ says }) => `${title}：${says}`)),
    codes: played.acts.flatMap(({ documents }) => documents.map(({ code }) => code)),
    clocks: new Map(
      clocksOf(played.theCase, view).map(({ key, derivation, status }) => [
        key,
        `${derivation.dueAt ?? derivation.due} ${status}`,
      ]),
    ),
  };
}

describe('天河网吧，快速办理', () => {
  const { theCase, refused, codes, clocks } = told('tianhe-fast-track');

  test('每一次办理都合法，一直办到归档', () => {
    expect(refused).toEqual([]);
    expect(theCase.phase).toBe('archived');
  });

  test('告知、放弃、决定都在到案以后四十八小时内，拟处理意见没有单独报批', () => {
    expect(clocks.get('fast-track-decision/P1')).toBe('2026-05-13T11:30:00+08:00 met');
    expect(theCase.requests.map(({ kind }) => kind)).toEqual(['filing', 'decision', 'closing']);
    expect(theCase.parties[0]?.notices[0]?.servedOn).toBe('2026-05-11');
  });

  test('文书依次签发', () => {
    expect(codes.join(' ')).toBe(
      'AY-01 DC-01 DC-09 LA-01 KS-01 KS-02 DC-26 SH-01 DC-26 SH-01 KS-04 GZ-04 JD-01 JD-02 SD-01 JD-11 ZX-01 JA-01 JA-02 JA-03 JA-04',
    );
  });
});

describe('天河网吧，转回普通程序', () => {
  const { theCase, refused, codes, clocks } = told('tianhe-reverted');

  test('每一次办理都合法，一直办到归档', () => {
    expect(refused).toEqual([]);
    expect(theCase.phase).toBe('archived');
  });

  test('转回以后没有四十八小时，办案期限从立案起三十日；审核重新做过', () => {
    expect(clocks.has('fast-track-decision/P1')).toBe(false);
    expect(clocks.get('case-decision')).toBe('2026-07-01 met');
    expect(theCase.reviews.map(({ fastTrack }) => fastTrack ?? false)).toEqual([true, false]);
    expect(theCase.parties[0]?.fastTrack?.reverted).toMatchObject({ ground: 'views-pending' });
  });

  test('转为普通程序告知书签发并送达', () => {
    expect(codes.slice(codes.indexOf('KS-03'), codes.indexOf('KS-03') + 2)).toEqual(['KS-03', 'SD-01']);
  });
});

test.each([
  ['tianhe-fast-spared', 'JD-03'],
  ['tianhe-reverted-early', 'JD-02'],
])('%s：每一次办理都合法，一直办到归档', (name, decision) => {
  const { theCase, refused, codes } = told(name);
  expect(refused).toEqual([]);
  expect(theCase.phase).toBe('archived');
  expect(codes).toContain(decision);
});
