import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, SandboxControl, startSandbox } from '../../src/sandbox';
import { buttonOf, cardAfter, EMPLOYEE, fillMailbox, ticked, wordsOf } from '../support/bot';
import { type Card, cardIn, ChatClient } from '../support/chat-client';
import { eventually } from '../support/eventually';
import { AGENT_ID, filled, hasButton, HELPDESK_GROUP_ID, SAM } from '../support/helpdesk';
import {
  APP,
  CONNECTION,
  GRAPH_APPLICATION,
  type Microsoft,
  SECRET,
  SERVICE_URL,
  startMicrosoft,
  TENANT,
} from '../support/microsoft';
import { GraphFront } from '../support/microsoft/graph-front';
import { type HostAnswer, type HostRequest } from '../support/microsoft/internet';
import { ProductionBot } from '../support/microsoft/production-bot';

const OAUTH = 'application/vnd.microsoft.card.oauth';
const METRICS_TOKEN = 'MARK-metrics-token-of-the-operator';

let microsoft: Microsoft;
let sandbox: Sandbox;
let control: SandboxControl;
let graph: GraphFront;
let bot: ProductionBot;
let url: string;
let folder: string;

/** Graph over TLS: what the front says, under the address the bot is given. */
async function graphOverTls({ method, url: asked, headers, body }: HostRequest): Promise<HostAnswer> {
  const kept = ['authorization', 'content-type', 'prefer', 'consistencylevel'].flatMap((name) =>
    headers[name] === undefined ? [] : [[name, headers[name]] as const],
  );
  const answer = await fetch(new URL(asked.pathname + asked.search, graph.url), {
    method,
    headers: Object.fromEntries(kept),
    ...(body !== '' && { body }),
  });
  const text = (await answer.text()).replaceAll(graph.url, asked.origin);
  return { status: answer.status, ...(text !== '' && { body: JSON.parse(text) as unknown }) };
}

/** The seeded mail, deleted days ago by this machine's clock. */
const mail = (subject: string, inFolder: string): object => ({
  subject,
  from: { name: 'Zoë Álvarez', address: 'zoe.alvarez@contoso.example' },
  receivedDateTime: new Date(Date.now() - 5 * 86_400_000).toISOString(),
  body: 'MARK-body of a private mail',
  folder: inFolder,
  deleted: { stage: 'deletions', at: new Date(Date.now() - 2 * 86_400_000).toISOString() },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'production-policy-'));
  const policy = join(folder, 'policy.json');
  await writeFile(policy, JSON.stringify({ restoreApprovalAbove: 2 }));
  microsoft = await startMicrosoft({ localhost: graphOverTls });
  sandbox = await startSandbox();
  control = new SandboxControl(sandbox.url);
  await fillMailbox(control, []);
  await control.clock(null);
  await control.putUser(AGENT_ID, SAM);
  await control.addMessages(EMPLOYEE, [
    mail('Budget draft MARK-subject', 'Inbox/Projects'),
    mail('Invoice 2026-118', 'Inbox/Invoices'),
    mail('Offsite photos', 'Inbox'),
    mail('Team dinner', 'Inbox'),
  ] as never);
  graph = await GraphFront.start(sandbox.url, microsoft.entra);
  microsoft.entra.graph = `https://localhost:${microsoft.internet.port}`;
  bot = await ProductionBot.start(microsoft, {
    BOT_ID: APP,
    BOT_TYPE: 'SingleTenant',
    BOT_TENANT_ID: TENANT,
    BOT_PASSWORD: SECRET,
    ALLOWED_TENANTS: TENANT,
    OAUTH_CONNECTION_NAME: CONNECTION,
    GRAPH_ENDPOINT: microsoft.entra.graph,
    HELPDESK_GROUP_ID,
    GRAPH_APP_ID: GRAPH_APPLICATION.appId,
    GRAPH_APP_TENANT_ID: TENANT,
    GRAPH_APP_SECRET: GRAPH_APPLICATION.secret,
    METRICS_TOKEN,
    POLICY_FILE: policy,
    RETENTION_DAYS: '14',
    LOG_LEVEL: 'debug',
  });
  url = await bot.url();
});
afterAll(async () => {
  await bot.stop();
  await graph.stop();
  await sandbox.close();
  await microsoft.stop();
  await rm(folder, { recursive: true });
});

function person(aadObjectId: string, name: string): ChatClient {
  const token = microsoft.issuer.token();
  const who = { aadObjectId, name };
  return new ChatClient({ bot: url, channel: SERVICE_URL, tenantId: TENANT, person: who, token });
}

