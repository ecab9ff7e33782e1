import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buttonOf, cardOf, EMPLOYEE, wordsOf } from '../support/bot';
import { Helpdesk, isDone } from '../support/helpdesk';

const SENTENCE = 'can you restore my mailbox to last Tuesday?';

let folder: string;
let desk: Helpdesk;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mail-recovery-policy-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => desk.close());

async function open(policy: string): Promise<Helpdesk> {
  const file = join(folder, 'policy.yaml');
  await writeFile(file, policy);
  return Helpdesk.open({ environment: { POLICY_FILE: file } });
}

describe('a mailbox as it was on some day', () => {
  it('is explained, and nothing more, where the organisation has no backup', async () => {
    desk = await open('features: { backupRestore: false }\n');
    const card = cardOf(await desk.inline(EMPLOYEE, 'Alex Morgan').say(SENTENCE));
    expect(wordsOf(card)).toContain('cannot set a mailbox back');
    expect(wordsOf(card)).not.toContain('Microsoft 365 Backup');
    expect(buttonOf(card, 'next-step')).toMatchObject({ topic: 'point-in-time' });
    expect(wordsOf(card)).toContain('Everything since Monday');
  });

  it('comes back from the backup, once somebody else approves it: made, activated, followed, told, on record', async () => {
    desk = await open('features: { backupRestore: true }\n');
    const { control } = desk.bot;
    await control.addMessages(EMPLOYEE, [
      { subject: 'Lighthouse plans', folder: 'Inbox', receivedDateTime: '2026-11-10T08:00:00Z' },
      { subject: 'Something else', folder: 'Inbox', receivedDateTime: '2026-11-10T08:00:00Z' },
    ]);
    await control.backup(EMPLOYEE, ['2026-11-16T20:00:00Z', '2026-11-17T20:00:00Z', '2026-11-20T20:00:00Z']);
    await control.tenant({ backupSeconds: 0 });

    const asked = cardOf(await desk.inline(EMPLOYEE, 'Alex Morgan').say(SENTENCE));
    expect(wordsOf(asked)).toContain('Your organisation has Microsoft 365 Backup');
    expect(wordsOf(asked)).toContain('Ask for mail from the backup');

    await desk.employee.say(SENTENCE);
    const number = await desk.ask(desk.employee, 'ask the helpdesk', {
      query: 'lighthouse',
      reason: 'a rule broke it',
    });
    await desk.employee.say(`approve ${number}`);
    await control.clearRequests();
    await desk.agent.say(`approve ${number}`);
    expect(await desk.untilShown(desk.employee, isDone(number))).toContain(
      '1 message came back as of Tue, Nov 17, 9:00 PM in the new folder “Restored 2026-11-17 20:00”.',
    );
    await desk.untilShown(desk.agent, isDone(number));
    expect(await desk.bot.mailbox()).toContain('Restored 2026-11-17 20:00: Lighthouse plans');
    expect(await desk.bot.mailbox()).not.toContain('Restored 2026-11-17 20:00: Something else');
    const changes = (await control.requests())
      .filter(({ method, path }) => method !== 'GET' && path.includes('/backupRestore/'))
      .map(({ path }) => path.replace(/[0-9a-f-]{36}/, '{id}'));
    expect(changes).toEqual([
      '/v1.0/solutions/backupRestore/restorePoints/search',
      '/v1.0/solutions/backupRestore/exchangeRestoreSessions',
      '/v1.0/solutions/backupRestore/restoreSessions/{id}/activate',
    ]);

    const record = wordsOf(cardOf(await desk.inline(EMPLOYEE, 'Alex Morgan').say(`audit ${number}`)));
    expect(record).toContain('restore from backup');
    for (const step of ['prepare the restore from the backup', 'start the restore from the backup']) {
      expect(record).toContain(`Step begun: ${step}.`);
      expect(record).toContain(`Step done: ${step}.`);
    }
    expect(record).toContain('it is their own request');
    expect(record).toContain('Sam Rivera approved it.');
    expect(record).toContain('It was carried out.');
  });

  it('fails with its cure where the backup lets the bot not in, and can be tried again', async () => {
    desk = await open('features: { backupRestore: true }\n');
    const { control } = desk.bot;
    await control.addMessages(EMPLOYEE, [{ subject: 'Lighthouse', folder: 'Inbox' }]);
    await control.backup(EMPLOYEE, ['2026-11-17T20:00:00Z']);
    await control.tenant({ backup: 'no-consent', backupSeconds: 0 });
    await desk.employee.say(SENTENCE);
    const number = await desk.ask(desk.employee, 'ask the helpdesk', { query: '', reason: 'needed' });
    await desk.agent.say(`approve ${number}`);
    expect(await desk.untilShown(desk.agent, /could not be carried out/)).toContain(
      'BackupRestore-Restore.ReadWrite.All',
    );
    await control.tenant({ backupSeconds: 0 });
    await desk.agent.say(`retry ${number}`);
    await desk.untilShown(desk.employee, isDone(number));
    expect(await desk.bot.mailbox()).toContain('Restored 2026-11-17 20:00: Lighthouse');
  });
});
