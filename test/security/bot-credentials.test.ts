import { type BotCredentials } from '../../src/teams/credentials';
import { ChatClient } from '../support/chat-client';
import type * as Edge from '../support/edge';
import {
  APP,
  CERTIFICATE,
  type Microsoft,
  SECRET,
  SERVICE_URL,
  startMicrosoft,
  TENANT,
} from '../support/microsoft';
import { newCertificate } from '../support/microsoft/client-proof';
import { ManagedIdentity } from '../support/microsoft/managed-identity';

const PASSWORD = { kind: 'password', password: SECRET } as const;
const { thumbprint, privateKey } = CERTIFICATE;
const SIGNED = { kind: 'certificate', thumbprint, privateKey } as const;
const SINGLE = { kind: 'SingleTenant', appId: APP, tenantId: TENANT } as const;
const MULTI = { kind: 'MultiTenant', appId: APP, tenantId: TENANT } as const;
/** Where a bot for many tenants asks for its own tokens. */
const BOT_FRAMEWORK = 'botframework.com';

let microsoft: Microsoft;

beforeEach(async () => {
  // The SDK keeps the bot's token for the whole process.
  jest.resetModules();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  microsoft = await startMicrosoft();
});
afterEach(async () => {
  await microsoft.stop();
  jest.restoreAllMocks();
});

/** A genuine activity of the channel; how often the bot answered in its own name. */
async function answers(credentials: BotCredentials): Promise<number> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the modules that were reset
  const { startEdge } = require('../support/edge') as typeof Edge;
  const bot = await startEdge({ credentials, allowedTenants: [TENANT] });
  const token = microsoft.issuer.token();
  const client = new ChatClient({ bot: bot.url, channel: SERVICE_URL, tenantId: TENANT, token });
  expect((await client.say('hello')).status).toBe(200);
  expect(bot.turns).toHaveLength(1);
  const unsigned = new ChatClient({ bot: bot.url, channel: SERVICE_URL, tenantId: TENANT });
  expect((await unsigned.say('hello')).status).toBe(401);
  await bot.stop();
  return microsoft.channel.messages().length;
}

describe('Own credentials', () => {
  test.each([
    ['SingleTenant with a secret', { ...SINGLE, secret: PASSWORD }, { proof: 'secret', tenant: TENANT }],
    ['MultiTenant with a secret', { ...MULTI, secret: PASSWORD }, { proof: 'secret', tenant: BOT_FRAMEWORK }],
    [
      'SingleTenant with a certificate',
      { ...SINGLE, secret: SIGNED },
      { proof: 'certificate', tenant: TENANT },
    ],
    [
      'MultiTenant with a certificate',
      { ...MULTI, secret: SIGNED },
      { proof: 'certificate', tenant: BOT_FRAMEWORK },
    ],
  ] as const)(
    '%s: starts, checks the channel, answers with a token of its own',
    async (_name, one, proof) => {
      expect(await answers(one)).toBe(1);
      // How often depends on the machine: what is sent at the same time may ask at the same time.
      expect(microsoft.entra.proofs.length).toBeGreaterThan(0);
      for (const shown of microsoft.entra.proofs) expect(shown).toEqual(proof);
    },
  );

  test('UserAssignedMsi: starts, checks the channel, answers with a token of the machine’s identity', async () => {
    const identity = await ManagedIdentity.start(microsoft.entra);
    const before = { ...process.env };
    Object.assign(process.env, identity.environment);
    try {
      expect(await answers({ kind: 'UserAssignedMsi', appId: APP, tenantId: TENANT })).toBe(1);
    } finally {
      process.env = before;
      await identity.stop();
    }
    expect(identity.asked).toEqual([`https://api.botframework.com ${APP}`]);
    expect(microsoft.entra.proofs).toEqual([]);
  });

  test.each([
    ['a wrong secret', { ...SINGLE, secret: { ...PASSWORD, password: 'guessed' } }],
    [
      'the key of another certificate',
      { ...SINGLE, secret: { ...SIGNED, privateKey: newCertificate().privateKey } },
    ],
    [
      'the thumbprint of another certificate',
      { ...SINGLE, secret: { ...SIGNED, thumbprint: newCertificate().thumbprint } },
    ],
  ] as const)('%s: Entra refuses, and nothing is said', async (_name, one) => {
    expect(await answers(one)).toBe(0);
    expect(microsoft.entra.proofs.length).toBeGreaterThan(0);
  });
});
