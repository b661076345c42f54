/**
 * Characters that show nothing but can hide or reorder what is printed: controls, zero-width marks,
 * bidirectional overrides, variation selectors. A paper says exactly what is seen, so they are dropped
 * before typesetting.
 */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

/** 打印得出的文字：统一换行，制表符作空格，去掉不可见字符和残缺的代理项。 */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** 空值印作斜杠：文书上不留事后可以填写的空白。 */
export const BLANK = '/';

/** 打印得出的值；空的印作斜杠。 */
export function printed(text: string): string {
  const visible = visibleText(text);
  return visible.trim() === '' ? BLANK : visible;
}
