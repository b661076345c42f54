import { clocksOf, day, stateCouncilCalendar } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import type { Played } from '../play.ts';
import { actsOf } from '../play-acts.ts';
import { demoRegistry } from '../registry/registry.ts';
import { tianheExpiredFood } from './tianhe-expired-food.story.ts';
import { playTabled, playTold } from './told-cases.ts';

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };

function refused({ acts }: Played): readonly string[] {
  return acts.flatMap(({ on, title, refusals }) =>
    refusals.map(({ says, detail }) => `${on} ${title}：${says}${detail ?? ''}`),
  );
}

function limits({ theCase, acts }: Played, on: string, ids: readonly string[]): readonly string[] {
  const last = acts.at(-1);
  if (!theCase || !last) return [];
  return clocksOf(theCase, { ...stage, on: day(on), at: last.at })
    .filter(({ id }) => ids.includes(id))
    .map(({ id, derivation, status }) => `${id} ${derivation.due} ${status}`);
}

function papers({ acts }: Played, codes: RegExp): string {
  return acts
    .flatMap(({ documents }) => documents.map(({ code }) => code))
    .filter((code) => codes.test(code))
    .join(' ');
}

describe('天河坚果案：听证', () => {
  const heard = playTabled('tianhe-hearing');

  test('从线索到归档，每一次办理都合法', () => {
    expect(refused(heard)).toEqual([]);
    expect(heard.theCase?.phase).toBe('archived');
  });

  test('各段期限与人工算的一致，都按时办结', () => {
    expect(
      limits(heard, '2026-12-31', [
        'hearing-chair',
        'hearing-file-handover',
        'hearing-date-fixing',
        'hearing-notice-service',
        'hearing-notice',
        'hearing-announcement',
        'hearing-whole',
        'hearing-report',
        'case-decision',
      ]),
    ).toEqual([
      'hearing-chair 2026-11-02 met',
      'hearing-file-handover 2026-11-04 met',
      'hearing-notice 2026-11-05 met',
      'hearing-notice-service 2026-11-06 met',
      'hearing-date-fixing 2026-11-09 met',
      'hearing-announcement 2026-11-11 met',
      'hearing-report 2026-11-24 met',
      'hearing-whole 2026-11-27 met',
      'case-decision 2026-12-30 met',
    ]);
  });

  test('听证的文书依次签发，决定根据听证笔录', () => {
    expect(papers(heard, /^(TZ|SH-02|JD-02)/)).toBe('SH-02 TZ-01 TZ-03 TZ-05 TZ-06 SH-02 JD-02');
  });
});

/** 同一案件，没有移送公安机关的。 */
const notTransferred = {
  name: 'tianhe-expired-food',
  facts: tianheExpiredFood.facts,
  planned: actsOf(tianheExpiredFood.facts, demoRegistry),
};

describe('天河过期食品案：回避、协助、管辖争议、移送公安机关又退回', () => {
  const moved = playTabled('tianhe-police');

  test('从线索到归档，每一次办理都合法', () => {
    expect(refused(moved)).toEqual([]);
    expect(moved.theCase?.phase).toBe('archived');
  });

  test('移送的各段期限，三日、二十四小时都不避周末', () => {
    expect(
      limits(moved, '2026-07-01', [
        'police-transfer-decision',
        'police-handover',
        'police-answer',
        'police-refusal-objection',
        'jurisdiction-negotiation',
        'assistance-answer',
      ]),
    ).toEqual([
      'jurisdiction-negotiation 2026-03-27 met',
      'assistance-answer 2026-04-10 met',
      'police-handover 2026-04-15 met',
      'police-transfer-decision 2026-04-16 met',
      'police-answer 2026-04-17 met',
      'police-refusal-objection 2026-04-20 met',
    ]);
  });

  test('在公安机关的期间不扣除，退回以后照常作出决定', () => {
    expect(moved.theCase?.intervals.find(({ reason }) => reason === 'police')).toMatchObject({
      from: '2026-04-14',
      to: '2026-04-23',
    });
    expect(limits(moved, '2026-07-01', ['case-decision'])).toEqual(
      limits(playTold(notTransferred), '2026-07-01', ['case-decision']),
    );
  });

  test('文书依次签发', () => {
    expect(papers(moved, /^(LA-07|YS-)/)).toBe('LA-07 YS-07 YS-05');
  });
});

test('天河坚果案并入先立的案件：终止、结案、归档', () => {
  const joined = playTabled('tianhe-joined');
  expect(refused(joined)).toEqual([]);
  expect(joined.theCase).toMatchObject({
    phase: 'archived',
    terminated: { reason: '并入穗天市监立〔2026〕3号' },
    links: [{ kind: 'joined-into', other: { filedOn: '2026-09-01' } }],
  });
});
