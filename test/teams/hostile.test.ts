import fc from 'fast-check';
import { ChatClient } from '../support/chat-client';
import { FakeChannel } from '../support/channel';
import { type RunningEdge, startEdge } from '../support/edge';

let channel: FakeChannel;
let bot: RunningEdge;

beforeAll(async () => {
  channel = await FakeChannel.start();
  bot = await startEdge();
});
afterAll(async () => {
  await bot.stop();
  await channel.stop();
});

async function post(body: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  return { status: response.status, text: await response.text() };
}

const alive = async (): Promise<void> => {
  const posted = await new ChatClient({ bot: bot.url }).say('still there?');
  expect(posted.replies).toHaveLength(1);
};

const orderly = ({ status, text }: { status: number; text: string }): void => {
  expect(status).toBeGreaterThanOrEqual(200);
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(/node_modules|\n\s+at /);
};

test('any text as body is answered in order, and the bot lives on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string({ unit: 'grapheme' })), async (body) => {
      orderly(await post(body));
    }),
    { numRuns: 300 },
  );
  await alive();
});

const anything = fc.jsonValue({ maxDepth: 3 });
const TYPES = [
  'message',
  'invoke',
  'conversationUpdate',
  'installationUpdate',
  'typing',
  'event',
  '',
  'trace',
];

/** Right eleven times out of twelve: an activity with every field wrong is turned away at the gate. */
function mostly(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 11, arbitrary: right }, { weight: 1, arbitrary: anything });
}

test('any activity, each field right or wrong, is answered in order, and the bot lives on', async () => {
  const text = fc.string({ unit: 'grapheme' });
  const account = mostly(
    fc.record({ id: fc.constantFrom('bot', '29:x'), name: mostly(text), aadObjectId: mostly(fc.uuid()) }),
  );
  const entity = fc.record(
    {
      type: mostly(fc.constantFrom('mention', 'clientInfo')),
      text: mostly(text),
      mentioned: account,
      timezone: mostly(fc.constant('Asia/Tokyo')),
      locale: mostly(fc.constant('ja-JP')),
    },
    { requiredKeys: [] },
  );
  const data = mostly(fc.dictionary(text, anything));
  const action = mostly(fc.record({ verb: mostly(fc.constant('restore')), data }, { requiredKeys: [] }));
  const activity = fc.record(
    {
      type: mostly(fc.constantFrom(...TYPES)),
      id: mostly(fc.uuid()),
      name: mostly(fc.constant('adaptiveCard/action')),
      channelId: mostly(fc.constantFrom('msteams', 'emulator', 'directline', 'webchat')),
      deliveryMode: mostly(fc.constant('expectReplies')),
      from: account,
      recipient: account,
      conversation: mostly(
        fc.record({
          id: fc.uuid(),
          conversationType: mostly(fc.constantFrom('personal', 'channel', 'groupChat')),
          tenantId: mostly(fc.uuid()),
        }),
      ),
      text: mostly(text),
      value: fc.oneof(mostly(fc.record({ action })), action),
      action: mostly(fc.constant('add')),
      replyToId: mostly(text),
      locale: mostly(fc.constant('de-DE')),
      localTimezone: mostly(fc.constant('Europe/Berlin')),
      timestamp: anything,
      membersAdded: mostly(fc.array(account)),
      channelData: mostly(fc.record({ tenant: mostly(fc.record({ id: text })) })),
      entities: mostly(fc.array(mostly(entity))),
      attachments: anything,
      serviceUrl: mostly(fc.constant(channel.url)),
    },
    { requiredKeys: ['type', 'from', 'conversation', 'deliveryMode'] },
  );
  let turns = 0;
  await fc.assert(
    fc.asyncProperty(activity, async (one) => {
      const before = bot.turns.length;
      orderly(await post(JSON.stringify(one)));
      turns += bot.turns.length - before;
    }),
    { numRuns: 600 },
  );
  // The generator has to reach the conversation often, or it tests nothing but the gate.
  expect(turns).toBeGreaterThan(100);
  await alive();
});

test.each([
  ['an empty object', {}],
  ['a list', []],
  ['null', null],
  ['a word', 'message'],
  [
    'an activity without sender',
    { type: 'message', conversation: { id: 'c' }, deliveryMode: 'expectReplies' },
  ],
  ['an activity without conversation', { type: 'message', from: { id: 'f' }, deliveryMode: 'expectReplies' }],
  [
    'an activity without type',
    { from: { id: 'f' }, conversation: { id: 'c' }, deliveryMode: 'expectReplies' },
  ],
])('%s is no activity, and the answer says what one needs', async (_what, body) => {
  const { status, text } = await post(JSON.stringify(body));
  expect(status).toBe(400);
  expect(JSON.parse(text)).toEqual({
    code: 'BadRequest',
    message: 'The body is not a Bot Framework activity: type, from.id and conversation.id are needed.',
  });
});

test.each(['file:///etc/passwd', 'javascript:alert(1)', 'nowhere', ''])(
  'replies are sent to web addresses only, not to %j',
  async (serviceUrl) => {
    const client = new ChatClient({ bot: bot.url, channel: channel.url });
    const before = bot.turns.length;
    const posted = await client.say('hello', { serviceUrl });
    expect(posted.status).toBe(400);
    expect(bot.turns).toHaveLength(before);
  },
);

test('names of prototypes in data are data', async () => {
  const body = `{"type":"invoke","name":"adaptiveCard/action","id":"p","deliveryMode":"expectReplies",
    "from":{"id":"f"},"conversation":{"id":"c"},
    "value":{"action":{"verb":"restore","data":{"__proto__":{"polluted":true},"constructor":1}}}}`;
  orderly(await post(body));
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
