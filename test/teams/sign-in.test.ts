import { type RunningBot, startBot } from '../../src/compose';
import { type Sandbox, SandboxControl, startSandbox } from '../../src/sandbox';
import { readSettings } from '../../src/settings';
import { conversationStore } from '../../src/store/conversations';
import { type Database } from '../../src/store/database';
import { ConnectionTokens } from '../../src/teams/sign-in/connection-tokens';
import { createLogger } from '../../src/telemetry/logger';
import { COLLEAGUE, EMPLOYEE, fillMailbox, NOW, ticked } from '../support/bot';
import { type SentActivity } from '../support/channel';
import { type Card, cardIn, ChatClient, type ChatClientOptions } from '../support/chat-client';
import { openTestDatabase } from '../support/database';
import {
  APP,
  CERTIFICATE,
  CONNECTION,
  type Microsoft,
  SECRET,
  SERVICE_URL,
  startMicrosoft,
  TENANT,
} from '../support/microsoft';
import { GraphFront } from '../support/microsoft/graph-front';

/** A whole bot with credentials, everything of Microsoft's beside it, every request over HTTP. */
let microsoft: Microsoft;
let sandbox: Sandbox;
let control: SandboxControl;
let graph: GraphFront;
let database: Database;
let bot: RunningBot;
let lines: string[];

const EMPLOYEE_ACCOUNT = { oid: EMPLOYEE, tid: TENANT };
const COLLEAGUE_ACCOUNT = { oid: COLLEAGUE, tid: TENANT };
const OAUTH = 'application/vnd.microsoft.card.oauth';
const ASKED = 'recover the budget draft';

async function start(environment: Record<string, string>): Promise<void> {
  lines = [];
  microsoft = await startMicrosoft();
  sandbox = await startSandbox();
  control = new SandboxControl(sandbox.url);
  await fillMailbox(control);
  graph = await GraphFront.start(sandbox.url, microsoft.entra);
  await startBotWith(environment);
}

