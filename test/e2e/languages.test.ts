import { LANGUAGES } from '../../src/domain/language';
import { wordsFor } from '../../src/presentation/words';
import { buttonOf, cardAfter, cardOf, EMPLOYEE, fillMailbox, ticked, wordsOf } from '../support/bot';
import { type ChatClient } from '../support/chat-client';
import { Helpdesk } from '../support/helpdesk';

/** Words that are English in every other language too. */
const ENGLISH = /(?<!\p{L})(the|your|and|mailbox|deleted|request|restore|undo|received)(?!\p{L})/iu;

/** What stands in the mail itself, and the names of the mailbox's folders. */
const MAIL = /The Daily Brief|The draft for next year is attached\.|Budget draft|Deleted Items/g;

let helpdesk: Helpdesk;
/** Whose client speaks English, and who writes each of the other languages. */
let alex: ChatClient;

beforeAll(async () => {
  helpdesk = await Helpdesk.open();
  alex = helpdesk.inline(EMPLOYEE, 'Alex Morgan');
});
/** What was restored and deleted again would be deleted today. */
beforeEach(() => fillMailbox(helpdesk.bot.control));
afterAll(() => helpdesk.close());

test.each(LANGUAGES.filter((language) => language !== 'en'))(
  'a search, a look, a restore, its undo and help by the sentences that %s offers, all in that language',
  async (language) => {
    const { button, help, preview, receipt, requests, suggestions } = wordsFor(language);
    const list = cardOf(await alex.say(help.sections[0]?.examples[0] ?? ''));
    expect(wordsOf(list)).toContain(button.restore);

    const look = cardOf(await alex.say(help.sections[2]?.examples[0]?.replace('2', '1') ?? ''));
    expect(wordsOf(look)).toContain(preview.liesIn);

    const back = cardAfter(await alex.press('restore', ticked(list, 'Budget draft')));
    expect(wordsOf(back)).toContain(receipt.restored(1));
    expect(await helpdesk.bot.mailbox()).toContain('Inbox/Projects: Budget draft');

    const undone = cardAfter(await alex.press('undo', buttonOf(back, 'undo')));
    expect(wordsOf(undone)).toContain(receipt.undone(1));

    const helped = cardOf(await alex.say(suggestions.start[2] ?? ''));
    expect(wordsOf(helped)).toContain(help.title);
    expect(wordsOf(helped)).toContain(help.requests.text);

    const form = cardOf(await alex.say(help.requests.examples[1] ?? ''));
    expect(wordsOf(form)).toContain(requests.requestForm.title.export);

    for (const card of [list, look, back, undone, helped, form]) {
      expect(card['lang']).toBe(language);
      expect(wordsOf(card).replace(MAIL, '')).not.toMatch(ENGLISH);
    }
  },
);
