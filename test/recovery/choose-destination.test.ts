import { type MailFolder } from '../../src/domain/mail';
import { chooseDestinations, type DestinationSubject } from '../../src/recovery/choose-destination';

const KEY = {
  projects: 'P'.repeat(44),
  campaign: 'C'.repeat(44),
  deleted: 'D'.repeat(44),
  gone: '0'.repeat(44),
};

function folder(parts: Partial<MailFolder>): MailFolder {
  return {
    id: 'id',
    name: 'name',
    path: 'path',
    parentId: 'root',
    wellKnown: null,
    entryKey: null,
    isDeleted: false,
    ...parts,
  };
}

const projects = folder({ id: 'projects', path: 'Inbox/Projects', entryKey: KEY.projects });
const campaign = folder({
  id: 'campaign',
  path: 'Deleted Items/Campaign',
  entryKey: KEY.campaign,
  isDeleted: true,
});
const deleted = folder({
  id: 'deleted',
  path: 'Deleted Items',
  entryKey: KEY.deleted,
  isDeleted: true,
  wellKnown: 'deleteditems',
});
const inbox = folder({ id: 'inbox', path: 'Inbox', wellKnown: 'inbox' });
const drafts = folder({ id: 'drafts', path: 'Drafts', wellKnown: 'drafts' });
const sent = folder({ id: 'sent', path: 'Sent Items', wellKnown: 'sentitems' });

const ports = {
  folders: {
    deleted: () => Promise.reject(new Error('unexpected')),
    top: () => Promise.reject(new Error('unexpected')),
    byId: () => Promise.reject(new Error('unexpected')),
    named: () => Promise.reject(new Error('unexpected')),
    forget: () => undefined,
    byEntryKey: (_: unknown, keys: readonly string[]) =>
      Promise.resolve(
        new Map(
          [projects, campaign, deleted]
            .filter(({ entryKey }) => keys.includes(entryKey ?? ''))
            .map((found) => [found.entryKey ?? '', found]),
        ),
      ),
    wellKnown: (_: unknown, name: string) => Promise.resolve({ sentitems: sent, drafts }[name] ?? inbox),
  },
  owners: { addressesOf: () => Promise.resolve(['Alex.Morgan@contoso.example']) },
};

const anna = { name: 'Anna', address: 'anna@contoso.com' };
const owner = { name: 'Alex', address: 'alex.morgan@contoso.example' };

describe('where a deleted message goes back to', () => {
  it.each<[string, DestinationSubject, string, string]>([
    [
      'the folder it was deleted from',
      { lastParent: KEY.projects, from: anna, isDraft: false },
      'Inbox/Projects',
      'original',
    ],
    [
      'that folder also for the owner’s own mail',
      { lastParent: KEY.projects, from: owner, isDraft: false },
      'Inbox/Projects',
      'original',
    ],
    [
      'the Inbox where the mailbox does not say',
      { lastParent: null, from: anna, isDraft: false },
      'Inbox',
      'unknown-parent',
    ],
    [
      'Sent Items for mail the owner sent',
      { lastParent: null, from: owner, isDraft: false },
      'Sent Items',
      'unknown-parent',
    ],
    [
      'Drafts for what was never sent',
      { lastParent: null, from: owner, isDraft: true },
      'Drafts',
      'unknown-parent',
    ],
    [
      'the Inbox where the folder is gone',
      { lastParent: KEY.gone, from: anna, isDraft: false },
      'Inbox',
      'parent-gone',
    ],
    [
      'the Inbox where the folder is deleted itself',
      { lastParent: KEY.campaign, from: anna, isDraft: false },
      'Inbox',
      'parent-deleted',
    ],
    [
      'the Inbox where it was deleted from Deleted Items',
      { lastParent: KEY.deleted, from: null, isDraft: false },
      'Inbox',
      'unknown-parent',
    ],
  ])('%s', async (_, message, path, reason) => {
    const [destination] = await chooseDestinations(ports, { personId: 'p' }, [message]);
    expect(destination).toMatchObject({ path, reason });
  });

  it('asks for the owner only where a fallback needs it', async () => {
    const strict = { ...ports, owners: { addressesOf: () => Promise.reject(new Error('unexpected')) } };
    const message = { lastParent: KEY.projects, from: anna, isDraft: false };
    await expect(chooseDestinations(strict, { personId: 'p' }, [message, message])).resolves.toHaveLength(2);
  });
});
