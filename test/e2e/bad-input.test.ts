import { buttonOf, cardOf, COLLEAGUE, fillMailbox, pickOf, startTestBot, type TestBot } from '../support/bot';
import { type Posted } from '../support/chat-client';

let test: TestBot;
beforeAll(async () => {
  test = await startTestBot();
});
afterAll(() => test.stop());
beforeEach(() => fillMailbox(test.control));

/** What the person reads, whatever the form of the answer. */
function said(posted: Posted): string {
  const invoked = typeof posted.invoke?.value === 'string' ? posted.invoke.value : '';
  return [invoked, ...posted.replies.map(({ text }) => text ?? '')].join('\n');
}

async function listOpen(): Promise<{
  person: ReturnType<TestBot['person']>;
  data: Record<string, unknown>;
  pick: number;
}> {
  const person = test.person();
  const card = cardOf(await person.say('recover my deleted email from Tuesday'));
  return { person, data: buttonOf(card, 'restore'), pick: pickOf(card, 'Budget draft') };
}

describe('a button that is not what it should be', () => {
  it.each<[string, string, object]>([
    ['an unknown verb', 'format-disk', {}],
    ['a verb of Object.prototype', 'constructor', {}],
    ['no reference', 'restore', {}],
    ['a forged reference', 'restore', { ref: 'AAAAAAAAAAAAAAAAAAAAAA' }],
    ['a reference that is none', 'restore', { ref: { $gt: '' } }],
    ['a batch verb without its batch', 'undo', { ref: 'AAAAAAAAAAAAAAAAAAAAAA' }],
  ])('%s is answered with a sentence and moves nothing', async (_, verb, data) => {
    const before = await test.mailbox();
    const posted = await test.person().press(verb, data);
    expect(posted.status).toBe(200);
    expect(said(posted)).toMatch(/card|button/);
    expect(await test.mailbox()).toEqual(before);
  });

  it('is nobody else’s: another person’s reference opens nothing', async () => {
    const { data, pick } = await listOpen();
    const before = await test.mailbox();
    const mallory = test.person({ person: { aadObjectId: COLLEAGUE, name: 'Mallory' } });
    for (const verb of ['restore', 'restore-all', 'page', 'preview', 'refine']) {
      const posted = await mallory.press(verb, { ...data, pick, [`pick.${pick}`]: 'true' });
      expect(said(posted)).toContain('no longer valid');
      expect(JSON.stringify(posted.body)).not.toContain('Budget');
    }
    expect(await test.mailbox()).toEqual(before);
  });

  it.each<[string, object, RegExp]>([
    ['nothing ticked', {}, /tick|choose|which/i],
    ['a row that the list does not have', { 'pick.99': 'true' }, /99/],
    ['a tick of another form', { 'pick.1': { evil: true } }, /tick|choose|which/i],
  ])('%s', async (_, inputs, expected) => {
    const { person, data } = await listOpen();
    const posted = await person.press('restore', { ...data, ...inputs });
    expect(said(posted)).toMatch(expected);
  });

  it('takes a page past the end for the first, and odd pages too', async () => {
    const { person, data } = await listOpen();
    for (const page of [99, 0, -1, 'two', null]) {
      const posted = await person.press('page', { ...data, page });
      expect(JSON.stringify(posted.invoke)).toContain('Budget draft');
    }
  });

  it('names the field where a date is none, and keeps the card', async () => {
    const { person, data } = await listOpen();
    const posted = await person.press('refine', { ...data, from: 'someday', to: '' });
    expect(said(posted)).toContain('someday');
  });
});

describe('a sentence that cannot be served', () => {
  it.each<[string, RegExp]>([
    ['restore 1 and 3', /list/i],
    ['undo', /nothing to undo/i],
    ['asdf qwer', /./],
    ['🙈', /./],
    ['approve 12', /no request #12/],
    ['put a legal hold on my mailbox', /helpdesk/i],
    ['hello', /Hello/],
    ['help', /./],
    ['thanks', /welcome/i],
  ])('“%s” gets an answer', async (sentence, expected) => {
    const posted = await test.person().say(sentence);
    expect(posted.status).toBe(200);
    expect(posted.replies.length).toBeGreaterThan(0);
    expect(`${said(posted)} ${JSON.stringify(posted.replies)}`).toMatch(expected);
  });

  it('says where it looked, how long mail is kept and what comes close, where nothing fits', async () => {
    const posted = await test.person().say('recover the mail from Zoë that I deleted yesterday');
    const text = JSON.stringify(posted.replies);
    expect(text).toContain('Deleted Items');
    expect(text).toContain('Recoverable Items');
    expect(text).toContain('14 days');
    expect(text).toMatch(/2 (deleted )?m/);
  });
});
