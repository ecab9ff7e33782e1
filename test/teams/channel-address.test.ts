import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { channelAddresses } from '../../src/teams/channel-address';
import { ChatClient } from '../support/chat-client';
import { FakeChannel } from '../support/channel';
import { type RunningEdge, startEdge, textMessage } from '../support/edge';

const isTeams = channelAddresses({ kind: 'SingleTenant' });
const isThisMachine = channelAddresses({ kind: 'none' });

test.each([
  'https://smba.trafficmanager.net/teams/',
  'https://smba.trafficmanager.net/emea/22222222-2222-2222-2222-222222222222/',
  'https://SMBA.trafficmanager.net/amer/',
  'https://smba.infra.gcc.teams.microsoft.com/teams',
  'https://smba.infra.gov.teams.microsoft.us/teams',
  'https://smba.infra.dod.teams.microsoft.us/teams',
  'https://frontend.botapi.msg.infra.teams.microsoftonline.cn/teams',
])('with credentials the bot speaks to Teams: %s', (address) => {
  expect(isTeams(address)).toBe(true);
});

test.each([
  'http://smba.trafficmanager.net/teams/',
  'https://smba.trafficmanager.net:8443/teams/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://evil.trafficmanager.net/',
  'https://evil-smba.trafficmanager.net/',
  'https://smba.trafficmanager.net@evil.example/',
  'https://user:secret@smba.trafficmanager.net/',
  'https://evil.example/?smba.trafficmanager.net',
  'https://evil.example\\@smba.trafficmanager.net/',
  'https://169.254.169.254/metadata/identity/oauth2/token',
  'http://127.0.0.1:3978/',
  'https://localhost/',
  'file:///etc/passwd',
  'smba.trafficmanager.net',
  '',
])('with credentials it speaks nowhere else: %s', (address) => {
  expect(isTeams(address)).toBe(false);
});

test.each([
  ['http://127.0.0.1:56150/_connector', true],
  ['http://localhost:56150/', true],
  ['http://[::1]:56150/', true],
  ['http://127.1:56150/', true],
  ['http://10.0.0.1/', false],
  ['http://169.254.169.254/latest/meta-data', false],
  ['http://localhost.evil.example/', false],
  ['https://smba.trafficmanager.net/teams/', false],
  ['ftp://127.0.0.1/', false],
])('without credentials it speaks to this machine alone: %s is %s', (address, may) => {
  expect(isThisMachine(address)).toBe(may);
});

describe('a bot without credentials', () => {
  let channel: FakeChannel;
  let bot: RunningEdge;

  beforeEach(async () => {
    channel = await FakeChannel.start();
    bot = await startEdge();
  });
  afterEach(async () => {
    await bot.stop();
    await channel.stop();
  });

  test('refuses an activity that wants its replies elsewhere, and asks nothing', async () => {
    const client = new ChatClient({ bot: bot.url, channel: channel.url });
    const posted = await client.say('hello', { serviceUrl: 'http://169.254.169.254/' });
    expect(posted.status).toBe(403);
    expect(JSON.stringify(posted.body)).toContain('serviceUrl');
    expect(bot.turns).toHaveLength(0);
    expect(bot.stores.known.size).toBe(0);
  });

  test('answers inline where the address is a stranger’s, and keeps no way there', async () => {
    const client = new ChatClient({ bot: bot.url });
    const posted = await client.say('hello', { serviceUrl: 'https://evil.example/' });
    expect(posted.replies.map(({ text }) => text)).toEqual(['You said: hello']);
    expect(bot.stores.known.size).toBe(0);
  });

  test('looks at a kept address again before it speaks there', async () => {
    const client = new ChatClient({ bot: bot.url, channel: channel.url });
    await client.say('hello');
    const known = bot.stores.known.get(client.conversationId)!;
    const reference = { ...known.reference, serviceUrl: 'http://10.0.0.1/' };
    bot.stores.known.set(client.conversationId, { ...known, reference });
    expect(await bot.edge.messenger.send(client.conversationId, textMessage('done'))).toBe('unreachable');
    expect(bot.log()).toContain('NotTheChannel');
  });

  test('follows no redirect of a channel', async () => {
    let visits = 0;
    const stranger = createServer((_req, res) => {
      visits += 1;
      res.writeHead(201).end(`{"id":"x"}`);
    });

    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const { port } = stranger.address() as AddressInfo;
    const client = new ChatClient({ bot: bot.url, channel: channel.url });
    await client.say('hello');
    for (const status of [301, 302, 303, 307, 308]) {
      channel.reset();
      channel.fail({ status, location: `http://127.0.0.1:${port}/` });
      expect(await bot.edge.messenger.send(client.conversationId, textMessage('x'))).toBe('unreachable');
      expect(channel.requests.map((one) => one.status)).toEqual([status]);
    }
    expect(visits).toBe(0);
    await new Promise((resolve) => stranger.close(resolve));
  });
});
