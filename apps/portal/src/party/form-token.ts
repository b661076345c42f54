import { createHmac, timingSafeEqual } from 'node:crypto';

/** 两种表单，令牌不能互换。 */
export type FormPurpose = 'statement' | 'hearing';

/**
 * 表单的令牌：由本站密钥、查询码、用途和请求编号算出。
 * 别的网站造不出来，换一个案件、换一种表单、换一个编号都对不上。
 */
export function formToken(secret: Uint8Array, purpose: FormPurpose, code: string, key: string): string {
  return createHmac('sha256', secret).update([purpose, code, key].join('\n')).digest('base64url');
}

/** 令牌是不是本站为这张表单发出的。 */
export function isFormToken(
  token: string,
  secret: Uint8Array,
  purpose: FormPurpose,
  code: string,
  key: string,
): boolean {
  const given = Buffer.from(token);
  const wanted = Buffer.from(formToken(secret, purpose, code, key));
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
