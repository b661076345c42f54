const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 条、款、项序号的中文写法：10 → 十，12 → 十二，101 → 一百零一，1054 → 一千零五十四。只用于 1 到 9999。 */
export function articleNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999)
    throw new Error(`not an article number: ${value}`);
  const units = ['', '十', '百', '千'];
  const digits = [...String(value)].map(Number);
  let text = '';
  let pendingZero = false;
  digits.forEach((digit, index) => {
    const unit = units[digits.length - 1 - index] ?? '';
    if (digit === 0) {
      pendingZero = true;
      return;
    }
    if (pendingZero && text) text += '零';
    pendingZero = false;
    text += `${DIGITS[digit]}${unit}`;
  });
  return text.startsWith('一十') ? text.slice(1) : text;
}
