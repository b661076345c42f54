import type { Case } from '../case/case.ts';
import { partySecrets, reporterSecrets, type Secret } from './secrets.ts';

/** 遮盖不尽时的代替，不含任何文字。 */
const BLANK = '＊＊';

/** 不看案件也能认出的号码：身份证、信用代码、银行账号、电话、电子邮箱、车牌。先长后短。 */
const numberPatterns: readonly Readonly<{ pattern: RegExp; as: string }>[] = [
  { pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, as: '（邮箱略）' },
  { pattern: /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g, as: '（号码略）' },
  {
    pattern: /(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])/g,
    as: '（号码略）',
  },
  { pattern: /(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/g, as: '（账号略）' },
  { pattern: /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g, as: '（电话略）' },
  { pattern: /(?<!\d)0\d{2,3}[ -－]?\d{7,8}(?!\d)/g, as: '（电话略）' },
  {
    pattern:
      /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][A-HJ-NP-Z][·\s]?[A-HJ-NP-Z0-9]{4,6}[学警挂港澳]?/g,
    as: '（车牌略）',
  },
];

/** 全角的数字、字母化作半角，免得换一种写法就认不出。 */
function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ＠]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** 字与字之间允许空白，数字之间还允许连字符：138 0000 0000、138-0000-0000。 */
function loosely(text: string): RegExp | undefined {
  const chars = [...halfWidth(text).replace(/[\s-]/g, '')];
  if (chars.length < 2) return undefined;
  const pattern = chars.map((char) => char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('[\\s-]*');
  return new RegExp(pattern, 'giu');
}

/**
 * 遮盖文字里的秘密。长的先换，短的后换；换完仍有残留的（秘密恰好是代替的说法的一部分），一律涂掉。
 * 一个字的不遮：遮了会把普通文字涂花。秘密很多、文字很多时，先做好再逐段用。
 */
export function concealer(secrets: readonly Secret[]): (text: string) => string {
  const patterns = secrets
    .toSorted((a, b) => b.text.length - a.text.length)
    .flatMap(({ text, as }) => {
      const pattern = loosely(text);
      return pattern ? [{ pattern, as }] : [];
    });
  return (text) => {
    let concealed = patterns.reduce((left, { pattern, as }) => left.replace(pattern, as), halfWidth(text));
    for (let before = ''; before !== concealed; ) {
      before = concealed;
      concealed = patterns.reduce((left, { pattern }) => left.replace(pattern, BLANK), concealed);
    }
    return concealed;
  };
}

/** 遮盖认得出的号码，不管案件里有没有记。 */
export function concealNumbers(text: string): string {
  return numberPatterns.reduce((left, { pattern, as }) => left.replace(pattern, as), halfWidth(text));
}

/** 遮盖当事人和举报人的身份，保留执法人员的姓名；给监督和统计看的文字用它。 */
export function identityConcealer(theCase: Pick<Case, 'parties' | 'lead'>): (text: string) => string {
  return concealer([...partySecrets(theCase), ...reporterSecrets(theCase)]);
}
