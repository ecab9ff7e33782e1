import { buttonOf, cardAfter, cardOf, EMPLOYEE, ticked, wordsOf } from '../support/bot';
import { cardIn, type ChatClient } from '../support/chat-client';
import { AGENT_ID, filled, Helpdesk } from '../support/helpdesk';

/** Words that no German sentence has; mail, and what people wrote, is in English here. */
const ENGLISH = /\b(the|your|and|of|message|messages|request|mailbox|deleted|restore|undo)\b/i;

let helpdesk: Helpdesk;
/** Whose client speaks English, and who writes German. */
let alex: ChatClient;
/** Of the helpdesk, and reads English. */
let sam: ChatClient;

beforeAll(async () => {
  helpdesk = await Helpdesk.open();
  alex = helpdesk.inline(EMPLOYEE, 'Alex Morgan');
  sam = helpdesk.inline(AGENT_ID, 'Sam Rivera');
});
afterAll(() => helpdesk.close());

const said = async (client: ChatClient, sentence: string): Promise<string> =>
  (await client.say(sentence)).replies
    .map((reply) => (cardIn(reply) === null ? (reply.text ?? '') : wordsOf(cardIn(reply))))
    .join('\n');

/** What stands in the mail itself. */
const MAIL = /The Daily Brief|The draft for next year is attached\.|Budget draft|Deleted Items/g;

test('a search, a look, a restore and its undo, all in German, whatever the client speaks', async () => {
  const list = cardOf(await alex.say('Stelle die Mail wieder her, die ich am Dienstag gelöscht habe'));
  expect(list['lang']).toBe('de');
  expect(wordsOf(list)).toContain('gelöscht am Dienstag, 17. November');
  expect(wordsOf(list)).toContain('Auswahl wiederherstellen');

  const preview = cardOf(await alex.say('Zeige 1'));
  expect(wordsOf(preview)).toMatch(/Von .* An .* Erhalten/);

  const receipt = cardAfter(await alex.press('restore', ticked(list, 'Budget draft')));
  expect(wordsOf(receipt)).toMatch(/Ihre Mail ist wieder da .* Rückgängig machen/);
  expect(await helpdesk.bot.mailbox()).toContain('Inbox/Projects: Budget draft');

  const undone = cardAfter(await alex.press('undo', buttonOf(receipt, 'undo')));
  expect(wordsOf(undone)).toContain('Rückgängig gemacht: Die Mail liegt, wo sie war');
  for (const card of [list, preview, receipt, undone])
    expect(wordsOf(card).replace(MAIL, '')).not.toMatch(ENGLISH);
});

test('what finds nothing, help and failures', async () => {
  expect(await said(alex, 'Finde die gelöschte Mail von Rumpelstilzchen')).toMatch(/^Nichts gefunden/);
  expect(await said(alex, 'Hilfe')).toMatch(/^Was ich kann/);
  expect(await said(alex, '99 genehmigen')).toBe('Eine Anfrage #99, die Sie sehen könnten, gibt es nicht.');
  expect(await said(alex, 'Danke')).toBe('Gern geschehen!');
});

test('words of no language keep the one last written; a whole English sentence changes it', async () => {
  await alex.say('Was habe ich diese Woche gelöscht?');
  expect(await said(alex, 'status')).toMatch(/^Sie haben noch keine Anfrage gesendet\./);
  expect(await said(alex, 'What can you do for me?')).toMatch(/^What I can do/);
  expect(await said(alex, 'Was kannst du?')).toMatch(/^Was ich kann/);
});

test('a request is German to who asks, and English to who decides', async () => {
  const { employee, agent, channel } = helpdesk;
  channel.reset();
  await employee.say('Setze mein Postfach auf Hold wegen der Prüfung');
  await helpdesk.untilShown(employee, /Einen Hold anfragen/);
  const form = helpdesk.cardWith(employee, 'submit-request');
  const own = cardAfter(await employee.press('submit-request', filled(form), 'form'));
  expect(wordsOf(own)).toMatch(/Anfrage #1: eDiscovery-Hold Wartet auf den Helpdesk/);

  await helpdesk.untilShown(agent, /Request #1.*Waiting for the helpdesk.*Approve/s);
  const decision = helpdesk.cardWith(agent, 'approve');
  expect(decision['lang']).toBe('en');
  await agent.press('approve', buttonOf(decision, 'approve'), 'decision');

  await helpdesk.untilShown(employee, /Anfrage #1 \(eDiscovery-Hold\) wurde von Sam Rivera genehmigt\./);
  await helpdesk.untilShown(employee, /Anfrage #1 \(eDiscovery-Hold\) ist erledigt\./);
  await helpdesk.untilShown(agent, /Request #1 \(eDiscovery hold\) is done\./);
  expect(await said(sam, 'audit 1')).toMatch(/^History of request #1/);
  expect(await said(alex, 'Verlauf 1')).toMatch(/^Verlauf der Anfrage #1/);
  const toAlex = helpdesk.shownTo(employee).join('\n');
  expect(toAlex.replace(/Mail Recovery/g, '')).not.toMatch(ENGLISH);
});

test('an answer of the helpdesk comes back to it in English, and is asked for in German', async () => {
  const { employee, agent, channel } = helpdesk;
  channel.reset();
  const number = await helpdesk.ask(employee, 'Exportiere meine Mails von 2024', { reason: 'Prüfung' });
  await helpdesk.untilShown(agent, new RegExp(`#${number}`));
  await agent.say(`ask ${number} which period?`);
  await helpdesk.untilShown(employee, /Sam Rivera hat eine Frage an Sie\.\nFrage: „which period\?“/);
  await employee.say(`Antwort auf ${number}: nur März`);
  await helpdesk.untilShown(agent, /Alex Morgan has answered\.\nAnswer: “nur März”/);
  await employee.say(`Anfrage ${number} zurückziehen`);
  await helpdesk.untilShown(agent, new RegExp(`#${number} .* was withdrawn by Alex Morgan`));
});
