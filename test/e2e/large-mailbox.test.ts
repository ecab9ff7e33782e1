import { cardOf, EMPLOYEE, fillMailbox, startTestBot, type TestBot, wordsOf } from '../support/bot';

let test: TestBot;
afterEach(() => test.stop());

describe('a mailbox with 20,000 deleted messages', () => {
  it('is searched whole in a bounded number of requests', async () => {
    test = await startTestBot({}, 0.05);
    await fillMailbox(test.control);
    await test.control.bulk(EMPLOYEE, {
      count: 20_000,
      folder: 'Inbox',
      stage: 'deletions',
      at: '2026-11-12T09:00:00Z',
      seed: 3,
    });
    const card = cardOf(await test.person().say('find the mail from Zoë about the offsite photos'));
    expect(wordsOf(card)).toContain('Offsite photos');
    expect((await test.control.requests()).length).toBeLessThanOrEqual(60);
  });

  it('says how far it came where it had to stop early', async () => {
    test = await startTestBot({ SEARCH_MAX_MESSAGES: '2000' });
    await fillMailbox(test.control);
    await test.control.bulk(EMPLOYEE, {
      count: 20_000,
      folder: 'Inbox',
      stage: 'deletions',
      at: '2026-11-12T09:00:00Z',
      seed: 3,
    });
    const posted = await test.person().say('find the mail about the xylophone');
    const requests = await test.control.requests();
    expect(requests.length).toBeLessThanOrEqual(25);
    expect(JSON.stringify(posted.replies)).toMatch(/2,\d\d\d/);
    expect(JSON.stringify(posted.replies)).toMatch(/stopped|not looked|further|newest/i);
  });

  it('is searched at once for the days asked for', async () => {
    test = await startTestBot();
    await fillMailbox(test.control);
    await test.control.bulk(EMPLOYEE, {
      count: 20_000,
      folder: 'Inbox',
      stage: 'deletions',
      at: '2026-11-12T09:00:00Z',
      seed: 3,
    });
    const card = cardOf(await test.person().say('recover my deleted email from Tuesday'));
    expect(wordsOf(card)).toContain('Budget draft');
    const requests = await test.control.requests();
    const pages = requests.filter(({ path }) => path.includes('/recoverableitemsdeletions/messages'));
    // A filtered page looks at so many items and may come back empty with a link: 20,000 take a few, whatever fits.
    expect(pages.length).toBeLessThanOrEqual(5);
    expect(requests.length - pages.length).toBeLessThanOrEqual(5);
  });
});
