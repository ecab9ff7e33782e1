import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** DER, as far as a self-signed certificate needs it (X.690, RFC 5280). */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const length =
    body.length < 128
      ? Buffer.from([body.length])
      : Buffer.from([0x82, body.length >> 8, body.length & 0xff]);
  return Buffer.concat([Buffer.from([tag]), length, body]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const utcTime = (date: Date): Buffer =>
  der(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`));
const ECDSA_WITH_SHA256 = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
const COMMON_NAME = Buffer.from('550403', 'hex');
const SUBJECT_ALT_NAME = Buffer.from('551d11', 'hex');
const DAY_MS = 24 * 60 * 60 * 1000;

const SHA256_WITH_RSA = sequence(der(0x06, Buffer.from('2a864886f70d01010b', 'hex')), der(0x05));

interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate of the test run's own for these hosts, trusted by whoever is handed it; no key lies in the repository. */
export function selfSigned(hosts: readonly string[]): Certificate {
  const names = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))));
  const extensions = der(0xa3, sequence(sequence(der(0x06, SUBJECT_ALT_NAME), der(0x04, names))));
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return signedBy(keys, ECDSA_WITH_SHA256, 'stand-in', [extensions]);
}

/** One that an application shows Entra, which wants RSA. */
export function selfSignedRsa(name: string): Certificate {
  return signedBy(generateKeyPairSync('rsa', { modulusLength: 2048 }), SHA256_WITH_RSA, name, []);
}

function signedBy(
  { privateKey, publicKey }: { readonly privateKey: KeyObject; readonly publicKey: KeyObject },
  algorithm: Buffer,
  commonName: string,
  extensions: readonly Buffer[],
): Certificate {
  const name = sequence(der(0x31, sequence(der(0x06, COMMON_NAME), der(0x0c, Buffer.from(commonName)))));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(utcTime(new Date(Date.now() - DAY_MS)), utcTime(new Date(Date.now() + DAY_MS))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    ...extensions,
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const cert = sequence(body, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert.replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`,
  };
}
