import { randomUUID } from 'node:crypto';
import { type Card } from '../support/chat-client';
import { cardOf, fillMailbox, startTestBot, type TestBot, ticked, wordsOf } from '../support/bot';

let test: TestBot;
beforeAll(async () => {
  test = await startTestBot();
});
afterAll(() => test.stop());
beforeEach(() => fillMailbox(test.control));

type Person = ReturnType<TestBot['person']>;

async function hear(
  person: Person,
  sentence: string,
): Promise<{ text: string; card: Card | null; suggestions: number }> {
  const { replies } = await person.say(sentence);
  const card =
    replies.flatMap(({ attachments }) => attachments?.map(({ content }) => content) ?? [])[0] ?? null;
  return {
    text: replies.map((reply) => reply.text ?? '').join(' '),
    card,
    suggestions: replies.filter((reply) => 'suggestedActions' in reply).length,
  };
}

describe('a scrap of a sentence', () => {
  it('is asked about once, with answers to tap, and searched on yes', async () => {
    const person = test.person();
    const question = await hear(person, 'offsite photos');
    expect(question.text).toContain('“offsite photos”');
    expect(question.text).toMatch(/\?$/);
    expect(question.suggestions).toBe(1);
    const list = await hear(person, 'yes, look for it');
    expect(wordsOf(list.card)).toContain('Offsite photos');
  });

  it('is dropped on no', async () => {
    const person = test.person();
    await hear(person, 'offsite photos');
    expect((await hear(person, 'no')).text).toContain('All right');
    expect((await hear(person, 'yes')).card).toBeNull();
  });

  it('is not asked about twice in a row', async () => {
    const person = test.person();
    expect((await hear(person, 'offsite photos')).text).toMatch(/\?$/);
    expect((await hear(person, 'purple')).text).toContain('did not understand');
  });

  it('is not made of an "ok" to what the bot said', async () => {
    const person = test.person();
    expect((await hear(person, 'ok')).text).toContain('All right');
    expect((await hear(person, 'yes')).text).not.toMatch(/\?$/);
  });

  it.each([
    ['en', 'yes', 'no question of mine is open'],
    ['de', 'ja', 'keine Frage offen'],
    ['fr', 'oui', 'aucune question'],
    ['es', 'sí', 'ninguna pregunta pendiente'],
    ['pt', 'sim', 'nenhuma pergunta em aberto'],
    ['it', 'sì', 'nessuna domanda in sospeso'],
    ['nl', 'ja', 'geen vraag van mij open'],
    ['ja', 'はい', 'お聞きしていることは今ありません'],
    ['zh', '是', '没有等您回答的问题'],
  ])('is not made of a yes either: nothing was asked (%s)', async (locale, yes, told) => {
    const answer = await hear(test.person({ locale, person: { aadObjectId: randomUUID() } }), yes);
    expect(answer.text).toContain(told);
    expect(answer.suggestions).toBe(1);
  });

  it('leaves the question behind when the person asks something whole', async () => {
    const person = test.person();
    await hear(person, 'purple elephants');
    const list = await hear(person, 'recover my deleted email from Tuesday');
    expect(wordsOf(list.card)).toContain('Budget draft');
    expect((await hear(person, 'yes')).text).not.toContain('purple');
  });
});

