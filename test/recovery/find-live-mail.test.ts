import { type LiveMessage, type MailFolder } from '../../src/domain/mail';
import { ANY_MAIL, type Criteria } from '../../src/recovery/criteria';
import { findLiveMail } from '../../src/recovery/find-live-mail';
import { type LiveMailQuery } from '../../src/recovery/ports';
import { twoFolders } from './fake-moves';
import { deletedMessage } from './messages';

const TUESDAY = { start: Date.parse('2026-11-17T00:00:00Z'), end: Date.parse('2026-11-18T00:00:00Z') };
const ON_TUESDAY = Date.parse('2026-11-17T09:00:00Z');

function live(parts: Partial<LiveMessage> = {}): LiveMessage {
  const { deleted: _deleted, stage: _stage, lastParent: _parent, ...listed } = deletedMessage();
  return { ...listed, folderId: 'projects', webLink: null, isOther: false, ...parts };
}

const folder = (path: string, isDeleted: boolean): MailFolder => ({
  id: path,
  name: path,
  path,
  parentId: null,
  wellKnown: null,
  entryKey: null,
  isDeleted,
});

const PLACES = new Map([
  ['inbox', folder('Inbox', false)],
  ['projects', folder('Inbox/Projects', false)],
  ['bin', folder('Deleted Items/Old', true)],
]);

/** What was asked of the service, and the ids of what is shown. */
async function lookFor(criteria: Partial<Criteria>, mail: readonly LiveMessage[] | Error = [live()]) {
  const asked: LiveMailQuery[] = [];
  const { look, found } = await findLiveMail(
    {
      live: {
        find: (_mailbox, query) => {
          asked.push(query);
          return mail instanceof Error ? Promise.reject(mail) : Promise.resolve(mail);
        },
      },
      folders: { ...twoFolders(), byId: () => Promise.resolve(PLACES) },
    },
    { personId: 'me' },
    { ...ANY_MAIL, ...criteria },
  );
  return { asked, ids: found.map(({ message }) => message.id), found, look };
}

describe('mail that is not deleted', () => {
  it('is looked for by sender and words, whatever the day of deletion', async () => {
    const { asked, ids } = await lookFor({
      senders: ['Anna'],
      words: ['in the body only'],
      basis: 'deleted',
      interval: TUESDAY,
    });
    expect(asked).toEqual([
      { kind: 'words', senders: ['Anna'], recipients: [], subject: [], words: ['in the body only'] },
    ]);
    expect(ids).toEqual(['message-1']);
  });

  it('must have come on the day that was asked for', async () => {
    const mail = [
      live({ id: 'then', receivedAt: ON_TUESDAY }),
      live({ id: 'later', receivedAt: TUESDAY.end }),
    ];
    for (const basis of ['received', 'either'] as const) {
      expect((await lookFor({ senders: ['Anna'], basis, interval: TUESDAY }, mail)).ids).toEqual(['then']);
    }
    const { asked } = await lookFor({ basis: 'either', interval: TUESDAY });
    expect(asked).toEqual([{ kind: 'received', interval: TUESDAY }]);
  });

  it('is judged by sender, marks and exceptions like deleted mail', async () => {
    expect(await lookFor({ senders: ['Bob'] })).toMatchObject({ ids: [], look: 'done' });
    expect((await lookFor({ senders: ['Anna'], hasAttachments: true })).ids).toEqual([]);
    expect((await lookFor({ senders: ['Anna'], except: ['quarterly'] })).ids).toEqual([]);
  });

  it.each<[string, Partial<Criteria>]>([
    ['all mail is wanted', {}],
    ['nothing but the day of deletion is known', { basis: 'deleted', interval: TUESDAY }],
  ])('is not looked for where %s', async (_, criteria) => {
    expect(await lookFor(criteria)).toEqual({ asked: [], ids: [], found: [], look: 'skipped' });
  });

  it('does not lie in Deleted Items, nor where nobody sees it', async () => {
    const mail = [live({ id: 'deleted', folderId: 'bin' }), live({ id: 'hidden', folderId: 'elsewhere' })];
    expect((await lookFor({ senders: ['Anna'] }, mail)).ids).toEqual([]);
  });

  it('lies under “Other” in the Inbox alone', async () => {
    const mail = [live({ id: 'inbox', folderId: 'inbox', isOther: true }), live({ isOther: true }), live()];
    const { found } = await lookFor({ senders: ['Anna'] }, mail);
    expect(found.map(({ underOther }) => underOther)).toEqual([true, false, false]);
  });

  it('is nothing to fail a search for, and keeps no text', async () => {
    expect(await lookFor({ senders: ['Anna'] }, new Error('down'))).toMatchObject({
      ids: [],
      look: 'failed',
    });
    const { found } = await lookFor({ senders: ['Anna'] });
    expect(found[0]?.message).not.toHaveProperty('preview');
  });
});
