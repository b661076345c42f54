import { scrypt, timingSafeEqual } from 'node:crypto';

/** Source of randomness: that many unpredictable bytes. The composition root passes `randomBytes` of node:crypto. */
export type RandomBytes = (count: number) => Uint8Array;

/** scrypt cost: N = 2^`logN`, block size `r`, parallelism `p`. Memory is 128·N·r bytes: 32 MiB for the current cost. */
export type HashCost = Readonly<{ logN: number; r: number; p: number }>;

/** About 0.2 s of one core today. */
export const CURRENT_COST: HashCost = { logN: 15, r: 8, p: 3 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const SHAPE = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]+)\$([\w-]+)$/;

/** 口令长度下限，字符。 */
export const PASSWORD_MIN = 10;
/** 口令长度上限，字符。 */
export const PASSWORD_MAX = 128;

/** Why a new password is refused. */
export type PasswordProblem =
  | 'password-too-short'
  | 'password-too-long'
  | 'password-too-plain'
  | 'password-contains-login';

/**
 * 新口令不合要求之处，一次说全；没有问题则为空。
 * 十至一百二十八个字符，大写、小写、数字、其他符号四类中至少三类，不得包含登录名。
 */
export function passwordProblems(password: string, login: string): readonly PasswordProblem[] {
  const text = password.normalize('NFKC');
  const length = [...text].length;
  const classes = [/[a-z]/u, /[A-Z]/u, /\d/u, /[^a-zA-Z\d]/u].filter((kind) => kind.test(text)).length;
  const problems: PasswordProblem[] = [];
  if (length < PASSWORD_MIN) problems.push('password-too-short');
  if (length > PASSWORD_MAX) problems.push('password-too-long');
  if (classes < 3) problems.push('password-too-plain');
  if (login !== '' && text.toLowerCase().includes(login.toLowerCase()))
    problems.push('password-contains-login');
  return problems;
}

/** `scrypt$15$8$3$salt$key`: the cost travels with the hash, so that it can be raised later. */
export async function hashPassword(
  password: string,
  random: RandomBytes,
  cost: HashCost = CURRENT_COST,
): Promise<string> {
  const salt = random(SALT_BYTES);
  const key = await derive(password, salt, cost);
  const parts = ['scrypt', cost.logN, cost.r, cost.p, base64url(salt), base64url(key)];
  return parts.join('$');
}

/** Compares in constant time. A stored hash that cannot be read is a broken store and throws. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const { cost, salt, key } = parse(hash);
  return timingSafeEqual(await derive(password, salt, cost), key);
}

/** Whether the hash was made with the wanted cost; if not, it is renewed at the next successful login. */
export function isCurrentHash(hash: string, wanted: HashCost): boolean {
  const { cost } = parse(hash);
  return cost.logN === wanted.logN && cost.r === wanted.r && cost.p === wanted.p;
}

function parse(hash: string): { cost: HashCost; salt: Buffer; key: Buffer } {
  const [, logN, r, p, salt, key] = SHAPE.exec(hash) ?? [];
  if (!salt || !key) throw new Error('stored password hash is malformed');
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) };
  if (cost.logN < 10 || cost.logN > 18) throw new Error('stored password hash has an unreasonable cost');
  const bytes = { salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url') };
  if (bytes.key.length !== KEY_BYTES) throw new Error('stored password hash is malformed');
  return { cost, ...bytes };
}

function derive(password: string, salt: Uint8Array, { logN, r, p }: HashCost): Promise<Buffer> {
  const N = 2 ** logN;
  // Node's default ceiling is exactly what this cost needs and is refused; leave room.
  const options = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
