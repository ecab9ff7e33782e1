import { createSign, randomUUID } from 'node:crypto';

export interface SigningCertificate {
  /** SHA-1, in hex. */
  readonly thumbprint: string;
  /** PEM. */
  readonly privateKey: string;
}

const LIFE_S = 10 * 60;

/**
 * What an application shows Entra in place of a secret: a JWT that its certificate's key has signed (Microsoft identity
 * platform, application authentication certificate credentials).
 */
export function clientAssertion(
  { thumbprint, privateKey }: SigningCertificate,
  clientId: string,
  tenantId: string,
  now: Date,
): string {
  const from = Math.floor(now.getTime() / 1_000);
  const header = { alg: 'RS256', typ: 'JWT', x5t: Buffer.from(thumbprint, 'hex').toString('base64url') };
  const claims = {
    aud: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
    iss: clientId,
    sub: clientId,
    jti: randomUUID(),
    nbf: from,
    exp: from + LIFE_S,
  };
  const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  const signature = createSign('RSA-SHA256').update(signed.join('.')).sign(privateKey, 'base64url');
  return [...signed, signature].join('.');
}
