import { clocksOf, day, lateFineUntil, stateCouncilCalendar, yuanText } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { demoRegistry } from '../registry/registry.ts';
import { playTabled } from './told-cases.ts';

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };
const played = playTabled('dongguan-enforced');
const last = played.acts.at(-1);

describe('东莞扬撒案：逾期不缴、复议维持、加处、催告、申请法院强制执行', () => {
  test('每一次办理都合法，一直办到归档', () => {
    expect(
      played.acts.flatMap(({ on, title, refusals }) => refusals.map(({ says }) => `${on} ${title}：${says}`)),
    ).toEqual([]);
    expect(played.theCase?.phase).toBe('archived');
  });

  test('加处罚款扣除复议的二十七日，十月五日达到上限', () => {
    const [party] = played.theCase?.parties ?? [];
    const amounts = ['2025-08-19', '2025-09-15', '2025-10-04', '2025-10-05', '2025-11-20'].map((on) =>
      yuanText(lateFineUntil(party!, day(on))!.amountFen),
    );
    expect(amounts).toEqual(['420', '420', '990', '1000', '1000']);
  });

  test('期限与人工算的一致', () => {
    const clocks = new Map(
      clocksOf(played.theCase!, { ...stage, on: last!.on, at: last!.at }).map(
        ({ key, derivation, status }) => [key, `${derivation.due} ${status}`],
      ),
    );
    expect(clocks.get('payment/P1')).toBe('2025-08-05 met');
    expect(clocks.get('reconsideration-answer-simplified/P1/Q1')).toBe('2025-08-29 met');
    // 九月十五日收到，十五日至九月三十日，次日起算申请法院的三个月。
    expect(clocks.get('litigation-after-reconsideration/P1/Q1')).toBe('2025-09-30 expired');
    expect(clocks.get('court-application/P1')).toBe('2025-12-30 met');
    // 十月十一日（周六）调休上班，十个工作日至十月二十二日。
    expect(clocks.get('demand-wait/P1/U1')).toBe('2025-10-22 expired');
    expect(clocks.get('court-acceptance/P1')).toBe('2025-10-31 met');
    expect(clocks.get('court-ruling/P1')).toBe('2025-11-07 met');
    expect([...clocks.values()].filter((each) => each.endsWith('overdue'))).toEqual([]);
  });

  test('文书依次签发', () => {
    const codes = played.acts.flatMap(({ documents }) => documents.map(({ code }) => code));
    expect(codes.filter((code) => /^(ZX-|JA-)/.test(code)).join(' ')).toBe(
      'ZX-14 ZX-05 ZX-06 ZX-01 ZX-01 JA-01 JA-02 JA-03 JA-04',
    );
  });
});
