import { createHash, createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** How an application proves who it is. */
export type Proof = 'secret' | 'certificate';

/** A certificate as an administrator uploads it: the thumbprint (SHA-1, hex) and its key. */
export interface RegisteredCertificate {
  readonly thumbprint: string;
  readonly publicKey: KeyObject;
  /** PEM; the application's half. */
  readonly privateKey: string;
}

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const WRONG_SECRET = 'AADSTS7000215: Invalid client secret provided.';
const WRONG_ASSERTION = 'AADSTS700027: Client assertion contains an invalid signature.';
const WRONG_AUDIENCE = 'AADSTS700023: Client assertion audience claim does not match.';
const ENDED = 'AADSTS700024: Client assertion is not within its valid time range.';
/** Entra's tolerance between its clock and the application's. */
const SKEW_S = 5 * 60;
const LONGEST_LIFE_S = 24 * 60 * 60;

export function newCertificate(): RegisteredCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    thumbprint: createHash('sha1')
      .update(publicKey.export({ type: 'spki', format: 'der' }))
      .digest('hex')
      .toUpperCase(),
    publicKey,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

interface Registered {
  readonly appId: string;
  readonly secret: string;
  readonly certificate?: RegisteredCertificate;
}

/**
 * What Entra says against a request for a token; null where the application has proved who it is.
 *
 * @param now milliseconds since 1970
 */
export function proofFault(
  form: URLSearchParams,
  registered: Registered,
  tenant: string,
  now: number,
): string | null {
  if (form.get('client_id') !== registered.appId) return 'AADSTS700016: Application not found.';
  const assertion = form.get('client_assertion');
  if (assertion === null) return form.get('client_secret') === registered.secret ? null : WRONG_SECRET;
  if (form.get('client_assertion_type') !== ASSERTION_TYPE) return WRONG_ASSERTION;
  return assertionFault(assertion, registered, tenant) ?? timeFault(assertion, now / 1_000);
}

function assertionFault(
  assertion: string,
  { appId, certificate }: Registered,
  tenant: string,
): string | null {
  const [head = '', body = '', signature = ''] = assertion.split('.');
  const header = decoded(head);
  const claims = decoded(body);
  if (certificate === undefined || header['alg'] !== 'RS256') return WRONG_ASSERTION;
  if (header['x5t'] !== Buffer.from(certificate.thumbprint, 'hex').toString('base64url')) {
    return WRONG_ASSERTION;
  }
  const genuine = createVerify('RSA-SHA256')
    .update(`${head}.${body}`)
    .verify(certificate.publicKey, signature, 'base64url');
  if (!genuine || claims['iss'] !== appId || claims['sub'] !== appId || !claims['jti'])
    return WRONG_ASSERTION;
  if (claims['aud'] !== `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`) {
    return WRONG_AUDIENCE;
  }
  return null;
}

function timeFault(assertion: string, now: number): string | null {
  const { nbf, exp } = decoded(assertion.split('.')[1] ?? '') as {
    readonly nbf?: number;
    readonly exp?: number;
  };
  const inTime = nbf !== undefined && exp !== undefined && nbf <= now + SKEW_S && exp > now;
  return inTime && exp - nbf <= LONGEST_LIFE_S ? null : ENDED;
}

function decoded(part: string): Readonly<Record<string, unknown>> {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>;
}
