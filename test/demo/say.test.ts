import { createServer, type Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { DemoClock } from '../../src/cli/demo/demo-clock';
import { EMPLOYEE, HELPDESK_AGENT } from '../../src/cli/demo/people';
import { type Connector, startConnector } from '../../src/cli/demo/say/connector';
import { type Answer, chatOf, say } from '../../src/cli/demo/say/converse';
import { movesBetween, movesText, treeText } from '../../src/cli/demo/say/whereabouts';

interface Said {
  readonly text: string;
  readonly serviceUrl: string;
  readonly localTimezone: string;
  readonly from: { readonly aadObjectId: string };
  readonly conversation: { readonly id: string; readonly conversationType: string };
}

let server: Server | null = null;
let connector: Connector;
beforeEach(async () => {
  connector = await startConnector();
});
function stopBot(): void {
  server?.close();
  server?.closeAllConnections();
  server = null;
}
afterEach(async () => {
  stopBot();
  await connector.close();
});

/** A bot that does what a test says, at a port of its own. @returns its endpoint */
async function botThat(does: (said: Said) => Promise<number>): Promise<string> {
  const bot = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      void does(JSON.parse(body) as Said).then((status) => {
        response.statusCode = status;
        response.end(status === 200 ? '' : 'out of order');
      });
    });
  });
  server = bot;
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(bot.address() as { port: number }).port}/api/messages`;
}

async function send(
  { serviceUrl, conversation }: Said,
  method: string,
  id: string,
  activity: object,
): Promise<string> {
  const url = `${serviceUrl}/v3/conversations/${encodeURIComponent(conversation.id)}/activities${id === '' ? '' : `/${id}`}`;
  const response = await fetch(url, {
    method,
    body: JSON.stringify({ type: 'message', ...activity }),
  });
  return ((await response.json()) as { id: string }).id;
}

const card = (text: string, actions: readonly object[] = [{}]): object => ({
  attachments: [{ content: { type: 'AdaptiveCard', fallbackText: text, actions } }],
});

const none = (): Promise<number> => Promise.resolve(0);

function converse(
  endpoint: string,
  { mailboxCalls = none, openJobs = none }: Partial<Record<'mailboxCalls' | 'openJobs', typeof none>> = {},
): Promise<Answer> {
  const timezone = 'Asia/Kathmandu';
  return say('hello', EMPLOYEE, {
    endpoint,
    timezone,
    connector,
    clock: new DemoClock(),
    mailboxCalls,
    openJobs,
  });
}

/** An answer in the employee's chat that came to rest. */
function answered(...words: readonly string[]): Answer {
  const conversationId = chatOf(EMPLOYEE);
  return {
    kind: 'answered',
    messages: words.map((text) => ({ conversationId, words: text })),
    goesOn: false,
  };
}

describe('saying a sentence', () => {
  it('speaks as the employee in the personal chat, and hears texts and cards in order', async () => {
    const heard: Said[] = [];
    const endpoint = await botThat(async (said) => {
      heard.push(said);
      await send(said, 'POST', '', { type: 'typing' });
      await send(said, 'POST', '', { text: 'one' });
      await send(said, 'POST', 'some-id', card('two'));
      await send(said, 'POST', '', { ...card('card'), speak: 'three' });
      return 200;
    });
    expect(await converse(endpoint)).toEqual(answered('one', 'two', 'three'));
    expect(heard).toMatchObject([
      {
        text: 'hello',
        localTimezone: 'Asia/Kathmandu',
        from: { aadObjectId: '00000000-0000-0000-0000-000000000020' },
        conversation: { conversationType: 'personal' },
      },
    ]);
  });

  it('waits for work that goes on behind a card, and hears how it ended', async () => {
    const endpoint = await botThat(async (said) => {
      const id = await send(said, 'POST', '', card('half way', []));
      void delay(700).then(() => send(said, 'PUT', id, card('done')));
      return 200;
    });
    expect(await converse(endpoint)).toEqual(answered('done'));
  });

  it('waits as long as the mailbox is still at work', async () => {
    let calls = 0;
    const working = setInterval(() => (calls += 1), 50);
    const endpoint = await botThat(async (said) => {
      await send(said, 'POST', '', { text: 'wait' });
      void delay(600).then(async () => {
        await send(said, 'POST', '', { text: 'and more' });
        clearInterval(working);
      });
      return 200;
    });
    expect(await converse(endpoint, { mailboxCalls: () => Promise.resolve(calls) })).toEqual(
      answered('wait', 'and more'),
    );
  });

  it('waits as long as jobs are open, and hears what others are told', async () => {
    let open = 1;
    const endpoint = await botThat(async (said) => {
      await send(said, 'POST', '', { text: 'sent' });
      const toAgent = { ...said, conversation: { ...said.conversation, id: chatOf(HELPDESK_AGENT) } };
      void delay(700).then(async () => {
        await send(toAgent, 'POST', '', { text: 'please decide' });
        open = 0;
      });
      return 200;
    });
    expect(await converse(endpoint, { openJobs: () => Promise.resolve(open) })).toEqual({
      kind: 'answered',
      messages: [
        { conversationId: chatOf(EMPLOYEE), words: 'sent' },
        { conversationId: chatOf(HELPDESK_AGENT), words: 'please decide' },
      ],
      goesOn: false,
    });
  });

  it('says so where the bot refuses, is silent or cannot be reached', async () => {
    expect(await converse(await botThat(() => Promise.resolve(500)))).toEqual({
      kind: 'silent',
      reason: 'the bot answered with status 500 out of order',
    });
    stopBot();
    expect(await converse(await botThat(() => Promise.resolve(200)))).toEqual({
      kind: 'silent',
      reason: 'the bot took the sentence and said nothing',
    });
    expect(await converse('http://127.0.0.1:9/api/messages')).toMatchObject({
      kind: 'silent',
      reason: expect.stringMatching(
        /^the bot at http:\/\/127\.0\.0\.1:9\/api\/messages could not be reached/,
      ) as string,
    });
  });
});

describe('where mail lies', () => {
  const folder = (path: string, ...subjects: readonly string[]) => ({
    path,
    messages: subjects.map((subject) => ({ id: `id of ${subject}`, internetMessageId: '', subject })),
  });
  const before = [folder('Inbox', 'a'), folder('Deleted Items', 'b', 'c'), folder('Drafts')];
  const after = [folder('Inbox', 'a'), folder('Inbox/Team', 'b'), folder('Deleted Items'), folder('Drafts')];

  it('tells from where to where, and what is gone', () => {
    expect(movesText(movesBetween(before, after))).toEqual([
      'Moved (2):',
      '  b: Deleted Items → Inbox/Team',
      '  c: Deleted Items → (nowhere)',
    ]);
    expect(movesText(movesBetween(before, before))).toEqual(['Every mail lies where it lay before.']);
  });

  it('draws the folders that hold something, with their mail on request', () => {
    expect(treeText(after, false)).toEqual(['  Inbox       1', '    Team      1']);
    expect(treeText(after, true)).toEqual(['  Inbox       1', '    - a', '    Team      1', '      - b']);
  });

  it('keeps control sequences of a subject out of the terminal', () => {
    const evil = [folder('Inbox', '\u001b[2J gone\u202e\r\nInbox 99')];
    expect(treeText(evil, true).at(-1)).toBe('    - \ufffd[2J gone\ufffd Inbox 99');
    expect(movesText(movesBetween([], [folder('Inbox', '')])).at(-1)).toBe(
      '  (no subject): (nowhere) → Inbox',
    );
  });
});
