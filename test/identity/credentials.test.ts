import { createHash, createPublicKey, createVerify, constants } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApplicationProof, entraApplicationTokens } from '../../src/identity/application-tokens';
import { deviceCodeTokens } from '../../src/identity/device-code-tokens';
import { selfSignedRsa } from '../support/microsoft/certificate';
import { type Host, type HostAnswer, type HostRequest, Internet } from '../support/microsoft/internet';

const APP = '55555555-5555-5555-5555-555555555555';
const OTHER = '66666666-6666-6666-6666-666666666666';
const TENANT = '22222222-2222-2222-2222-222222222222';
const GRAPH = 'https://graph.microsoft.com';
const CERTIFICATE = selfSignedRsa('the application');

let folder: string;
let internet: Internet;
/** What Entra is asked for at its token endpoint, and how it answers. */
let asked: { readonly host: string; readonly path: string; readonly form: URLSearchParams }[];
let answer: (form: URLSearchParams) => HostAnswer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'identity-'));
  internet = await Internet.start({
    'login.microsoftonline.com': entra,
    'login.microsoftonline.us': entra,
  });
});
beforeEach(() => {
  asked = [];
  answer = () => granted('a token');
});
afterAll(async () => {
  await internet.stop();
  await rm(folder, { recursive: true });
});

const entra: Host = ({ method, url, body }: HostRequest): HostAnswer => {
  if (method !== 'POST') return { status: 404 };
  const form = new URLSearchParams(body);
  asked.push({ host: url.hostname, path: url.pathname, form });
  return answer(form);
};

function granted(token: string): HostAnswer {
  return { status: 200, body: { token_type: 'Bearer', expires_in: 3_599, access_token: token } };
}

function refused(description: string): HostAnswer {
  return { status: 401, body: { error: 'invalid_client', error_description: description } };
}

const tokenBy = (proof: ApplicationProof, graph = GRAPH): Promise<string> =>
  entraApplicationTokens(proof, graph).tokenFor({ fresh: false });

describe('the application shows its certificate', () => {
  const proofIn = async (text: string): Promise<ApplicationProof> => {
    const certificatePath = join(folder, 'certificate.pem');
    await writeFile(certificatePath, text);
    return { kind: 'certificate', clientId: APP, tenantId: TENANT, certificatePath };
  };

  test('signs what it says with the key, names the certificate by its thumbprint, and sends no secret', async () => {
    expect(await tokenBy(await proofIn(CERTIFICATE.key + CERTIFICATE.cert))).toBe('a token');
    const [{ form, path }] = asked as [(typeof asked)[0]];
    expect(path).toBe(`/${TENANT}/oauth2/v2.0/token`);
    expect(form.get('scope')).toContain(`${GRAPH}/.default`);
    expect(form.has('client_secret')).toBe(false);
    const [header, claims] = verified(form.get('client_assertion') ?? '');
    expect(claims).toMatchObject({
      iss: APP,
      sub: APP,
      aud: expect.stringContaining(`/${TENANT}/`) as string,
    });
    expect(header['x5t#S256']).toBe(thumbprint());
  });

  test('is asked for in the cloud of its Graph', async () => {
    await tokenBy(await proofIn(CERTIFICATE.key + CERTIFICATE.cert), 'https://graph.microsoft.us');
    expect(asked.map(({ host }) => host)).toEqual(['login.microsoftonline.us']);
  });

  test('refused by Entra it is an answer, not an outage', async () => {
    answer = () => refused('AADSTS700027: Client assertion contains an invalid signature.');
    const wrong = tokenBy(await proofIn(CERTIFICATE.key + CERTIFICATE.cert));
    await expect(wrong).rejects.toMatchObject({ code: 'access-denied' });
  });
});

describe('the application shows the token of its workload', () => {
  const tokenFile = (): string => join(folder, 'federated');
  const proof = (): ApplicationProof => ({
    kind: 'workload-identity',
    clientId: APP,
    tenantId: TENANT,
    tokenFile: tokenFile(),
  });

  test('as it stands in the file, anew where a new one is wanted', async () => {
    await writeFile(tokenFile(), 'federated-1');
    const tokens = entraApplicationTokens(proof(), GRAPH);
    expect(await tokens.tokenFor({ fresh: false })).toBe('a token');
    await writeFile(tokenFile(), 'federated-2');
    await tokens.tokenFor({ fresh: false });
    await tokens.tokenFor({ fresh: true });
    const shown = asked.map(({ form }) => form.get('client_assertion'));
    expect(shown).toEqual(['federated-1', 'federated-2']);
    expect(asked[0]!.form.get('client_assertion_type')).toMatch(/jwt-bearer$/);
  });

  test('one that Entra does not trust is refused', async () => {
    await writeFile(tokenFile(), 'federated-1');
    answer = () => refused('AADSTS700213: No matching federated identity record found.');
    await expect(tokenBy(proof())).rejects.toMatchObject({ code: 'access-denied' });
  });
});

