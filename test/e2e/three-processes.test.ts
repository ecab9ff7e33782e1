import { type SandboxControl } from '../../src/sandbox';
import { buttonOf, EMPLOYEE, wordsOf } from '../support/bot';
import { type Card, cardIn, type ChatClient } from '../support/chat-client';
import { describePostgres } from '../support/database';
import { eventually } from '../support/eventually';
import { Replicas } from '../support/replicas';

const COUNT = 160;

describePostgres('three bots on one database, behind no sticky sessions', () => {
  let replicas: Replicas;
  let control: SandboxControl;
  beforeAll(async () => {
    replicas = await Replicas.start(3);
    ({ control } = replicas);
  });
  afterAll(() => replicas.stop());

  const at = (n: number): ChatClient => replicas.at(n, { channel: replicas.channel.url });
  const cards = (): readonly Card[] =>
    replicas.channel.requests.map(({ activity }) => cardIn(activity)).filter((card) => card !== null);
  const movesDone = async (): Promise<number> =>
    (await control.requests()).filter(({ path, status }) => path.endsWith('/move') && status === 201).length;

  it('any of them takes any activity; one dies in mid-restore, and every message is back once', async () => {
    await control.putUser(EMPLOYEE, {
      userPrincipalName: 'alex.morgan@contoso.example',
      displayName: 'Alex Morgan',
      mail: 'alex.morgan@contoso.example',
    });
    const deletedAt = new Date(Date.now() - 36 * 60 * 60 * 1000).toISOString();
    await control.bulk(EMPLOYEE, { count: COUNT, folder: 'Inbox/Old', stage: 'deletions', at: deletedAt });
    await at(0).say('recover everything I deleted in the last 5 days');
    await eventually(() => cards().length === 1);
    const list = cards()[0];
    if (!list) throw new Error('no list');
    await control.clearRequests();
    await control.faults({ latencyMs: 500 });

    const pressed = at(1)
      .press('restore-all', buttonOf(list, 'restore-all'), 'card-1')
      .catch(() => null);
    await eventually(async () => (await movesDone()) >= 30);
    // Another process wants the same mailbox while one has all of it.
    await at(2).say('find mails with figures I deleted in the last 5 days');
    await eventually(() => cards().length > 1);
    expect(await movesDone()).toBeLessThan(COUNT);
    replicas.bots[1]?.killNow();
    await pressed;
    await control.faults({ latencyMs: 20 });

    await eventually(() => wordsOf(cards()).includes(`${COUNT} messages are back`));
    const tree = await control.tree(EMPLOYEE);
    const lying = tree.filter(({ messages }) => messages.length > 0);
    expect(lying.map(({ path, messages }) => [path, messages.length])).toEqual([['Inbox/Old', COUNT]]);
    const asked = await control.requests();
    expect(asked.filter(({ status }) => status === 429)).toEqual([]);
    expect(await movesDone()).toBe(COUNT);
  });
});
