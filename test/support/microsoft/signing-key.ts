import { createHmac, createSign, createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto';

type Claims = Readonly<Record<string, unknown>>;

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function decoded(part = ''): Claims {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Claims;
}

/** Seconds since 1970, that many from now. */
export function inSeconds(seconds: number): number {
  return Math.floor(Date.now() / 1_000) + seconds;
}

/** A key that signs JSON Web Tokens, as an issuer has some of. */
export class SigningKey {
  private readonly privateKey: KeyObject;
  private readonly publicKey: KeyObject;

  constructor(readonly kid: string) {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.privateKey = pair.privateKey;
    this.publicKey = pair.publicKey;
  }

  token(claims: Claims, header: Claims = {}): string {
    const head = { alg: 'RS256', typ: 'JWT', kid: this.kid, ...header };
    const signed = `${encoded(head)}.${encoded(claims)}`;
    if (head.alg === 'none') return `${signed}.`;
    if (head.alg === 'HS256')
      return `${signed}.${createHmac('sha256', this.publicPem()).update(signed).digest('base64url')}`;
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(this.privateKey, 'base64url')}`;
  }

  /** The claims of a token of this key that has not ended; null for any other. */
  claims(token: string): Claims | null {
    const [head, body, signature] = token.split('.');
    if (head === undefined || body === undefined || signature === undefined) return null;
    const genuine = createVerify('RSA-SHA256')
      .update(`${head}.${body}`)
      .verify(this.publicKey, signature, 'base64url');
    const claims = genuine ? decoded(body) : null;
    return claims !== null && Number(claims['exp']) > inSeconds(0) ? claims : null;
  }

  /** What forgers have of the key: everything that is told. */
  publicPem(): string {
    return this.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  }

  jwk(): object {
    return { ...this.publicKey.export({ format: 'jwk' }), kid: this.kid, use: 'sig', alg: 'RS256' };
  }
}
