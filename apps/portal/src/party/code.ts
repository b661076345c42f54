const SHAPE = /^[0-9A-Z][0-9A-Z-]{3,63}$/;

/** 查询码的写法：全角化作半角，去掉空格，一律大写。写法不对的没有，不必去查。 */
export function readCode(text: string): string | undefined {
  const code = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  return SHAPE.test(code) ? code : undefined;
}
