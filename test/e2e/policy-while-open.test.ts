import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Policy } from '../../src/policy/policy';
import { buttonOf, cardAfter, cardOf, EMPLOYEE, ticked, wordsOf } from '../support/bot';
import { eventually } from '../support/eventually';
import { filled, Helpdesk } from '../support/helpdesk';

const SALES = '00000000-0000-0000-0000-0000000000e1';
const TO_A_DAY = 'can you restore my mailbox to last Tuesday?';

type Change = {
  readonly [Part in keyof Policy]?: Partial<Policy[Part]> | Readonly<Record<string, object>>;
};

let folder: string;
let file: string;
let desk: Helpdesk;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-while-open-'));
  file = join(folder, 'policy.json');
  await writeFile(file, JSON.stringify({ features: { backupRestore: true } }));
  desk = await Helpdesk.open({ environment: { POLICY_FILE: file }, policyLookMs: 20 });
});
afterEach(async () => {
  await desk.close();
  await rm(folder, { recursive: true });
});

/** The file says something else, and the bot has taken it over. */
async function change(policy: Change): Promise<void> {
  const taken = (): number => desk.bot.log().split('"policy changed"').length;
  const before = taken();
  await writeFile(file, JSON.stringify(policy));
  await eventually(() => taken() > before);
}

const alex = (locale = 'en-US') =>
  desk.bot.person({ person: { aadObjectId: EMPLOYEE, name: 'Alex Morgan' }, locale });

describe('a policy that changes while a card is open', () => {
  it('languages: the card of before still works, and what follows is said in a language that is offered', async () => {
    const person = alex('de-DE');
    const list = cardOf(await person.say('Stelle meine Mail von Zoë wieder her'));
    expect(wordsOf(list)).toContain('gelöschte');
    await change({ languages: ['en'] });
    const preview = cardAfter(await person.press('preview', buttonOf(list, 'preview'), 'list'));
    expect(wordsOf(preview)).not.toMatch(/gelöscht|wiederherstellen/i);
    const receipt = cardAfter(await person.press('restore', ticked(list, 'Budget draft'), 'list'));
    expect(wordsOf(receipt)).toContain('is back');
    await change({ languages: ['de', 'en'] });
    expect(wordsOf(cardAfter(await person.press('undo', buttonOf(receipt, 'undo'), 'list')))).toMatch(
      /Rückgängig gemacht/,
    );
  });

  it('shared mailboxes off: nothing of one is shown or moved from an older list, and the own one is as it was', async () => {
    const { control } = desk.bot;
    const mail = 'sales@contoso.example';
    await control.putUser(SALES, {
      userPrincipalName: mail,
      displayName: 'Sales',
      mail,
      sharedWith: [EMPLOYEE],
    });
    await control.addMessages(SALES, [
      { subject: 'Order 4711', folder: 'Inbox', deleted: { stage: 'deletions', at: '2026-11-18T09:00:00Z' } },
    ]);
    const person = alex();
    const list = cardOf(await person.say('look in the sales mailbox'));
    expect(wordsOf(list)).toContain('Order 4711');
    const own = cardOf(await person.say('recover my mail from Zoë'));
    await change({ features: { sharedMailboxes: false } });
    const before = await control.tree(SALES);
    await control.clearRequests();
    const preview = await person.press('preview', buttonOf(list, 'preview'), 'list');
    const restored = await person.press('restore', ticked(list, 'Order 4711'), 'list');
    expect(wordsOf([preview.invoke?.value, preview.replies])).not.toContain('Received');
    expect(wordsOf([restored.invoke?.value, restored.replies])).not.toContain('is back');
    expect(wordsOf((await person.say('look in the sales mailbox')).replies)).toContain('does not open');
    expect((await control.requests()).filter(({ mailbox }) => mailbox === SALES)).toEqual([]);
    expect(await control.tree(SALES)).toEqual(before);
    const receipt = cardAfter(await person.press('restore', ticked(own, 'Budget draft'), 'own'));
    expect(wordsOf(receipt)).toContain('is back');
  });

  it('backup off: a form that is open is not sent, and says why', async () => {
    const person = alex();
    await person.say(TO_A_DAY);
    const form = cardOf(await person.say('ask the helpdesk'));
    expect(wordsOf(form)).toContain('Ask for mail from the backup');
    await change({ features: { backupRestore: false } });
    const sent = await person.press('submit-request', { ...filled(form), reason: 'a rule broke it' }, 'form');
    expect(wordsOf([sent.invoke?.value, sent.replies])).toContain('does not take requests of this kind');
    expect(wordsOf((await person.say('status')).replies)).not.toContain('#1');
    expect(wordsOf((await person.say(TO_A_DAY)).replies)).not.toContain('Microsoft 365 Backup');
  });

  it('backup off: what was asked for before and is approved now begins no restore, and says how it would', async () => {
    await desk.bot.control.backup(EMPLOYEE, ['2026-11-17T20:00:00Z']);
    await desk.bot.control.tenant({ backup: 'ok', backupSeconds: 0 });
    await desk.employee.say(TO_A_DAY);
    const number = await desk.ask(desk.employee, 'ask the helpdesk', { query: '', reason: 'needed' });
    await change({ features: { backupRestore: false } });
    await desk.bot.control.clearRequests();
    await desk.agent.say(`approve ${number}`);
    expect(await desk.untilShown(desk.agent, /could not be carried out/)).toContain('features.backupRestore');
    const asked = await desk.bot.control.requests();
    expect(asked.filter(({ path }) => path.includes('/backupRestore/'))).toEqual([]);
  });

  it('reminders off: a button on their open card is answered as paused, and changes nothing', async () => {
    const person = alex();
    const card = cardOf(await person.say('remind me before it is gone'));
    const weekly = buttonOf(card, 'remind', ({ choice }) => choice === 'weekly');
    await change({ features: { watch: false } });
    const pressed = await person.press('remind', weekly, 'card');
    expect(wordsOf([pressed.invoke?.value, pressed.replies])).toContain('Yours are paused');
    await change({ features: { watch: true } });
    expect(wordsOf((await person.say('am I being reminded?')).replies)).toContain('About 3 days');
  });

  it('limits and who may ask: what counts is what holds when the button is pressed', async () => {
    const person = alex();
    const list = cardOf(await person.say('recover all my deleted mail'));
    const form = cardOf(await person.say('put a hold on my mailbox because of the audit'));
    await change({ selfService: { restoreApprovalAbove: 1 }, kinds: { hold: { mayAsk: 'nobody' } } });
    const before = await desk.bot.mailbox();
    const all = await person.press('restore-all', buttonOf(list, 'restore-all'), 'list');
    expect(wordsOf([all.invoke?.value, all.replies])).toMatch(/approv|helpdesk/i);
    expect(await desk.bot.mailbox()).toEqual(before);
    const sent = await person.press('submit-request', filled(form), 'form');
    expect(wordsOf([sent.invoke?.value, sent.replies])).toContain('does not take requests of this kind');
  });
});
