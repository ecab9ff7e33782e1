import { type IncomingMessage } from 'node:http';

/** With this prefix browsers take it over https alone, for this host alone. */
const nameOf = (secure: boolean): string => `${secure ? '__Host-' : ''}mail-recovery-helpdesk`;

/** 32 random bytes in hexadecimal; anything else was never given out and is not looked up. */
const SECRET = /^[0-9a-f]{64}$/;

/** The session's secret as the browser sends it; null where there is none that could be one. */
export function sessionIn(request: IncomingMessage, secure: boolean): string | null {
  const name = `${nameOf(secure)}=`;
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(name));
  return isSecret(found?.slice(name.length)) ? (found?.slice(name.length) ?? null) : null;
}

export function isSecret(text: string | undefined): boolean {
  return text !== undefined && SECRET.test(text);
}

/** The `Set-Cookie` of a new session; of an ended one with no seconds. */
export function sessionCookie(secret: string, seconds: number, secure: boolean): string {
  return [
    `${nameOf(secure)}=${secret}`,
    'Path=/',
    `Max-Age=${seconds}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ');
}
