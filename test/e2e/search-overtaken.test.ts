import { EMPLOYEE, fillMailbox, startTestBot, type TestBot, wordsOf } from '../support/bot';
import { eventually } from '../support/eventually';

let test: TestBot;
beforeAll(async () => {
  test = await startTestBot({}, 0.05);
});
afterAll(() => test.stop());

describe('a search that takes long, and another one asked for meanwhile', () => {
  const pagesAsked = async (): Promise<number> =>
    (await test.control.requests()).filter(({ path }) => path.includes('/messages?')).length;

  beforeEach(async () => {
    await fillMailbox(test.control);
    await test.control.bulk(EMPLOYEE, {
      count: 20_000,
      folder: 'Inbox',
      stage: 'deletions',
      at: '2026-11-12T09:00:00Z',
      seed: 3,
    });
    await test.control.faults({ latencyMs: 100 });
  });
  afterEach(() => test.control.faults({}));

  it('says nothing any more and asks Graph nothing more; the newer one is answered', async () => {
    const person = test.person();
    const first = person.say('find the mail about the xylophone');
    await eventually(async () => (await pagesAsked()) >= 2);
    const second = await person.say('recover my deleted email from Tuesday');
    expect(wordsOf(second.replies)).toContain('Budget draft');
    const cards = (await first).replies.filter(({ type }) => type === 'message');
    expect(cards).toEqual([]);
    // 20,000 are 40 pages and more.
    expect(await pagesAsked()).toBeLessThan(30);
    expect(test.log()).not.toMatch(/"level":50/);
  });

  it('goes on where something else is said in another thread', async () => {
    const first = test.person().say('find the mail from Zoë about the offsite photos');
    await eventually(async () => (await pagesAsked()) >= 2);
    await test.person({ conversation: { id: 'another thread' } }).say('hello');
    expect(wordsOf((await first).replies)).toContain('Offsite photos');
  });
});
