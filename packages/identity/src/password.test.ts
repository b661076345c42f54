import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { CURRENT_COST, hashPassword, isCurrentHash, passwordProblems, verifyPassword } from './password.ts';

test('a hash carries its cost, verifies its password and no other', async () => {
  const hash = await hashPassword('Yanshi-2026!', randomBytes);

  expect(hash).toMatch(/^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  expect(isCurrentHash(hash, CURRENT_COST)).toBe(true);
  expect(await verifyPassword('Yanshi-2026!', hash)).toBe(true);
  expect(await verifyPassword('Yanshi-2026', hash)).toBe(false);
});

test('the same password hashes differently each time', async () => {
  const [first, second] = await Promise.all([hashPassword('x', randomBytes), hashPassword('x', randomBytes)]);
  expect(first).not.toBe(second);
});

test('full-width typing is the same password', async () => {
  const hash = await hashPassword('ＡＢｃ１２３', randomBytes);
  expect(await verifyPassword('ABc123', hash)).toBe(true);
});

test('known answer of RFC 7914 §12 (N=1024, r=8, p=16), cut to our key length', async () => {
  const salt = Buffer.from('NaCl').toString('base64url');
  const key = Buffer.from('fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162', 'hex');
  const hash = `scrypt$10$8$16$${salt}$${key.toString('base64url')}`;

  expect(await verifyPassword('password', hash)).toBe(true);
  expect(isCurrentHash(hash, CURRENT_COST)).toBe(false);
});

test.each(['', 'plain', 'scrypt$15$8$3$c2FsdA$', 'scrypt$40$8$3$c2FsdA$a2V5', 'scrypt$15$8$3$c2FsdA$a2V5'])(
  'a stored hash that cannot be read throws: %s',
  async (hash) => {
    await expect(verifyPassword('x', hash)).rejects.toThrow('stored password hash');
  },
);

test('口令不合要求之处一次说全', () => {
  expect(passwordProblems('demo1', 'demo')).toEqual([
    'password-too-short',
    'password-too-plain',
    'password-contains-login',
  ]);
  expect(passwordProblems(`Aa1${'x'.repeat(126)}`, 'demo')).toEqual(['password-too-long']);
  expect(passwordProblems('Aa1aaaaaaa', 'demo')).toEqual([]);
  expect(passwordProblems('执法监督平台口令Aa1', 'demo')).toEqual([]);
});