describe('a talk about one list', () => {
  it('goes on with corrections, narrowing and positions', async () => {
    const person = test.person();
    cardOf(await person.say('recover my deleted email from Monday'));
    const corrected = await hear(person, 'no, I meant Tuesday');
    expect(wordsOf(corrected.card)).toContain('Budget draft');
    const narrowed = await hear(person, 'only from Zoë');
    expect(wordsOf(narrowed.card)).not.toContain('Invoice');
    await person.say('restore the first one');
    expect(await test.mailbox()).toContain('Inbox/Projects: Budget draft');
  });

  it('takes the one meant by its sender, and all but a position', async () => {
    const person = test.person();
    cardOf(await person.say('recover my deleted email from Tuesday'));
    await person.say('restore the one from Fabrikam');
    expect(await test.mailbox()).toContain('Inbox/Invoices: Invoice 2026-118');
    expect(await test.mailbox()).toContain('Deleted Items: Morning news');
    await person.say('undo');
    await person.say('all except 1');
    expect((await test.mailbox()).filter((line) => line.startsWith('Inbox')).length).toBe(3);
  });

  it('brings back the rest behind a choice, and asks which where the other one could be several', async () => {
    const person = test.person();
    cardOf(await person.say('recover my deleted email from Tuesday'));
    await person.say('restore 1');
    expect((await test.mailbox()).filter((line) => line.startsWith('Inbox')).length).toBe(2);
    cardOf(await person.say('and the other one'));
    expect((await test.mailbox()).filter((line) => line.startsWith('Inbox')).length).toBe(2);
    await person.say('the rest');
    expect((await test.mailbox()).filter((line) => line.startsWith('Inbox')).length).toBe(4);
  });

  it('serves two wishes of one line in their order', async () => {
    const person = test.person();
    const { replies } = await person.say('recover my deleted email from Tuesday and show me the second one');
    expect(replies.length).toBeGreaterThanOrEqual(2);
  });

  it('searches, and restores the first of what it found, when one line asks for both', async () => {
    const person = test.person();
    const { replies } = await person.say('what did I delete on Tuesday and also restore the first one');
    expect(replies.length).toBeGreaterThanOrEqual(2);
    expect((await test.mailbox()).filter((line) => line.startsWith('Inbox')).length).toBe(2);
  });

  it.each(['restore it', 'stell es wieder her'])(
    '“%s” with several in the list asks which, and moves nothing',
    async (sentence) => {
      const person = test.person();
      const before = await test.mailbox();
      await hear(person, 'recover my deleted mail');
      const asked = await hear(person, sentence);
      expect(asked.text).toMatch(/restore 1 and 2|1 und 2 wiederherstellen/);
      expect(wordsOf(asked.card)).toContain('Budget draft');
      expect(await test.mailbox()).toEqual(before);
    },
  );

  it('leaves one out of the list without restoring the others', async () => {
    const person = test.person();
    cardOf(await person.say('recover my deleted email from Tuesday'));
    const before = await test.mailbox();
    const without = await hear(person, 'not the one from Fabrikam');
    expect(wordsOf(without.card)).toContain('Budget draft');
    expect(wordsOf(without.card)).not.toContain('Invoice 2026-118');
    expect(await test.mailbox()).toEqual(before);
  });

  it.each([
    [
      'en',
      'restore everything except what I deleted on Tuesday',
      'except those deleted on Tuesday, November 17',
    ],
    [
      'de',
      'alles wiederherstellen außer dem, was ich am Dienstag gelöscht habe',
      'aber nicht gelöscht am Dienstag',
    ],
  ])('leaves days out of a search, and says so: “%s”', async (locale, sentence, said) => {
    const list = await hear(test.person({ locale }), sentence);
    const words = wordsOf(list.card);
    expect(words).toContain(said);
    expect(words).toContain('Invoice 2026-118');
    expect(words).toContain('Offsite photos');
    expect(words).not.toContain('Budget draft');
    expect(words).not.toContain('Morning news');
  });

  it('leaves days out of the list, and out of positions that are restored', async () => {
    const person = test.person();
    cardOf(await person.say('recover my deleted email'));
    const before = await test.mailbox();
    const list = await hear(person, 'all except the ones I deleted on Tuesday');
    expect(wordsOf(list.card)).toContain('Offsite photos');
    expect(wordsOf(list.card)).not.toContain('Budget draft');
    expect(await test.mailbox()).toEqual(before);
    const tuesday = await hear(person, 'no, only those I deleted on Tuesday');
    expect(wordsOf(tuesday.card)).toContain('Budget draft');
    cardOf(await person.say('recover my deleted email'));
    await person.say('restore 1 to 4 except what I deleted on Tuesday');
    expect((await test.mailbox()).filter((line) => !before.includes(line)).sort()).toEqual([
      'Inbox/Invoices: Invoice 2026-118',
      'Inbox: Offsite photos',
    ]);
  });

  it.each([
    ['restore everything except the boarding pass', 'yes', '“boarding pass”'],
    ['alle außer der Bordkarte', 'ja, bitte', '„Bordkarte“'],
  ])('“%s”: asks first where nothing in the list is left out by that', async (sentence, yes, told) => {
    const person = test.person();
    cardOf(await person.say('recover my deleted email from Tuesday'));
    const before = await test.mailbox();
    const asked = await hear(person, sentence);
    expect(asked.text).toMatch(/\?$/);
    expect(asked.text).toContain(told);
    expect(asked.suggestions).toBe(1);
    expect(await test.mailbox()).toEqual(before);
    await person.say(yes);
    expect((await test.mailbox()).filter((line) => line.startsWith('Inbox')).length).toBe(4);
  });

  it('restores nothing on a no, nor on a yes that comes after something else', async () => {
    const person = test.person();
    const list = cardOf(await person.say('recover my deleted email from Tuesday'));
    await person.say('all except the boarding pass');
    expect((await hear(person, 'no')).text).toContain('All right');
    await hear(person, 'yes');
    await person.say('all except the boarding pass');
    await person.press('restore', ticked(list, 'Morning news'));
    await hear(person, 'ok');
    expect((await test.mailbox()).filter((line) => line.startsWith('Inbox')).length).toBe(2);
  });

  it('keeps what a list does have left out, also after a yes', async () => {
    const person = test.person();
    cardOf(await person.say('recover my deleted email from Tuesday'));
    expect((await hear(person, 'all except Fabrikam and the boarding pass')).text).toMatch(/2 messages/);
    await person.say('yes, restore them');
    const mailbox = await test.mailbox();
    expect(mailbox).toContain('Deleted Items: Invoice 2026-118');
    expect(mailbox.filter((line) => line.startsWith('Inbox')).length).toBe(3);
  });

  it('leaves out of somebody’s mail and of the rest what is to be left out', async () => {
    const person = test.person();
    cardOf(await person.say('recover my deleted email'));
    await person.say('restore all from Zoë except the budget');
    expect(await test.mailbox()).toContain('Inbox: Offsite photos');
    expect((await test.mailbox()).filter((line) => line.startsWith('Inbox')).length).toBe(2);
    await person.say('the rest except the invoice');
    expect(await test.mailbox()).toContain('Deleted Items: Invoice 2026-118');
  });

  it.each([
    ['restore all with attachments', 'Budget draft', 'Invoice 2026-118'],
    ['restore all of October', 'Offsite photos', 'Budget draft'],
  ])('“%s”: shows those of the list, and restores nothing else', async (sentence, shown, hidden) => {
    const person = test.person();
    cardOf(await person.say('recover my deleted email'));
    const before = await test.mailbox();
    const narrowed = wordsOf((await hear(person, sentence)).card);
    expect(narrowed).toContain(shown);
    expect(narrowed).not.toContain(hidden);
    expect(await test.mailbox()).toEqual(before);
  });

  it.each(['restore all from Zoë', 'ripristina tutto di Zoë', 'alles von Zoë wiederherstellen'])(
    '“%s” restores hers and nobody else’s',
    async (sentence) => {
      const person = test.person();
      cardOf(await person.say('recover my deleted email'));
      await person.say(sentence);
      const back = (await test.mailbox()).filter((line) => line.startsWith('Inbox'));
      expect(back).toEqual(expect.arrayContaining(['Inbox/Projects: Budget draft', 'Inbox: Offsite photos']));
      expect(back).toHaveLength(3);
    },
  );

  it.each(['restore all in Invoices', 'Zoëのをすべて復元', 'restaura todo lo de Zoë', '把左伊的都恢复'])(
    '“%s”: where something of it was not understood, not everything is restored',
    async (sentence) => {
      const person = test.person();
      cardOf(await person.say('recover my deleted email'));
      const before = await test.mailbox();
      await person.say(sentence);
      expect(await test.mailbox()).toEqual(before);
    },
  );

  it('leaves positions out of positions', async () => {
    const person = test.person();
    cardOf(await person.say('recover my deleted email from Tuesday'));
    await person.say('restore 1 to 3 except 2');
    expect((await test.mailbox()).filter((line) => line.startsWith('Inbox')).length).toBe(3);
  });

  it('says so where a position to be left out is not in the list', async () => {
    const person = test.person();
    cardOf(await person.say('recover my deleted email from Tuesday'));
    const before = await test.mailbox();
    expect((await hear(person, 'all except 9')).text).toContain('There is no 9');
    expect(await test.mailbox()).toEqual(before);
  });

  it('looks for what is named and not in the list', async () => {
    const person = test.person();
    cardOf(await person.say('recover my deleted email from Monday'));
    const found = await hear(person, 'restore the invoice from Fabrikam');
    expect(wordsOf(found.card)).toContain('Invoice 2026-118');
  });

  it('asks for more where none of the list is meant', async () => {
    const person = test.person();
    cardOf(await person.say('recover my deleted email from Tuesday'));
    const none = await hear(person, 'none of these');
    expect(none.card).toBeNull();
    expect(none.text).toContain('what else you miss');
  });

  it('keeps the conversations of one person apart', async () => {
    const [one, other] = [test.person(), test.person()];
    cardOf(await one.say('recover my deleted email from Tuesday'));
    expect((await hear(other, 'restore 1')).text).toContain('no list open');
  });

  it('asks about names of things, and not about sentences', async () => {
    const person = test.person();
    expect((await hear(person, 'what is the weather')).text).toContain('did not understand');
    expect((await hear(person, 'hotel booking Lisbon')).text).toMatch(/\?$/);
  });

  it('says what it cannot reach', async () => {
    for (const sentence of ['from the sales mailbox', 'recover the deleted mails from the sales mailbox'])
      expect(wordsOf((await hear(test.person(), sentence)).card)).toContain('does not open with your rights');
    const { card } = await hear(test.person(), 'restore my deleted contact of Anna');
    expect(wordsOf(card)).toContain('cannot see contacts');
  });
});
