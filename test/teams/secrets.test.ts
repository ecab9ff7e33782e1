import { ChatClient } from '../support/chat-client';
import { FakeChannel } from '../support/channel';
import { cardMessage, startEdge } from '../support/edge';

/** What must never stand in the log, in every place where a person or the channel can put it. */
const MARKERS = {
  text: 'MARK-text',
  subject: 'MARK-subject',
  name: 'MARK-name',
  address: 'mark@private.example',
  token: 'MARK-token',
  data: 'MARK-data',
  verb: 'mark-verb',
  error: 'MARK-error',
  conversation: 'MARK-conversation@thread',
};

test('the log holds no word, subject, name, address or token, whatever happens', async () => {
  const channel = await FakeChannel.start();
  const printed: string[] = [];
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    jest
      .spyOn(console, name)
      .mockImplementation((...args: unknown[]) => void printed.push(args.map(String).join(' '))),
  );
  const bot = await startEdge();
  const client = new ChatClient({
    bot: bot.url,
    channel: channel.url,
    person: { name: MARKERS.name, aadObjectId: 'ada' },
    conversation: { id: MARKERS.conversation },
    token: MARKERS.token,
  });
  const say = async (): Promise<void> => {
    await client.say(`${MARKERS.text} from ${MARKERS.address}`, {
      channelData: { subject: MARKERS.subject },
    });
    await client.press(MARKERS.verb, { note: MARKERS.data }, MARKERS.text);
    await client.post({ type: 'invoke', name: 'adaptiveCard/action', value: { action: MARKERS.data } });
    await client.submit(MARKERS.verb, { note: MARKERS.data }, MARKERS.text);
  };

  bot.answerWith(() => ({
    replace: cardMessage(MARKERS.subject, { tracks: MARKERS.subject }),
    messages: [cardMessage(MARKERS.subject, { summary: MARKERS.subject })],
  }));
  await say();
  bot.answerWith(() => {
    throw Object.assign(
      new Error(`${MARKERS.error} ${MARKERS.subject}`, { cause: new Error(MARKERS.address) }),
      {
        code: MARKERS.address,
        subject: MARKERS.subject,
      },
    );
  });
  await say();
  bot.answerWith(() => ({ messages: [cardMessage(MARKERS.subject)] }));
  channel.fail({ status: 400, code: `Bad ${MARKERS.subject}` });
  await say();
  await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${MARKERS.token}` },
    body: `{"text": "${MARKERS.text}`,
  });
  await bot.stop();
  await channel.stop();
  for (const spy of spies) spy.mockRestore();

  const log = bot.log();
  expect(log.split('\n').length).toBeGreaterThan(12);
  expect(log).toContain('turn failed');
  expect(log).toContain('channel request given up');
  for (const marker of Object.values(MARKERS)) expect(log).not.toContain(marker);
  expect(printed).toEqual([]);
});
