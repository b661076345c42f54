import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseDay, day, daysBetween, isDay, plusDays, plusMonths } from './day.ts';
import { chineseInstant, dayOf, instant, instantFromMs, isInstant } from './instant.ts';
import { capitals, fen, groupedYuan, yuan, yuanText } from './money.ts';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((offset) => plusDays(day('1990-01-01'), offset));

describe('日', () => {
  test.each(['2026-02-31', '2025-02-29', '2026-13-01', '2026-1-1', '20260101', '', '2026-00-10'])(
    '%s 不是真实存在的日子',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => day(text)).toThrow('not a day');
    },
  );

  test('闰年的二月有二十九日', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(plusDays(day('2024-02-28'), 1)).toBe('2024-02-29');
  });

  test('满月以对应日为准，没有对应日的以月末为准', () => {
    expect(plusMonths(day('2025-03-10'), 6)).toBe('2025-09-10');
    expect(plusMonths(day('2025-08-31'), 6)).toBe('2026-02-28');
    expect(plusMonths(day('2024-02-29'), -12)).toBe('2023-02-28');
  });

  test('加减互逆，相差的日数就是加的日数', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (d, count) => {
        expect(daysBetween(d, plusDays(d, count))).toBe(count);
        expect(plusDays(plusDays(d, count), -count)).toBe(d);
      }),
    );
  });

  test('公文写法不补零', () => {
    expect(chineseDay(day('2026-10-08'))).toBe('2026年10月8日');
  });
});

describe('时刻', () => {
  test('只认北京时间', () => {
    expect(isInstant('2026-10-08T09:30:00+08:00')).toBe(true);
    expect(isInstant('2026-10-08T01:30:00Z')).toBe(false);
    expect(isInstant('2026-10-08T25:30:00+08:00')).toBe(false);
  });

  test('零点以前仍是前一日', () => {
    const at = instantFromMs(Date.parse('2026-10-07T15:59:59Z'));
    expect(at).toBe('2026-10-07T23:59:59+08:00');
    expect(dayOf(at)).toBe('2026-10-07');
  });

  test('公文写法到分', () => {
    expect(chineseInstant(instant('2026-10-08T09:05:00+08:00'))).toBe('2026年10月8日9时05分');
  });
});

/** 大写读回数字，独立于写法的实现，用来核对往返。 */
function readCapitals(text: string): number {
  const digits = '零壹贰叁肆伍陆柒捌玖';
  const [whole = '', rest = ''] = text.split('元');
  const section = (part: string): number => {
    let total = 0;
    let digit = 0;
    for (const char of part) {
      const unit = { 拾: 10, 佰: 100, 仟: 1000 }[char];
      if (unit) {
        total += digit * unit;
        digit = 0;
      } else digit = digits.indexOf(char);
    }
    return total + digit;
  };
  const byLarge = (part: string): number => {
    const at = (mark: string) => part.lastIndexOf(mark);
    if (at('亿') >= 0) return byLarge(part.slice(0, at('亿'))) * 1e8 + byLarge(part.slice(at('亿') + 1));
    if (at('万') >= 0) return section(part.slice(0, at('万'))) * 1e4 + section(part.slice(at('万') + 1));
    return section(part);
  };
  const jiao = /(.)角/.exec(rest)?.[1] ?? '零';
  const cents = /(.)分/.exec(rest)?.[1] ?? '零';
  return byLarge(whole) * 100 + digits.indexOf(jiao) * 10 + digits.indexOf(cents);
}

describe('金额', () => {
  test.each([
    [0, '零元整'],
    [5, '伍分'],
    [50, '伍角整'],
    [55, '伍角伍分'],
    [28_900, '贰佰捌拾玖元整'],
    [100_000, '壹仟元整'],
    [116_000, '壹仟壹佰陆拾元整'],
    [100_100, '壹仟零壹元整'],
    [10_000_005, '壹拾万元零伍分'],
    [5_200_000, '伍万贰仟元整'],
    [1_000_050_00, '壹佰万零伍拾元整'],
    [10_000_000_000, '壹亿元整'],
    [1_000_000_010_00, '壹拾亿零壹拾元整'],
    [123_45, '壹佰贰拾叁元肆角伍分'],
  ])('%i 分写作%s', (amount, words) => {
    expect(capitals(fen(amount))).toBe(words);
  });

  test('大写读回来还是原来的数', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9_999_999_999_999 }), (amount) => {
        expect(readCapitals(capitals(fen(amount)))).toBe(amount);
      }),
      { numRuns: 2000 },
    );
  });

  test('负数和小数不是金额', () => {
    expect(() => fen(-1)).toThrow('not an amount');
    expect(() => fen(1.5)).toThrow('not an amount');
    expect(yuan(1160.5)).toBe(116_050);
  });

  test('数字写法', () => {
    expect(yuanText(fen(100_000))).toBe('1000');
    expect(yuanText(fen(116_050))).toBe('1160.50');
    expect(groupedYuan(fen(5_200_000))).toBe('52,000.00');
  });
});