describe('the application is the machine’s managed identity', () => {
  const HEADER = 'header-of-this-machine';
  let server: Server;
  let requests: URL[];

  // Once for all: the library remembers where the machine's identity answers.
  beforeAll(async () => {
    server = createServer((req, res) => {
      const url = new URL(req.url ?? '/', 'http://127.0.0.1');
      requests.push(url);
      const known =
        req.headers['x-identity-header'] === HEADER && url.searchParams.get('client_id') !== OTHER;
      const ends = Math.floor(Date.now() / 1_000) + 3_600;
      const token = { access_token: `token ${requests.length}`, expires_on: ends, token_type: 'Bearer' };
      res.writeHead(known ? 200 : 400, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify(known ? token : { error: 'invalid_request' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    process.env['IDENTITY_ENDPOINT'] = `http://127.0.0.1:${port}/msi/token`;
    process.env['IDENTITY_HEADER'] = HEADER;
  });
  beforeEach(() => {
    requests = [];
  });
  afterAll(async () => {
    delete process.env['IDENTITY_ENDPOINT'];
    delete process.env['IDENTITY_HEADER'];
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test.each([
    ['a user-assigned one, by its client id', { clientId: APP }, APP],
    ['its own', {}, null],
  ])('%s', async (_which, more, clientId) => {
    expect(await tokenBy({ kind: 'managed-identity', ...more })).toBe('token 1');
    expect(requests.map(({ searchParams }) => searchParams.get('client_id'))).toEqual([clientId]);
    expect(requests[0]!.searchParams.get('resource')).toContain(GRAPH);
    expect(asked).toEqual([]);
  });

  test('one that the machine does not have is refused', async () => {
    const missing = tokenBy({ kind: 'managed-identity', clientId: OTHER });
    await expect(missing).rejects.toMatchObject({ code: 'access-denied' });
    expect(requests.length).toBeGreaterThan(0);
  });
});

describe('a person signs in by a code', () => {
  const MESSAGE = 'To sign in, open https://microsoft.com/devicelogin and enter the code ABCD-EFGH.';
  const code: HostAnswer = {
    status: 200,
    body: {
      device_code: 'device-1',
      user_code: 'ABCD-EFGH',
      verification_uri: 'https://microsoft.com/devicelogin',
      expires_in: 900,
      interval: 1,
      message: MESSAGE,
    },
  };
  const isPoll = (form: URLSearchParams): boolean => form.get('device_code') === 'device-1';
  const signIn = (told: string[], graphEndpoint = GRAPH): Promise<string> =>
    deviceCodeTokens({
      tenantId: TENANT,
      clientId: APP,
      graphEndpoint,
      tell: (sentence) => void told.push(sentence),
    }).tokenFor('whoever', { fresh: false });

  test('is told where and which, and waited for until they have', async () => {
    let polls = 0;
    answer = (form) => {
      if (!isPoll(form)) return code;
      polls++;
      return polls === 1
        ? { status: 400, body: { error: 'authorization_pending', error_description: 'AADSTS70016' } }
        : granted('of the person');
    };
    const told: string[] = [];
    expect(await signIn(told)).toBe('of the person');
    expect(told).toEqual([MESSAGE]);
    expect(polls).toBe(2);
    const [first] = asked as [(typeof asked)[0]];
    expect(first.path).toBe(`/${TENANT}/oauth2/v2.0/devicecode`);
    expect(first.form.get('scope')).toContain(`${GRAPH}/Mail.ReadWrite`);
    expect(asked.filter(({ form }) => form.has('client_secret'))).toEqual([]);
  });

  test('is asked in the cloud of their Graph', async () => {
    answer = (form) => (isPoll(form) ? granted('of the person') : code);
    await signIn([], 'https://graph.microsoft.us');
    expect(new Set(asked.map(({ host }) => host))).toEqual(new Set(['login.microsoftonline.us']));
  });

  test.each([
    ['who says no', { error: 'authorization_declined', error_description: 'AADSTS70018: declined.' }],
    ['who takes too long', { error: 'expired_token', error_description: 'AADSTS70020: expired.' }],
  ])(
    '%s is not signed in',
    async (_who, body) => {
      answer = (form) => (isPoll(form) ? { status: 400, body } : code);
      await expect(signIn([])).rejects.toMatchObject({ code: 'sign-in-needed' });
    },
    30_000,
  );

  test('a registration that allows no public client is refused, and Entra’s word for it is kept', async () => {
    answer = (form) =>
      isPoll(form) ? refused('AADSTS7000218: The request body must contain client_assertion.') : code;
    const rejected: unknown = await signIn([]).catch((error: unknown) => error);
    expect(rejected).toMatchObject({ code: 'sign-in-needed' });
    expect(String((rejected as Error).cause)).toContain('invalid_client');
  });
});

function thumbprint(): string {
  const der = Buffer.from(CERTIFICATE.cert.replace(/-----[^-]+-----|\s/g, ''), 'base64');
  return createHash('sha256').update(der).digest('base64url');
}

/** Header and claims of what the certificate's key has signed; throws where it has not. */
function verified(assertion: string): readonly [Record<string, unknown>, Record<string, unknown>] {
  const [head = '', body = '', signature = ''] = assertion.split('.');
  const read = (part: string) =>
    JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>;
  const header = read(head);
  const pss = header['alg'] === 'PS256';
  const key = {
    key: createPublicKey(CERTIFICATE.cert),
    ...(pss && { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }),
  };
  const genuine = createVerify('RSA-SHA256').update(`${head}.${body}`).verify(key, signature, 'base64url');
  if (!genuine) throw new Error('the assertion was signed by another key');
  return [header, read(body)];
}
