import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { isTotpSecret, matchTotp, newTotpSecret, totpCode, totpStep, totpUri } from './totp.ts';

// RFC 6238 appendix B: the secret is the ASCII text 12345678901234567890, its codes shortened to six digits.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('RFC 6238 at second %i is %s', (seconds, code) => {
  expect(totpCode(secret, totpStep(seconds * 1000))).toBe(code);
});

test('a clock one step slow or fast is accepted, two steps is not', () => {
  const nowMs = 1_790_000_010_000;
  const here = totpStep(nowMs);
  const accepted = [-2, -1, 0, 1, 2].map((drift) => matchTotp(secret, totpCode(secret, here + drift), nowMs));
  expect(accepted).toEqual([undefined, here - 1, here, here + 1, undefined]);
});

test('spaces in the code do not matter; other lengths do', () => {
  const code = totpCode(secret, 2);
  expect(matchTotp(secret, `${code.slice(0, 3)} ${code.slice(3)}`, 60_000)).toBe(2);
  expect(matchTotp(secret, code.slice(1), 60_000)).toBeUndefined();
  expect(matchTotp(secret, '', 60_000)).toBeUndefined();
});

test('a new secret is 160 bits of base32 and its address names issuer and login', () => {
  const fresh = newTotpSecret(randomBytes);
  expect(isTotpSecret(fresh)).toBe(true);
  expect(isTotpSecret('not-base32')).toBe(false);
  expect(totpUri(fresh, 'demo', '两平台')).toBe(
    `otpauth://totp/%E4%B8%A4%E5%B9%B3%E5%8F%B0:demo?secret=${fresh}&issuer=%E4%B8%A4%E5%B9%B3%E5%8F%B0&algorithm=SHA1&digits=6&period=30`,
  );
});