/** The newest card of a conversation that fits; waits for it. */
async function cardTo({ conversationId }: ChatClient, fits: (card: Card) => boolean): Promise<Card> {
  const cards = (): readonly Card[] =>
    microsoft.channel.requests
      .filter((one) => one.conversationId === conversationId)
      .map(({ activity }) => cardIn(activity))
      .filter((card): card is Card => card !== null && fits(card));
  await microsoft.channel.until(() => cards().length > 0);
  return cards().at(-1)!;
}

async function signIn(client: ChatClient, oid: string): Promise<void> {
  const asked = (): unknown =>
    microsoft.channel
      .messages(client.conversationId)
      .flatMap(({ activity }) => activity.attachments ?? [])
      .findLast(({ contentType }) => contentType === OAUTH)?.content;
  await microsoft.channel.until(() => asked() !== undefined);
  const card = asked() as { tokenExchangeResource: { id: string }; connectionName: string };
  const { id } = card.tokenExchangeResource;
  const token = microsoft.entra.ssoToken({ oid, tid: TENANT });
  const value = { id, connectionName: card.connectionName, token };
  expect((await client.post({ type: 'invoke', name: 'signin/tokenExchange', value })).status).toBe(200);
}

async function places(): Promise<readonly string[]> {
  const tree = await control.tree(EMPLOYEE);
  return tree.flatMap(({ path, messages }) => messages.map(({ subject }) => `${path}: ${subject}`)).sort();
}

describe('Full production environment', () => {
  test('npm start: sign-in, search, restore, a request to the helpdesk, approval, carried out, nothing leaked', async () => {
    const alex = person(EMPLOYEE, 'Alex Morgan');
    const sam = person(AGENT_ID, 'Sam Rivera');
    await sam.say('hello');

    await alex.say('recover my deleted mail from Zoë');
    await signIn(alex, EMPLOYEE);
    const results = await cardTo(alex, (card) => hasButton(card, 'restore'));
    const receipt = await alex.press('restore', ticked(results, 'Invoice 2026-118'), 'results-card');
    expect(wordsOf(cardAfter(receipt))).toContain('Invoice 2026-118');
    expect(await places()).toContain('Inbox/Invoices: Invoice 2026-118');

    // More than the policy allows at once: somebody of the helpdesk decides.
    await alex.say('show me all my deleted mail');
    const all = await cardTo(alex, (card) => hasButton(card, 'restore-all') && card !== results);
    const form = cardAfter(await alex.press('restore-all', buttonOf(all, 'restore-all'), 'results-2'));
    await alex.press('submit-request', { ...filled(form), reason: 'a cleanup too many' }, 'results-2');
    expect((await places()).filter((one) => one.startsWith('Recoverable'))).toHaveLength(3);
    const request = await cardTo(sam, (card) => hasButton(card, 'approve'));
    await sam.press('approve', buttonOf(request, 'approve'), 'request-card');
    await eventually(async () => (await places()).every((one) => one.startsWith('Inbox')));
    expect(await places()).toEqual([
      'Inbox/Invoices: Invoice 2026-118',
      'Inbox/Projects: Budget draft MARK-subject',
      'Inbox: Offsite photos',
      'Inbox: Team dinner',
    ]);

    // Everybody's mail with their own token; the directory with the application's, which is another registration.
    expect(new Set(graph.shown.map(({ oid }) => oid))).toEqual(new Set([EMPLOYEE]));
    expect([...graph.tokens].some((token) => microsoft.entra.knowsApplication(token))).toBe(true);
    const asked = await control.requests();
    const directory = asked.filter(({ path }) => path.includes('checkMemberGroups'));
    expect(directory.length).toBeGreaterThan(0);
  });

  test('npm start: a request without the channel’s token is refused; a stop is heeded; the log holds no secret, word or mail', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const metrics = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } });
    expect(metrics.status).toBe(200);
    const stranger = new ChatClient({ bot: url, channel: SERVICE_URL, tenantId: TENANT });
    expect((await stranger.say('MARK-word')).status).toBe(401);
    await bot.stop();
    const log = bot.lines.join('\n');
    expect(log).toContain('"stopped"');
    const tokens = [...graph.tokens, ...microsoft.tokens.tokens.values(), microsoft.issuer.token()];
    expect(tokens.length).toBeGreaterThan(2);
    for (const token of tokens) expect(log).not.toContain(token.split('.').at(-1));
    for (const word of ['MARK', 'Budget', 'Zoë', 'contoso.example']) expect(log).not.toContain(word);
  });
});