async function startBotWith(environment: Record<string, string>): Promise<void> {
  const reading = readSettings({
    BOT_ID: APP,
    BOT_TENANT_ID: TENANT,
    BOT_PASSWORD: SECRET,
    HOST: '127.0.0.1',
    PORT: '0',
    ...environment,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  database = await openTestDatabase();
  const started = Date.now();
  // The one thing that differs from production: Graph is a sandbox on this machine.
  const settings = { ...reading.settings, graphEndpoint: graph.url };
  bot = await startBot(settings, {
    database,
    now: () => NOW + Date.now() - started,
    log: createLogger({ level: 'trace', destination: { write: (line) => void lines.push(line) } }),
  });
}

afterEach(async () => {
  await bot.stop();
  await graph.stop();
  await sandbox.close();
  await microsoft.stop();
});

function person(options: Partial<ChatClientOptions> = {}): ChatClient {
  return new ChatClient({
    bot: bot.url,
    channel: SERVICE_URL,
    tenantId: TENANT,
    timezone: 'Europe/Berlin',
    token: microsoft.issuer.token(),
    ...options,
  });
}

/** What the bot said in a chat, typing left out. */
function said(client: ChatClient): readonly SentActivity[] {
  return microsoft.channel.messages(client.conversationId).map(({ activity }) => activity);
}

async function saysNext(client: ChatClient, act: () => Promise<unknown>, count = 1): Promise<SentActivity[]> {
  const before = said(client).length;
  await act();
  await microsoft.channel.until(() => said(client).length >= before + count);
  return said(client).slice(before);
}

interface OAuthCard {
  readonly connectionName: string;
  readonly text: string;
  readonly buttons: readonly { readonly type: string; readonly value: string }[];
  readonly tokenExchangeResource?: { readonly id: string };
}

function signInCardIn(activity: SentActivity | undefined): OAuthCard {
  const found = activity?.attachments?.find(({ contentType }) => contentType === OAUTH);
  if (found === undefined) throw new Error(`no sign-in card in ${JSON.stringify(activity)}`);
  return found.content as OAuthCard;
}

function resultsIn(activity: SentActivity | undefined): Card {
  const card = activity === undefined ? null : cardIn(activity);
  if (card === null) throw new Error(`no card in ${JSON.stringify(activity)}`);
  return card;
}

/** What Teams sends by itself when it sees the card. */
function silently(card: OAuthCard, token: string): Record<string, unknown> {
  const id = card.tokenExchangeResource?.id ?? 'none';
  const { connectionName } = card;
  return { type: 'invoke', name: 'signin/tokenExchange', value: { id, connectionName, token } };
}

const sso = (): string => microsoft.entra.ssoToken(EMPLOYEE_ACCOUNT);

/** The same words once more, with their list open, would be an order to restore. Of them nothing is there to be found. */
const ASKED_NEXT = 'search for mail from Tailspin Toys';

async function cardFor(client: ChatClient, sentence = ASKED): Promise<OAuthCard> {
  const [asked] = await saysNext(client, () => client.say(sentence));
  return signInCardIn(asked);
}

async function signedIn(client: ChatClient): Promise<SentActivity[]> {
  const card = await cardFor(client);
  return saysNext(client, () => client.post(silently(card, sso())));
}

describe('with the bot’s OAuth connection', () => {
  beforeEach(() => start({ OAUTH_CONNECTION_NAME: CONNECTION }));

  it('signs in silently, answers what was asked before, and restores', async () => {
    const client = person();
    const card = await cardFor(client);
    expect(card.connectionName).toBe(CONNECTION);
    expect(card.buttons).toMatchObject([{ type: 'signin' }]);
    expect(said(client)).toHaveLength(1);

    const [answer] = await saysNext(client, async () => {
      const posted = await client.post(silently(card, sso()));
      expect(posted).toMatchObject({
        status: 200,
        body: { id: card.tokenExchangeResource?.id, connectionName: CONNECTION },
      });
    });
    const results = resultsIn(answer);
    expect(JSON.stringify(results)).toContain('Budget draft');
    // The card that asked says that it is done.
    expect(microsoft.channel.updates()[0]?.activity.text).toContain('signed in');

    const restored = await client.press('restore', ticked(results, 'Budget draft'));
    expect(restored.status).toBe(200);
    const tree = await control.tree(EMPLOYEE);
    const projects = tree.find(({ path }) => path === 'Inbox/Projects');
    expect(projects?.messages.map(({ subject }) => subject)).toEqual(['Budget draft']);
    // One token for all of it, and nobody else's mailbox.
    expect(microsoft.tokens.asked.filter((one) => one.startsWith('POST'))).toHaveLength(1);
    expect(new Set(graph.shown.map(({ oid }) => oid))).toEqual(new Set([EMPLOYEE]));
  });

  it('takes the exchanges of several clients of one person for one', async () => {
    const client = person();
    const card = await cardFor(client);
    await saysNext(client, async () => {
      const posted = await Promise.all([1, 2, 3].map(() => client.post(silently(card, sso()))));
      expect(posted.map(({ status }) => status)).toEqual([200, 200, 200]);
    });
    await client.say('thanks');
    expect(microsoft.tokens.asked.filter((one) => one.includes('exchange'))).toHaveLength(1);
    // The card, the one answer, and the word after it.
    await microsoft.channel.until(() => said(client).length >= 3);
    expect(said(client)).toHaveLength(3);
  });

  it('has the client ask for consent where it is missing, and takes the code that the page ends with', async () => {
    const client = person();
    const card = await cardFor(client);
    microsoft.tokens.refuseWith = 'AADSTS65001';
    const [why] = await saysNext(client, async () => {
      expect(await client.post(silently(card, sso()))).toMatchObject({
        status: 412,
        body: { connectionName: CONNECTION, failureDetail: 'AADSTS65001' },
      });
    });
    expect(why?.text).toContain('Sign in');
    const code = microsoft.tokens.signInAtPage(`29:${EMPLOYEE}`, EMPLOYEE_ACCOUNT);
    const verify = { type: 'invoke', name: 'signin/verifyState', value: { state: code } };
    const [answer] = await saysNext(client, async () => {
      expect((await client.post(verify)).status).toBe(200);
    });
    expect(JSON.stringify(resultsIn(answer))).toContain('Budget draft');
  });

  it('takes the code from a sentence, where the client has no window for it', async () => {
    const client = person();
    await cardFor(client);
    const [wrong] = await saysNext(client, () => client.say('111111'));
    expect(wrong?.text).toContain('code');
    const code = microsoft.tokens.signInAtPage(`29:${EMPLOYEE}`, EMPLOYEE_ACCOUNT);
    const [answer] = await saysNext(client, () => client.say(code));
    expect(JSON.stringify(resultsIn(answer))).toContain('Budget draft');
  });

  it.each([
    ['AADSTS50076', 'one more proof'],
    ['AADSTS50079', 'one more proof'],
    ['AADSTS90094', 'administrator'],
    ['AADSTS53003', 'access rules'],
    ['AADSTS500131', 'did not work'],
    ['AADSTS700016', 'did not work'],
  ])('says what helps where Entra answers %s', async (code, words) => {
    const client = person();
    const card = await cardFor(client);
    microsoft.tokens.refuseWith = code;
    const [why] = await saysNext(client, () => client.post(silently(card, sso())));
    expect(why?.text).toContain(words);
    expect(lines.join('')).toContain(code);
  });

  it('refuses and throws away a token of another account, however it came', async () => {
    const client = person();
    const card = await cardFor(client);
    const [why] = await saysNext(client, async () => {
      const posted = await client.post(silently(card, microsoft.entra.ssoToken(COLLEAGUE_ACCOUNT)));
      expect(posted.status).toBe(412);
    });
    expect(why?.text).toContain('another account');
    expect(microsoft.tokens.tokens.size).toBe(0);

    // Planted where the token service keeps this person's.
    microsoft.tokens.tokens.set(`29:${EMPLOYEE}`, microsoft.entra.graphToken(COLLEAGUE_ACCOUNT));
    await cardFor(client);
    microsoft.tokens.tokens.set(
      `29:${EMPLOYEE}`,
      microsoft.entra.graphToken({ oid: EMPLOYEE, tid: '99999999-9999-9999-9999-999999999999' }),
    );
    await cardFor(client);
    expect(microsoft.tokens.tokens.size).toBe(0);
    expect(graph.shown).toEqual([]);
  });

  it('signs out, so that the next question asks to sign in again', async () => {
    const client = person();
    await signedIn(client);
    const [bye] = await saysNext(client, () => client.say('Sign out.'));
    expect(bye?.text).toContain('signed out');
    expect(microsoft.tokens.tokens.size).toBe(0);
    await cardFor(client, ASKED_NEXT);
  });

  it('drops a token that Graph has revoked and asks at the page, not silently once more', async () => {
    const client = person();
    await signedIn(client);
    graph.revoked.add(microsoft.tokens.tokens.get(`29:${EMPLOYEE}`) ?? '');
    const card = await cardFor(client, ASKED_NEXT);
    expect(card.tokenExchangeResource).toBeUndefined();
    expect(card.buttons).toHaveLength(1);
    expect(microsoft.tokens.tokens.size).toBe(0);
  });

  it('renews the token of a person who is not there, for as long as the connection keeps them signed in', async () => {
    const client = person();
    await signedIn(client);
    const first = microsoft.tokens.tokens.get(`29:${EMPLOYEE}`) ?? '';
    const renewed = microsoft.entra.graphToken(EMPLOYEE_ACCOUNT);
    microsoft.tokens.tokens.set(`29:${EMPLOYEE}`, renewed);
    graph.revoked.add(first);
    // As after a restart: nothing in memory, the chat known from the database alone.
    const job = new ConnectionTokens({
      credentials: {
        kind: 'SingleTenant',
        appId: APP,
        tenantId: TENANT,
        secret: { kind: 'password', password: SECRET },
      },
      connectionName: CONNECTION,
      chatOf: (personId) => conversationStore(database, Date.now).chatOf(personId),
      now: Date.now,
      log: createLogger({ level: 'silent' }),
    });
    expect(await job.tokenFor(EMPLOYEE, { fresh: false })).toBe(renewed);
    await expect(job.tokenFor(COLLEAGUE, { fresh: false })).rejects.toMatchObject({ code: 'sign-in-needed' });
    // The bot, whose token Graph has just refused, asks for the new one and goes on; nobody is asked to sign in.
    const [answer] = await saysNext(client, () => client.say(ASKED_NEXT));
    expect(JSON.stringify(resultsIn(answer))).toContain('I looked through 4 messages');
    microsoft.tokens.tokens.clear();
    await expect(job.tokenFor(EMPLOYEE, { fresh: true })).rejects.toMatchObject({ code: 'sign-in-needed' });
  });

  it('says so in words where the token service does not answer', async () => {
    const client = person();
    microsoft.tokens.down = true;
    const [answer] = await saysNext(client, () => client.say(ASKED));
    expect(answer?.text).toContain('not answering');
  });

  it('asks to sign in and answers in the personal chat alone, wherever it was asked', async () => {
    const home = person();
    await home.install();
    const group = person({ conversation: { id: 'group', type: 'groupChat' } });
    const [asked] = await saysNext(home, () => group.say(ASKED));
    const card = signInCardIn(asked);
    expect(said(group)).toEqual([]);
    // An exchange from a group has no effect.
    expect((await group.post(silently(card, sso()))).status).toBe(400);
    const [answer] = await saysNext(home, () => home.post(silently(card, sso())));
    expect(JSON.stringify(answer)).toContain('Budget draft');
    expect(JSON.stringify(said(group))).not.toContain('Budget draft');
  });

  it('refuses what is no sign-in of ours', async () => {
    const client = person();
    const card = await cardFor(client);
    const strange = silently({ ...card, connectionName: 'another' }, sso());
    expect((await client.post(strange)).status).toBe(400);
    for (const value of [null, 7, {}, { id: 7, token: {} }, { id: 'x', token: 'y'.repeat(20_000) }]) {
      const posted = await client.post({ type: 'invoke', name: 'signin/tokenExchange', value });
      expect(posted.invoke?.statusCode).toBe(400);
    }
    expect(microsoft.tokens.asked.filter((one) => one.includes('exchange'))).toEqual([]);
  });

  it('keeps no token, in the log or in the database', async () => {
    const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const client = person();
    const card = await cardFor(client);
    const token = sso();
    await saysNext(client, () => client.post(silently(card, token)));
    microsoft.tokens.refuseWith = 'AADSTS50076';
    await saysNext(client, () =>
      client.post(silently({ ...card, tokenExchangeResource: { id: 'second' } }, token)),
    );
    const kept = await everything(database);
    const secrets = [token, ...microsoft.tokens.tokens.values(), SECRET, microsoft.issuer.token()];
    expect(secrets).toHaveLength(4);
    for (const secret of secrets.map((one) => one.split('.').at(-1) ?? '')) {
      expect(lines.join('')).not.toContain(secret);
      expect(kept).not.toContain(secret);
    }
    expect(kept).toContain(EMPLOYEE);
    expect(printed.mock.calls).toEqual([]);
    printed.mockRestore();
  });
});

describe('on behalf of people', () => {
  beforeEach(() => start({ USER_TOKENS: 'on-behalf-of' }));

  it('asks Entra with the token of Teams, answers, and forgets at sign-out', async () => {
    const client = person();
    const card = await cardFor(client);
    const [answer] = await saysNext(client, async () => {
      expect((await client.post(silently(card, sso()))).status).toBe(200);
    });
    expect(JSON.stringify(resultsIn(answer))).toContain('Budget draft');
    expect(microsoft.entra.grants).toContain('urn:ietf:params:oauth:grant-type:jwt-bearer');
    expect(microsoft.tokens.asked).toEqual([]);
    await saysNext(client, () => client.say('sign out'));
    await cardFor(client, ASKED_NEXT);
  });

  it('proves itself with its certificate where it has one', async () => {
    await bot.stop();
    microsoft.entra.now = () => NOW;
    const { thumbprint, privateKey } = CERTIFICATE;
    await startBotWith({
      USER_TOKENS: 'on-behalf-of',
      BOT_PASSWORD: '',
      BOT_CERTIFICATE_THUMBPRINT: thumbprint,
      BOT_CERTIFICATE_KEY: privateKey,
    });
    const client = person();
    const [answer] = await signedIn(client);
    expect(JSON.stringify(resultsIn(answer))).toContain('Budget draft');
    const asked = microsoft.entra.grants.findIndex((grant) => grant.endsWith('jwt-bearer'));
    expect(microsoft.entra.proofs[asked]).toEqual({ proof: 'certificate', tenant: TENANT });
  });

  it('says what helps for each of Entra’s refusals', async () => {
    const client = person();
    const card = await cardFor(client);
    for (const [code, words] of [
      ['AADSTS50076', 'one more proof'],
      ['AADSTS50079', 'one more proof'],
      ['AADSTS53003', 'access rules'],
      ['AADSTS500131', 'did not work'],
    ] as const) {
      microsoft.entra.refuseWith = code;
      const attempt = silently({ ...card, tokenExchangeResource: { id: code } }, sso());
      const [why] = await saysNext(client, () => client.post(attempt));
      expect(why?.text).toContain(words);
      expect(lines.join('')).toContain(code);
    }
  });

  it('keeps no token, in the log or in the database', async () => {
    const client = person();
    const card = await cardFor(client);
    const token = sso();
    await saysNext(client, () => client.post(silently(card, token)));
    const kept = await everything(database);
    const shown = [token, ...graph.tokens, SECRET].map((one) => one.split('.').at(-1) ?? '');
    expect(shown.length).toBeGreaterThan(2);
    for (const secret of shown) {
      expect(lines.join('')).not.toContain(secret);
      expect(kept).not.toContain(secret);
    }
    expect(kept).toContain(EMPLOYEE);
  });

  it('says what is missing where Entra refuses, and refuses a token of another account unasked', async () => {
    const client = person();
    microsoft.entra.refuseWith = 'AADSTS65001';
    const [why] = await saysNext(
      client,
      async () => {
        expect((await client.post(silently(await cardFor(client), sso()))).status).toBe(412);
      },
      2,
    );
    expect(signInCardIn(why).connectionName).toBe('');
    expect(said(client).at(-1)?.text).toContain('permission');
    const card = { ...(await cardFor(client)), tokenExchangeResource: { id: 'another' } };
    const asked = microsoft.entra.grants.length;
    const other = await client.post(silently(card, microsoft.entra.ssoToken(COLLEAGUE_ACCOUNT)));
    expect(other.status).toBe(412);
    expect(microsoft.entra.grants).toHaveLength(asked);
    expect(graph.shown).toEqual([]);
  });
});

/** Every row of every table, as text. */
async function everything(of: Database): Promise<string> {
  const tables = await of.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    [],
  );
  const rows = await Promise.all(
    tables.map(({ name }) => of.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`, [])),
  );
  return rows.flatMap((some) => some.map(({ row }) => row)).join('\n');
}
