import { expect, test } from 'vitest';
import type { Party } from '../case/party.ts';
import { day } from '../kernel/day.ts';
import { aRecordedCase, type CaseStage } from '../testing/a-case.ts';
import { demoContext } from '../testing/case-recorder.ts';
import { serve } from '../testing/case-service.ts';
import { clocksOf } from './clocks.ts';

/** 公告送达一份文书以前和以后，办案期限的最后一日。 */
function decisionDue(stage: CaseStage, documentOf: (party: Party) => string | undefined) {
  const recorder = aRecordedCase(stage, { body: 'market' });
  const due = () =>
    clocksOf(recorder.theCase(), demoContext('2026-06-01')).find(({ id }) => id === 'case-decision')
      ?.derivation.due;
  const before = due();
  for (const party of recorder.theCase().parties)
    serve(
      recorder,
      { body: 'market' },
      { party, document: documentOf(party) ?? '', on: '2026-04-11', method: 'public-notice' },
    );
  return { before, after: due() };
}

test('市场监管：公告送达告知书的三十一日不计入办案期限', () => {
  const { before, after } = decisionDue('discussed', ({ notices }) => notices[0]?.document);
  expect(before).toBe('2026-06-03');
  expect(after).toBe('2026-07-06');
});

test('市场监管：公告送达的是决定书的，办案期限照旧', () => {
  const { before, after } = decisionDue('decided', ({ decision }) => decision?.document);
  expect(after).toBe(before);
});

test('核查期间把线索移送出去的，核查期限当日办结', () => {
  const recorder = aRecordedCase('verifying');
  const verification = () =>
    clocksOf(recorder.theCase(), demoContext('2026-06-01')).find(({ id }) => id === 'lead-verification');
  expect(verification()?.status).toBe('overdue');
  recorder.record('2026-03-04', 'agency-head', { type: 'LeadTransferred', to: '样例局', reason: '管辖' });
  expect(verification()).toMatchObject({ status: 'met', metOn: '2026-03-04' });
});

test('核查、办案各自的期间只扣各自的期限', () => {
  const theCase = aRecordedCase('investigated', { body: 'market' }).theCase();
  const dueWith = (stage: 'verification' | 'case' | undefined) => {
    const interval = {
      id: 'I1',
      reason: 'testing',
      from: day('2026-03-03'),
      to: day('2026-03-12'),
      paper: '检验委托书',
    } as const;
    const intervals = stage ? [{ ...interval, stage }] : [];
    const clocks = clocksOf({ ...theCase, intervals }, demoContext('2026-06-01'));
    return ['lead-verification', 'case-decision'].map(
      (id) => clocks.find((each) => each.id === id)?.derivation.due,
    );
  };
  const [verification, decision] = dueWith(undefined);
  const [verificationPaused, decisionThen] = dueWith('verification');
  expect(decisionThen).toBe(decision);
  expect(verificationPaused! > verification!).toBe(true);
  const [verificationThen, decisionPaused] = dueWith('case');
  expect(verificationThen).toBe(verification);
  expect(decisionPaused! > decision!).toBe(true);
});
