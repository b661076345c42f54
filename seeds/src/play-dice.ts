/** 由文字和序号得出的一串数，同样的种子总是同一串。演示数据用，不能用于任何须保密的地方。 */
export type Dice = Readonly<{
  /** 零（含）到 `below`（不含）的整数。 */
  next(below: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
}>;

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** mulberry32。 */
export function diceOf(seed: string): Dice {
  let state = hashOf(seed);
  const next = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
  return { next, pick: ([first, ...rest]) => [first, ...rest][next(rest.length + 1)] ?? first };
}

const HEX = '0123456789abcdef';

/** 由文字得出的案件编号，写法是 UUID 第八版（自定义）。 */
export function demoCaseId(name: string): string {
  const dice = diceOf(`case/${name}`);
  const hex = (count: number) => Array.from({ length: count }, () => HEX.charAt(dice.next(16))).join('');
  return `${hex(8)}-${hex(4)}-8${hex(3)}-${'89ab'.charAt(dice.next(4))}${hex(3)}-${hex(12)}`;
}

// 没有易混的 0、1、I、L、O、U。
const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 由文字得出的当事人查询码，十二位。只用于演示：真实的查询码须随机生成。 */
export function demoAccessCode(name: string): string {
  const dice = diceOf(`access/${name}`);
  return Array.from({ length: 12 }, () => CODE_LETTERS.charAt(dice.next(CODE_LETTERS.length))).join('');
}
