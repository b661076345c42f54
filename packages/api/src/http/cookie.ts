const NAME = 'lpt_session';
const SHAPE = /^[\w-]{20,100}$/;

/** The session's token as the browser sent it; anything that cannot be one is not there. */
export function readSessionCookie(header: string | undefined): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at < 0 || part.slice(0, at).trim() !== NAME) continue;
    const value = part.slice(at + 1).trim();
    if (SHAPE.test(value)) return value;
  }
  return undefined;
}

/** The header that gives the browser the token, or with null takes it away. Scripts cannot read it. */
export function sessionCookie(token: string | null, secure: boolean): string {
  const parts = [`${NAME}=${token ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
  if (token === null) parts.push('Max-Age=0');
  if (secure) parts.push('Secure');
  return parts.join('; ');
}

/** Whether the public address asks for `Secure`: everything but plain HTTP on this machine. */
export function wantsSecure(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl);
  return !(protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname));
}
