import { COLLEAGUE, NOW, startTestBot, type TestBot } from '../support/bot';

const OUTAGE = {
  id: 'EX226792',
  title: 'Some people cannot open their mailbox',
  startDateTime: '2026-11-22T08:00:00Z',
} as const;

const MINUTE = 60_000;

let test: TestBot;
let now = NOW;
beforeAll(async () => {
  test = await startTestBot({}, 1, undefined, { now: () => now });
});
// What the dashboard says is believed for a minute.
beforeEach(async () => {
  now += 2 * MINUTE;
  await test.control.health({});
});
afterAll(() => test.stop());

async function answerTo(sentence: string, options: Parameters<TestBot['person']>[0] = {}): Promise<string> {
  const { replies } = await test.person(options).say(sentence);
  return replies.map(({ text }) => text ?? '').join('\n');
}

describe('how Exchange is doing', () => {
  it.each(['is Exchange down?', 'Is there an outage right now?'])('is told: %s', async (sentence) => {
    expect(await answerTo(sentence)).toMatch(/reports no trouble with Exchange Online/);
  });

  it('is told in German to whoever asks in German', async () => {
    const person = { id: 'mallory', aadObjectId: COLLEAGUE, name: 'Mallory' };
    expect(await answerTo('ist Exchange gerade ausgefallen?', { person })).toContain(
      'keine Störung von Exchange Online',
    );
  });

  it('is told with its incidents and since when, in the person’s time', async () => {
    await test.control.health({ exchange: 'ServiceInterruption', issues: [OUTAGE] });
    const said = await answerTo('is Exchange down?');
    expect(said).toContain('Microsoft reports trouble with Exchange Online right now.');
    expect(said).toContain('• Some people cannot open their mailbox (EX226792, since Sun, Nov 22, 9:00');
    expect(said).toContain('deletes no mail');
  });

  it('is not made up where the bot may not see it', async () => {
    await test.control.health({ access: 'no-consent' });
    expect(await answerTo('is Exchange down?')).toContain('I cannot see the state of Microsoft 365');
  });

  it('explains a search that fails, and is left out where it explains nothing', async () => {
    const failing = { rules: [{ path: '/me/', status: 500 }] };
    await test.control.faults(failing);
    expect(await answerTo('recover the mail I deleted yesterday')).not.toContain('reports');
    now += 2 * MINUTE;
    await test.control.health({ exchange: 'serviceInterruption', issues: [OUTAGE] });
    const said = await answerTo('recover the mail I deleted yesterday');
    expect(said).toContain('Exchange is not answering right now');
    expect(said).toContain('EX226792');
    expect(said).toMatch(/Reference: /);
  });
});
