import { sha256 } from './sha256.ts';

/** 名录里的一项：唯一的代号和签数。签数为正整数，风险高、信用差的多放几签。 */
export type DrawEntry = Readonly<{ key: string; tickets: number }>;

/** 一份名录：版本和全部各项。次序不影响结果。 */
export type DrawList = Readonly<{ version: string; entries: readonly DrawEntry[] }>;

/**
 * 抽签的次序。第几签的摘要是 `SHA-256(种子|名录版本|代号|第几签)`，每项取最小的一签，依次排列；
 * 同样的种子和名录，谁来算、何时算、名录怎样排，结果都一样。
 */
export function drawOrder(seed: string, { version, entries }: DrawList): readonly string[] {
  return entries
    .map(({ key, tickets }) => ({ key, best: bestTicket(seed, version, key, tickets) }))
    .toSorted((a, b) => compare(a.best, b.best) || compare(a.key, b.key))
    .map(({ key }) => key);
}

function bestTicket(seed: string, version: string, key: string, tickets: number): string {
  const numbers = Array.from({ length: tickets }, (_, index) =>
    sha256(`${seed}|${version}|${key}|${index + 1}`),
  );
  return numbers.toSorted(compare)[0] ?? '';
}

// 按码位比较，不看地区设置：各处结果必须一样。
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** 一次双随机抽取的全部前提。保存了它，任何人都可以复算。 */
export type DrawQuestion = Readonly<{
  seed: string;
  firms: DrawList;
  inspectors: DrawList;
  /** 抽几名检查人员，两名以上。 */
  inspectorsTaken: number;
}>;

export type DrawResult = Readonly<{ firm: string; inspectors: readonly string[] }>;

/** 抽出检查对象和检查人员；名录为空或者人员不足的，没有结果。 */
export function drawResult({
  seed,
  firms,
  inspectors,
  inspectorsTaken,
}: DrawQuestion): DrawResult | undefined {
  const [firm] = drawOrder(`${seed}|对象`, firms);
  const taken = drawOrder(`${seed}|人员`, inspectors).slice(0, inspectorsTaken);
  return firm === undefined || taken.length < inspectorsTaken ? undefined : { firm, inspectors: taken };
}
