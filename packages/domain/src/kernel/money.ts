/** 金额，单位分，非负整数。 */
export type Fen = number & { readonly __brand: 'Fen' };

/** 是不是合法金额：非负整数分，且不超过九千万亿分。 */
export function isFen(value: number): value is Fen {
  return Number.isSafeInteger(value) && value >= 0;
}

/** 整数分化作金额；负数、小数直接抛出。 */
export function fen(value: number): Fen {
  if (!isFen(value)) throw new Error(`not an amount in fen: ${value}`);
  return value;
}

/** 元化作分；最多两位小数。 */
export function yuan(value: number): Fen {
  return fen(Math.round(value * 100));
}

/** 阿拉伯数字写法，元：1000、1160.50。整数元不带小数。 */
export function yuanText(amount: Fen): string {
  const whole = Math.trunc(amount / 100);
  const rest = amount % 100;
  return rest === 0 ? String(whole) : `${whole}.${String(rest).padStart(2, '0')}`;
}

/** 界面写法，带千分位和两位小数：52,000.00。 */
export function groupedYuan(amount: Fen): string {
  const whole = String(Math.trunc(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${whole}.${String(amount % 100).padStart(2, '0')}`;
}

const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const SMALL = ['', '拾', '佰', '仟'] as const;
const LARGE = ['', '万', '亿', '万亿'] as const;

function section(value: number): string {
  let text = '';
  let zero = false;
  [...String(value).padStart(4, '0')].forEach((char, index) => {
    const digit = Number(char);
    if (digit === 0) {
      zero = text !== '';
      return;
    }
    if (zero) text += '零';
    zero = false;
    text += `${DIGITS[digit]}${SMALL[3 - index]}`;
  });
  return text;
}

/** 大写金额，票据写法：壹仟元整、壹拾万元零伍分、贰佰捌拾玖元整。 */
export function capitals(amount: Fen): string {
  const wholeYuan = Math.trunc(amount / 100);
  const jiao = Math.trunc((amount % 100) / 10);
  const cents = amount % 10;
  const sections: number[] = [];
  for (let rest = wholeYuan; rest > 0; rest = Math.trunc(rest / 10_000)) sections.push(rest % 10_000);

  let text = '';
  let gap = false;
  for (let index = sections.length - 1; index >= 0; index -= 1) {
    const value = sections[index] ?? 0;
    if (value === 0) {
      gap = text !== '';
      continue;
    }
    if (text && (gap || value < 1000)) text += '零';
    gap = false;
    text += `${section(value)}${LARGE[index] ?? ''}`;
  }

  if (wholeYuan === 0 && amount > 0) {
    const small = `${jiao ? `${DIGITS[jiao]}角` : ''}${cents ? `${DIGITS[cents]}分` : ''}`;
    return cents ? small : `${small}整`;
  }
  const head = `${text || '零'}元`;
  if (jiao === 0 && cents === 0) return `${head}整`;
  const jiaoText = jiao ? `${DIGITS[jiao]}角` : '零';
  return cents ? `${head}${jiaoText}${DIGITS[cents]}分` : `${head}${jiaoText}整`;
}
